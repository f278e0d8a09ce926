'use client';

import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useLayout } from '../internal/useLayout.ts';

interface OpenMenu {
  popup: RefObject<HTMLElement | null>;
  button: RefObject<HTMLButtonElement | null>;
  start: 'first' | 'last';
  /** Closes, and leaves the focus where it has gone. */
  onLeave(): void;
}

/** Moves the focus into a menu that has opened and about in it, and says when it closes. */
export function useMenu({ popup, button, start, onLeave }: OpenMenu) {
  useLayout(() => {
    if (!popup.current) return;
    place(popup.current);
    itemsOf(popup.current)
      .at(start === 'first' ? 0 : -1)
      ?.focus();
  }, [popup, start]);
  usePressElsewhere(popup, button, onLeave);

  function close() {
    button.current?.focus();
    onLeave();
  }
  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      // The item has the focus: Tab goes on from the button, as if the menu had not been there.
      if (event.key === 'Tab') return close();
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        return close();
      }
      const next = findNext(event, itemsOf(event.currentTarget));
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    onBlur(event: FocusEvent<HTMLElement>) {
      const { relatedTarget, currentTarget } = event;
      if (relatedTarget && !currentTarget.contains(relatedTarget)) onLeave();
    },
    /** Closes first, so that what is chosen finds the focus on the button and may take it from there. */
    choose(act: () => void) {
      close();
      act();
    },
  };
}

function usePressElsewhere(
  popup: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  act: () => void,
) {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const page = popup.current?.ownerDocument;
    if (!page) return;
    const press = (event: PointerEvent) => {
      // The path sees through a shadow root, whose outside knows the host alone.
      const path = event.composedPath();
      const isInside = [popup.current, button.current].some((part) => part && path.includes(part));
      if (!isInside) latest.current();
    };
    page.addEventListener('pointerdown', press);
    return () => page.removeEventListener('pointerdown', press);
  }, [popup, button]);
}

function itemsOf(popup: HTMLElement): HTMLElement[] {
  return [...popup.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function findNext(event: KeyboardEvent, items: HTMLElement[]) {
  const { key, target } = event;
  const at = items.findIndex((item) => target instanceof Node && item.contains(target));
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default: {
      const isLetter = /^\S$/u.test(key) && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isLetter) return undefined;
      const ahead = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      return ahead.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}

/** Above the button where the window ends before the menu does, and on its other side where that is nearer the edge. */
function place(popup: HTMLElement) {
  const { top, bottom, height, left, right } = popup.getBoundingClientRect();
  const { clientHeight, clientWidth } = popup.ownerDocument.documentElement;
  if (bottom > clientHeight && top > height + 48) popup.dataset.side = 'top';
  if (left < 0 || right > clientWidth) popup.dataset.align = 'start';
}
