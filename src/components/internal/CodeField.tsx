'use client';

import type { ReactNode } from 'react';
import { enOtpField } from '../../messages/en/otpField.ts';
import { Field, OtpField } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import type { CodeForm } from './useCodeForm.tsx';

export interface CodeFieldProps {
  form: CodeForm;
  /** Shows dots in place of the characters. */
  masked?: boolean | undefined;
  description?: ReactNode | undefined;
  /** The code was accepted. */
  isAccepted?: boolean | undefined;
}

/** The field for a code with its label, and under it a hint or what is wrong. Renders `<div>`. */
export function CodeField({ form, masked, description, isAccepted }: CodeFieldProps) {
  const words = useMessages('otpField', enOtpField);
  const { length, mode } = form;
  return (
    <Field
      label={mode === 'numeric' ? words.label({ length }) : words.labelCharacters({ length })}
      description={description}
      error={form.error}
      hiddenDescription={form.autoSubmit ? words.autoVerify : undefined}
    >
      {(control) => (
        <OtpField
          {...control}
          {...form.input}
          length={length}
          mode={mode}
          masked={masked}
          state={form.isBusy ? 'verifying' : isAccepted ? 'success' : undefined}
        />
      )}
    </Field>
  );
}
