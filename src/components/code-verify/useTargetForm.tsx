'use client';

import { type ChangeEvent, type ReactElement, type RefCallback, useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { CodeDestination } from '../../flows/index.ts';
import { useFormAnchor } from '../../primitives/index.ts';
import { useLatest } from '../../provider/index.ts';
import { useErrorFocus } from '../internal/useErrorFocus.ts';
import type { TargetProps } from './TargetStep.tsx';

export interface TargetFormOptions
  extends Omit<TargetProps, 'children' | 'internationalSms' | 'destination'> {
  /** Of the field. */
  name: string;
  /** What the field begins with, unless it knows that itself. Never in the markup. */
  initial?: string | undefined;
  /** Makes a destination of what was typed, or says in words why there is none. */
  read(text: string): CodeDestination | string;
}

/** What the field and the button of a target need. */
export interface TargetForm {
  /** The id for `form={…}` of the submit button. */
  id: string;
  /** To be rendered once, anywhere in the component. */
  anchor: ReactElement;
  /** What stands under the field. */
  error: string | undefined;
  /** To be spread on the field. */
  input: {
    name: string;
    form: string;
    ref: RefCallback<HTMLInputElement>;
    onChange(event: ChangeEvent<HTMLInputElement>): void;
  };
}

/** The form around one number or one address: reads what was typed, and keeps it when it is refused. */
export function useTargetForm(options: TargetFormOptions): TargetForm {
  const { name, initial, attempt, problemText, onEdit, read } = options;
  const latest = useLatest(options);
  const own = useRef<HTMLInputElement | null>(null);
  const { register, formState, getValues, setValue, setError, clearErrors, handleSubmit } = useForm<
    Record<string, string>
  >({
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    ...(initial && { defaultValues: { [name]: initial } }),
  });
  const { ref, onChange } = register(name, {
    validate: (text = '') => typeof latest.current.read(text) !== 'string',
  });
  const refused = formState.errors[name];
  const error =
    refused && (refused.type === 'problem' ? problemText : asMistake(read, getValues(name)));
  useErrorFocus(own, refused, { text: error, isReplaced: false, isLeaving: false });
  const handled = useRef<object>(undefined);
  useEffect(() => {
    if (handled.current === attempt) return;
    handled.current = attempt;
    if (problemText !== undefined) setError(name, { type: 'problem' });
  }, [attempt, problemText, name, setError]);

  const { id, anchor } = useFormAnchor(() => {
    // Some input methods tell nobody of the last change; the field itself knows it.
    if (own.current) setValue(name, own.current.value);
    void handleSubmit((values) => {
      const target = latest.current.read(values[name] ?? '');
      if (typeof target !== 'string' && !latest.current.isBusy) latest.current.onTarget(target);
    })();
  });
  return {
    id,
    anchor,
    error,
    input: {
      name,
      form: id,
      ref(input) {
        own.current = input;
        ref(input);
      },
      onChange(event) {
        void onChange(event);
        clearErrors(name);
        onEdit();
      },
    },
  };
}

function asMistake(read: TargetFormOptions['read'], text = ''): string | undefined {
  const target = read(text);
  return typeof target === 'string' ? target : undefined;
}
