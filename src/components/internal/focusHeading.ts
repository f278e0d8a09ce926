import { announce } from '../../primitives/index.ts';
import { mayTakeFocus } from './mayTakeFocus.ts';

/** Brings a person to the heading of a new step: by the focus, or by a word where they are elsewhere. Never both. */
export function focusHeading(root: HTMLElement | null): void {
  const heading = root?.querySelector<HTMLElement>('[data-part="header-title"]');
  if (!root || !heading) return;
  if (mayTakeFocus(root)) heading.focus();
  else announce(heading.textContent ?? '', { near: root });
}
