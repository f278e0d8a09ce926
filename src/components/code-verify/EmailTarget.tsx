'use client';

import { EmailInput } from '../internal/EmailInput.tsx';
import { useEmailInput } from '../internal/useEmailInput.ts';
import type { TargetProps } from './TargetStep.tsx';
import { useTargetForm } from './useTargetForm.tsx';

/** Asks for an email address. */
export function EmailTarget({ children, destination, ...options }: TargetProps) {
  const { read, explain } = useEmailInput();
  const form = useTargetForm({
    ...options,
    name: 'email',
    initial: destination?.target,
    read(text) {
      const reading = read(text);
      return reading.status === 'email' ? { target: reading.email } : explain(reading.status);
    },
  });
  return (
    <>
      {children(<EmailInput {...form.input} error={form.error} enterKeyHint="send" />, form.id)}
      {form.anchor}
    </>
  );
}
