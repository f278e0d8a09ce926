import { announce } from '../../primitives/index.ts';
import { mayTakeFocus } from './mayTakeFocus.ts';

/**
 * Brings a person to a new step: into its code field where it asks for a code, so that they can type
 * at once, to the shutter where it asks for a photo, else to its heading. A heading that does not get the focus is announced.
 */
export function focusStep(root: HTMLElement | null): void {
  const heading = root?.querySelector<HTMLElement>('[data-part="header-title"]');
  if (!root || !heading) return;
  const field = root.querySelector<HTMLElement>(codeField);
  const isFree = mayTakeFocus(root);
  if (isFree) (field ?? heading).focus();
  if (field || !isFree) announce(heading.textContent ?? '', { near: root });
}

const codeField =
  '[data-part="otp-field-input"], [data-part="recovery-code-input"], [data-part="camera-shutter"]';
