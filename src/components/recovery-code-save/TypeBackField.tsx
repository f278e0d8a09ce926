'use client';

import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { RecoveryCodeSave } from '../../flows/index.ts';
import { enRareErrors } from '../../messages/en/rareErrors.ts';
import { enRecoveryCodeField } from '../../messages/en/recoveryCodeField.ts';
import { Field, Input } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { useErrorFocus } from '../internal/useErrorFocus.ts';

export interface TypeBackFieldProps {
  save: RecoveryCodeSave;
  /** The id of the form that finishes. */
  form: string;
}

/** A field that wants one of the codes, read from where it was saved. Renders `<div>`. */
export function TypeBackField({ save, form }: TypeBackFieldProps) {
  const words = useMessages('recoveryCodeField', enRecoveryCodeField);
  const errors = useMessages('errors', enRareErrors);
  const own = useRef<HTMLInputElement | null>(null);
  const { register, getValues } = useForm<Record<string, string>>();
  const { ref, ...registered } = register(name, {
    onChange: (event: { target: HTMLInputElement }) => save.typeBack(event.target.value),
  });
  const isRefused = save.state.status === 'saving-code' && save.state.missing === 'typing';
  const text = getValues(name) ? errors['recovery-code-rejected'] : words.empty;
  useErrorFocus(own, isRefused ? save.state : undefined, {
    text,
    isReplaced: true,
    isLeaving: false,
  });
  return (
    <Field label={words.label} description={words.hintPlain} error={isRefused ? text : undefined}>
      {(control) => (
        <Input
          {...control}
          {...registered}
          ref={(input) => {
            own.current = input;
            ref(input);
          }}
          form={form}
          kind="code"
          dir="ltr"
          translate="no"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
        />
      )}
    </Field>
  );
}

/** Password managers leave fields of this name alone. */
const name = 'recovery-code';
