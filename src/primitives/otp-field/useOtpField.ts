'use client';

import { type InputHTMLAttributes, type SyntheticEvent, useRef, useState } from 'react';
import { useLatest } from '../internal/useLatest.ts';
import { useLayout } from '../internal/useLayout.ts';
import { createOtpInput, type OtpInputSettings } from './createOtpInput.ts';

type InputProps = InputHTMLAttributes<HTMLInputElement>;

/** Ties a `createOtpInput` to an input of React's, its handlers before those of the host. */
export function useOtpField(settings: OtpInputSettings, isMasked: boolean, host: InputProps) {
  const inputRef = useRef<HTMLInputElement>(null);
  const latest = useLatest(settings);
  const [field] = useState(() => createOtpInput(() => latest.current));

  useLayout(() => {
    if (inputRef.current) field.sync(inputRef.current);
  });

  useLayout(() => {
    // Set here and not in JSX: a style attribute in server HTML is blocked by a strict CSP.
    inputRef.current?.style.setProperty('-webkit-text-security', isMasked ? 'disc' : 'none');
  }, [isMasked]);

  useLayout(() => {
    const input = inputRef.current;
    if (!input) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isOurs = (event: Event) => event.target === input.form;
    const onSubmit = (event: Event) => isOurs(event) && field.take('person');
    const onReset = (event: Event) => {
      // The event comes before the reset itself.
      if (isOurs(event)) timer = setTimeout(field.reset);
    };
    const root = input.getRootNode();
    root.addEventListener('submit', onSubmit, true);
    root.addEventListener('reset', onReset, true);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('submit', onSubmit, true);
      root.removeEventListener('reset', onReset, true);
    };
  }, [field]);

  const take = (event: SyntheticEvent) => {
    const native: Event & { isComposing?: boolean; data?: string | null } = event.nativeEvent;
    if (!native.isComposing) field.take('person', native.data);
  };
  const handlers = {
    onInput: before(take, host.onInput),
    // A `change` without `input`, as some managers send it. React calls this for `input` too, when all is taken already.
    onChange: before(take, host.onChange),
    // The text before a composition ends is not yet the person's. Some methods send no `input` after its end, some no end.
    onCompositionEnd: before(() => field.take('person'), host.onCompositionEnd),
    onBlur: before(() => field.take('person'), host.onBlur),
  };
  return { inputRef, handlers };
}

function before<E>(ours: (event: E) => void, theirs: ((event: E) => void) | undefined) {
  return (event: E) => {
    ours(event);
    theirs?.(event);
  };
}
