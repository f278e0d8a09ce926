import { type OtpReading, type OtpShape, readOtp } from '../../text/otpText.ts';
import { showReading, writeText } from './otpDom.ts';

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
  let input: HTMLInputElement | null = null;
  let text = '';
  let isNew = true;

  /** Takes what stands in the input. `arrived` is what an event by a person brought, where the event says. */
  function take(from: 'person' | 'page', arrived?: string | null | undefined) {
    if (!input || input.value === text) return;
    const { length, onValueChange, onComplete } = get();
    const reading = read(input.value, arrived);
    const code = reading.status === 'code' ? reading.code : input.value;
    writeText(input, code, clean);
    text = code;
    showReading(input, reading, length);
    onValueChange?.(code);
    if (from === 'page' || !isWhole(reading) || completed.has(code)) return;
    completed.add(code);
    onComplete?.(code);
  }

  /** A whole code that arrives at once replaces what stood there, wherever the caret was. */
  function read(whole: string, arrived: string | null | undefined): OtpReading {
    const reading = readOtp(whole, get());
    const own = reading.status === 'code' || !arrived ? reading : readOtp(arrived, get());
    return isWhole(own) ? own : reading;
  }

  function isWhole(reading: OtpReading) {
    return reading.status === 'code' && reading.code.length === get().length;
  }

  /** Writes a text of the host's. An empty one begins anew: what was complete before may be complete again. */
  function put(wanted: string) {
    if (!input) return;
    input.value = wanted;
    text = wanted;
    if (wanted === '') completed.clear();
  }

  function clean(wanted: string) {
    const reading = readOtp(wanted, get());
    return reading.status === 'code' ? reading.code : wanted;
  }

  return {
    take,
    /** After each render: the host's value into the input, where it says another, and the state into the box. */
    sync(element: HTMLInputElement) {
      input = element;
      const { value, defaultValue, length } = get();
      const wanted = value ?? (isNew ? defaultValue : undefined);
      // What a person typed before the page was hydrated goes before what the host meant to start with.
      if (isNew && input.value !== '') take('page');
      else if (wanted !== undefined && clean(wanted) !== text) put(clean(wanted));
      isNew = false;
      showReading(input, readOtp(text, get()), length);
    },
    /** After a reset of the form, which has emptied the input. */
    reset() {
      completed.clear();
      if (input && input.value === '') input.value = clean(get().defaultValue ?? '');
      take('page');
    },
  };
}
