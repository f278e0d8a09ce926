'use client';

import { type InputHTMLAttributes, type SyntheticEvent, useRef, useState } from 'react';
import { useLatest } from '../internal/useLatest.ts';
import { useLayout } from '../internal/useLayout.ts';
import { createOtpInput, type OtpInputSettings } from './createOtpInput.ts';

type InputProps = InputHTMLAttributes<HTMLInputElement>;

/** Ties a `createOtpInput` to the input in a box, its handlers before those of the host. */
export function useOtpField(settings: OtpInputSettings, isMasked: boolean, host: InputProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const latest = useLatest(settings);
  const [field] = useState(() => createOtpInput(() => latest.current));

  useLayout(() => {
    const input = boxRef.current?.querySelector('input');
    if (!input) return;
    // Set here and not in JSX: a style attribute in server HTML is blocked by a strict CSP.
    input.style.setProperty('-webkit-text-security', isMasked ? 'disc' : 'none');
    field.sync(input);
  });

  useLayout(() => {
    const input = boxRef.current?.querySelector('input');
    if (!input) return;
    const root = input.getRootNode();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onForm = ({ target, type }: Event) => {
      if (target !== input.form) return;
      if (type === 'submit') field.take(input, true);
      // The event comes before the reset itself.
      else timer = setTimeout(field.reset, 0, input);
    };
    root.addEventListener('submit', onForm, true);
    root.addEventListener('reset', onForm, true);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('submit', onForm, true);
      root.removeEventListener('reset', onForm, true);
    };
  }, [field]);

  const take = ({ currentTarget, nativeEvent }: SyntheticEvent<HTMLInputElement>) => {
    const { isComposing, data }: Event & Partial<InputEvent> = nativeEvent;
    if (!isComposing) field.take(currentTarget, true, data);
  };
  const handlers = {
    onInput: before(take, host.onInput),
    // A `change` without `input`, as some managers send it. React calls this for `input` too, when all is taken already.
    onChange: before(take, host.onChange),
    // The text before a composition ends is not yet the person's. Some methods send no `input` after its end, some no end.
    onCompositionEnd: before(take, host.onCompositionEnd),
    onBlur: before(take, host.onBlur),
  };
  return { boxRef, handlers };
}

function before<E>(ours: (event: E) => void, theirs: ((event: E) => void) | undefined) {
  return (event: E) => {
    ours(event);
    theirs?.(event);
  };
}
