'use client';

import { type RefObject, type SyntheticEvent, useRef, useState } from 'react';
import { type PhoneReading, type PhoneShape, readPhone } from '../../text/phoneText.ts';
import { useLatest } from '../internal/useLatest.ts';
import { useLayout } from '../internal/useLayout.ts';

type InputEventOf = SyntheticEvent<HTMLInputElement>;
type Handler<E> = ((event: E) => void) | undefined;

export interface PhoneFieldSettings extends PhoneShape {
  defaultValue: string | undefined;
  onCountryChange(country: string): void;
  onValueChange: ((reading: PhoneReading) => void) | undefined;
}

/** Reads an input that nobody controls: a calling code in its text chooses the country, and is then taken out of it. */
export function usePhoneField(settings: PhoneFieldSettings) {
  const inputRef = useRef<HTMLInputElement>(null);
  const latest = useLatest(settings);
  const begunWith = useRef<string>(undefined);
  const [resets, setResets] = useState(0);

  function move(country: string) {
    begunWith.current ??= latest.current.country;
    latest.current.onCountryChange(country);
  }

  /** `arrived`: what came in at once, which may be read and written anew while the person does not type. */
  function take(input: HTMLInputElement, arrived: string | undefined) {
    const { country, countries, onValueChange } = latest.current;
    const shape = { country, countries };
    const whole = readPhone(input.value, shape);
    const own = arrived && whole.status !== 'phone' ? readPhone(arrived, shape) : whole;
    const reading = own.status === 'phone' ? own : whole;
    if (arrived !== undefined && reading.status === 'phone') write(input, reading.text);
    if (reading.country !== country) move(reading.country);
    onValueChange?.(reading);
  }

  function begin(input: HTMLInputElement) {
    // Written here and not in JSX, which would put it into the markup of the page.
    input.value ||= latest.current.defaultValue ?? '';
    if (input.value) take(input, input.value);
  }

  useLayout(() => {
    if (inputRef.current) begin(inputRef.current);
  }, []);

  useReset(inputRef, (input) => {
    if (begunWith.current !== undefined) latest.current.onCountryChange(begunWith.current);
    setResets((count) => count + 1);
    begin(input);
  });

  return {
    inputRef,
    /** How often the form was reset: another list each time, since a reset forgets what React chose. */
    resets,
    /** Another country for the same text. */
    choose(country: string) {
      move(country);
      const { countries, onValueChange } = latest.current;
      onValueChange?.(readPhone(inputRef.current?.value ?? '', { country, countries }));
    },
    onChange(event: InputEventOf) {
      const { isComposing, data, inputType }: Event & Partial<InputEvent> = event.nativeEvent;
      if (isComposing) return;
      const isTyped = data?.length === 1 || /^(?:delete|history)/.test(inputType ?? '');
      take(event.currentTarget, isTyped ? undefined : (data ?? ''));
    },
    onCompositionEnd: (event: InputEventOf) => take(event.currentTarget, undefined),
    onBlur: (event: InputEventOf) => take(event.currentTarget, ''),
  };
}

/** Runs after a reset of the form that an input belongs to. */
function useReset(
  inputRef: RefObject<HTMLInputElement | null>,
  restart: (input: HTMLInputElement) => void,
): void {
  const latest = useLatest(restart);
  useLayout(() => {
    const input = inputRef.current;
    if (!input) return;
    const root = input.getRootNode();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The event comes before the reset itself.
    const onReset = ({ target }: Event) => {
      if (target === input.form) timer = setTimeout(() => latest.current(input));
    };
    root.addEventListener('reset', onReset, true);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('reset', onReset, true);
    };
  }, [inputRef, latest]);
}

/** Where nothing changes nothing is written, since that would end the browser's undo. */
function write(input: HTMLInputElement, text: string): void {
  if (input.value !== text) input.value = text;
}

/** Ours first, so that the host finds the text as it stays. */
export function both<E>(ours: (event: E) => void, theirs: Handler<E>) {
  return (event: E) => {
    ours(event);
    theirs?.(event);
  };
}
