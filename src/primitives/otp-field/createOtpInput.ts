import { type OtpShape, readOtp } from '../../text/otpText.ts';

export interface OtpInputSettings extends OtpShape {
  value: string | undefined;
  defaultValue: string | undefined;
  onValueChange: ((value: string) => void) | undefined;
  onComplete: ((value: string) => void) | undefined;
}

/**
 * Reads an input that nobody controls: takes its whole text after each event, whatever brought it, and writes what follows
 * to the page directly, so that a key renders nothing.
 */
export function createOtpInput(get: () => OtpInputSettings) {
  const completed = new Set<string>();
  let text = '';
  let isNew = true;

  /** The code that can be read, whole or begun. */
  function codeIn(raw: string): string | undefined {
    const reading = readOtp(raw, get());
    return reading.status === 'code' ? reading.code : undefined;
  }

  const clean = (raw: string) => codeIn(raw) ?? raw;

  /** What a text comes to. A whole code that `arrived` at once replaces what stood there, wherever the caret was. */
  function settle(raw: string, arrived: string | null | undefined): string {
    const code = codeIn(raw);
    const own = code === undefined && arrived ? codeIn(arrived) : undefined;
    return own?.length === get().length ? own : (code ?? raw);
  }

  /** Takes what stands in the input. `arrived` is what an event by a person brought, where the event says. */
  function take(input: HTMLInputElement, isPersons: boolean, arrived?: string | null | undefined) {
    if (input.value === text) return;
    text = settle(input.value, arrived);
    write(input, text, clean);
    show(input);
    const { length, onValueChange, onComplete } = get();
    const code = codeIn(text);
    onValueChange?.(text);
    if (!isPersons || code?.length !== length || completed.has(code)) return;
    completed.add(code);
    onComplete?.(code);
  }

  /** Tells the box how many cells are filled, that all are, or that its text is no single code. */
  function show({ parentElement: box }: HTMLInputElement) {
    const code = codeIn(text);
    const filled = code?.length ?? 0;
    box?.setAttribute('data-filled', `${filled}`);
    box?.toggleAttribute('data-complete', filled === get().length);
    box?.toggleAttribute('data-overflow', code === undefined);
  }

  /** After each render: the host's value into the input, where it says another, and the state into the box. */
  function sync(input: HTMLInputElement) {
    const { value, defaultValue } = get();
    const wanted = clean(value ?? (isNew ? defaultValue : undefined) ?? text);
    // What a person typed before the page was hydrated goes before what the host meant to start with.
    if (isNew && input.value) take(input, false);
    else if (wanted !== text) input.value = text = wanted;
    // An empty field begins anew: what was complete before may be complete again.
    if (wanted === '' && value === '') completed.clear();
    isNew = false;
    show(input);
  }

  /** After a reset of the form, which has emptied the input. */
  function reset(input: HTMLInputElement) {
    completed.clear();
    input.value ||= clean(get().defaultValue ?? '');
    take(input, false);
  }

  return { take, sync, reset };
}

/**
 * Writes a cleaned text, the caret behind what becomes of the text before it. Where nothing changes nothing is written,
 * since that would end the browser's undo. A selection is set in a focused input only: Safari moves the focus.
 */
function write(input: HTMLInputElement, text: string, clean: (before: string) => string): void {
  if (input.value === text) return;
  const before = clean(input.value.slice(0, input.selectionEnd ?? undefined));
  input.value = text;
  const caret = text.startsWith(before) ? before.length : text.length;
  if (input.matches(':focus')) input.setSelectionRange(caret, caret);
}
