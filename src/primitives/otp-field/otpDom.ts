import type { OtpReading } from '../../text/otpText.ts';

/**
 * Writes a cleaned text, the caret behind what `toCaret` makes of the text before it. Where nothing changes nothing is
 * written, since that would end the browser's undo. A selection is set in a focused input only: Safari moves the focus.
 */
export function writeText(
  input: HTMLInputElement,
  text: string,
  toCaret: (before: string) => string,
): void {
  if (input.value === text) return;
  const before = toCaret(input.value.slice(0, input.selectionEnd ?? undefined));
  const root = input.getRootNode();
  const isFocused = (root instanceof ShadowRoot ? root : document).activeElement === input;
  input.value = text;
  if (!isFocused) return;
  const caret = text.startsWith(before) ? before.length : text.length;
  input.setSelectionRange(caret, caret);
}

/** Tells the box what is in the field: how many cells are filled, that all are, or that it holds no single code. */
export function showReading(input: HTMLInputElement, reading: OtpReading, length: number): void {
  const box = input.parentElement;
  if (!box) return;
  const filled = reading.status === 'code' ? reading.code.length : 0;
  box.dataset.filled = String(filled);
  box.toggleAttribute('data-complete', filled === length);
  box.toggleAttribute('data-overflow', reading.status !== 'code');
}
