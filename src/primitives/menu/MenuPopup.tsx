'use client';

import { type RefObject, useRef } from 'react';
import { Icon } from '../icon/Icon.tsx';
import type { MenuItem } from './Menu.tsx';
import { useMenu } from './useMenu.ts';

export interface MenuPopupProps {
  id: string;
  items: readonly MenuItem[];
  /** The item that has the focus first. */
  start: 'first' | 'last';
  button: RefObject<HTMLButtonElement | null>;
  /** Names it in place of its button. */
  label: string | undefined;
  /** Closes, and leaves the focus where it has gone. */
  onLeave(): void;
}

/** The actions of a menu, there only while it is open: of many menus on a page each costs no more than its button. */
export function MenuPopup({ id, items, start, button, label, onLeave }: MenuPopupProps) {
  const popup = useRef<HTMLDivElement>(null);
  const { choose, ...handlers } = useMenu({ popup, button, start, onLeave });
  return (
    <div
      {...handlers}
      ref={popup}
      role="menu"
      id={id}
      className="mfa-menu"
      data-part="menu"
      aria-labelledby={label === undefined ? `${id}-button` : undefined}
      aria-label={label}
    >
      {items.map(({ id: key, label: text, icon, onSelect }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="mfa-menu-item"
          data-part="menu-item"
          data-item={key}
          onClick={() => choose(onSelect)}
        >
          {icon && <Icon shape={icon} />}
          <span className="mfa-menu-label">{text}</span>
        </button>
      ))}
    </div>
  );
}
