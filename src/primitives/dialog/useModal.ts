'use client';

import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useRef } from 'react';
import { useLatest } from '../internal/useLatest.ts';
import { useLayout } from '../internal/useLayout.ts';
import type { DialogContextValue } from './DialogContext.ts';

/** Opens a `<dialog>` as modal while it is rendered, and hands every wish to leave to `dismiss` instead of closing. */
export function useModal(dialog: DialogContextValue) {
  const ref = useRef<HTMLDialogElement>(null);
  const latest = useLatest(dialog);
  const pressed = useRef<EventTarget | null>(null);
  const isLeaving = useRef(false);

  useLayout(() => {
    const element = ref.current;
    if (!element) return;
    isLeaving.current = false;
    const opener = activeElement(element);
    show(element);
    findFirst(element, latest.current.initialFocus?.current).focus();
    return () => {
      isLeaving.current = true;
      hide(element);
      opener?.focus();
      // The opener may go in this very commit, with the section that a success replaces.
      queueMicrotask(() => {
        if (!opener?.isConnected) latest.current.finalFocus?.current?.focus();
      });
    };
  }, [latest]);

  const { dismiss } = dialog;
  return {
    ref,
    handlers: {
      // Escape is taken before the browser's own handling, which closes at the second press whatever we say.
      onKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing)
          return;
        event.preventDefault();
        event.stopPropagation();
        // By our hand: WebKit's own closes the popover and the dialog with it.
        const popover = findPopover(event.currentTarget);
        if (popover) popover.hidePopover();
        else dismiss('escape');
      },
      // The back gesture of a phone comes as `cancel` without a key. A file input's own `cancel` bubbles up here too.
      onCancel(event: SyntheticEvent<HTMLDialogElement>) {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        dismiss('escape');
      },
      // A browser may close after all; then the dialog is shown again unless whoever holds `open` agrees.
      onClose(event: SyntheticEvent<HTMLDialogElement>) {
        if (isLeaving.current || event.target !== event.currentTarget) return;
        if (event.currentTarget.open) return;
        show(event.currentTarget);
        dismiss('escape');
      },
      onPointerDown(event: MouseEvent<HTMLDialogElement>) {
        pressed.current = event.target;
      },
      // The body covers the whole box, so what hits the dialog itself is the backdrop; a drag that ends there is not meant.
      onClick(event: MouseEvent<HTMLDialogElement>) {
        const { target, currentTarget } = event;
        if (target === currentTarget && pressed.current === currentTarget) dismiss('backdrop');
      },
    },
  };
}

/** Where `showModal` throws (not there, disconnected, open already) the dialog stands in the page, plainly open. */
function show(element: HTMLDialogElement): void {
  if (element.open) return;
  try {
    element.showModal();
  } catch {
    element.setAttribute('open', '');
  }
}

function hide(element: HTMLDialogElement): void {
  try {
    element.close();
  } catch {
    element.removeAttribute('open');
  }
}

function activeElement(element: HTMLElement): HTMLElement | undefined {
  const root = element.getRootNode();
  const active =
    root instanceof ShadowRoot ? root.activeElement : element.ownerDocument.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

function findFirst(element: HTMLElement, wanted: HTMLElement | null | undefined): HTMLElement {
  const field = element.querySelector<HTMLElement>(
    ':is(input, textarea, select):not([type="hidden"], [disabled])',
  );
  const title = element.querySelector<HTMLElement>('[data-part="dialog-title"]');
  return wanted ?? field ?? title ?? element;
}

/** The innermost that Escape closes, which goes first. Browsers without popovers refuse the selector. */
function findPopover(element: HTMLElement): HTMLElement | undefined {
  const open = '[popover]:not([popover="manual" i]):popover-open';
  try {
    return [...element.querySelectorAll<HTMLElement>(open)].pop();
  } catch {
    return undefined;
  }
}
