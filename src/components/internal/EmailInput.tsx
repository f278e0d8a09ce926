'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { enEmailField } from '../../messages/en/emailField.ts';
import { Field, Input } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';

export interface EmailInputProps
  extends Omit<ComponentPropsWithoutRef<typeof Input>, 'type' | 'value' | 'defaultValue'> {
  /** What is wrong with the address, in words. */
  error?: string | undefined;
}

/**
 * The field for an email address with its label, and under it a hint or what is wrong. Takes what react-hook-form
 * registers; `useEmailInput` reads its text. Renders `<div>`.
 */
export const EmailInput = forwardRef<HTMLInputElement, EmailInputProps>(function EmailInput(
  { error, ...input },
  ref,
) {
  const words = useMessages('emailField', enEmailField);
  return (
    <Field label={words.label} description={words.hint} error={error}>
      {(control) => (
        <Input
          autoComplete="email"
          enterKeyHint="done"
          {...control}
          {...input}
          ref={ref}
          type="email"
          dir="ltr"
          translate="no"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
      )}
    </Field>
  );
});
