'use client';

import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react';
import type { IconShape } from '../icon/icons.ts';
import { joinClasses } from '../internal/joinClasses.ts';
import { MenuPopup } from './MenuPopup.tsx';

/** One thing to choose. */
export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: IconShape | undefined;
  onSelect(): void;
}

/** What the button of a menu has to be given. */
export interface MenuTrigger {
  ref: React.RefObject<HTMLButtonElement | null>;
  id: string;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick(): void;
  onKeyDown(event: React.KeyboardEvent): void;
}

export interface MenuProps {
  items: readonly MenuItem[];
  /** Names the menu. @default the name of its button */
  'aria-label'?: string | undefined;
  className?: string | undefined;
  /** @default 'menu-anchor' */
  'data-part'?: string | undefined;
  /** Renders the button, with what it is given spread on it. */
  children: (trigger: MenuTrigger) => ReactElement;
}

/**
 * A button that opens a menu of actions, by the pattern of WAI-ARIA: arrows, Home, End and first letters go from item to
 * item, Escape and Tab close. Where there is no room below, it opens above. Renders `<div>` around the button.
 */
export function Menu({ items, className, children, ...names }: MenuProps) {
  const id = useId();
  const [start, setStart] = useState<'first' | 'last'>();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = start !== undefined;
  function toggle() {
    // Safari leaves the focus where it was on a press of a button.
    if (isOpen) button.current?.focus();
    setStart(isOpen ? undefined : 'first');
  }
  function openByArrow(event: React.KeyboardEvent) {
    if (isOpen || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    setStart(event.key === 'ArrowDown' ? 'first' : 'last');
  }
  return (
    <div
      className={joinClasses('mfa-menu-anchor', className)}
      data-part={names['data-part'] ?? 'menu-anchor'}
    >
      {children({
        ref: button,
        id: `${id}-button`,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? id : undefined,
        onClick: toggle,
        onKeyDown: openByArrow,
      })}
      {isOpen && (
        <MenuPopup
          id={id}
          items={items}
          start={start}
          button={button}
          label={names['aria-label']}
          onLeave={() => setStart(undefined)}
        />
      )}
    </div>
  );
}
