'use client';

import { enEmailField } from '../../messages/en/emailField.ts';
import { useMessages } from '../../provider/index.ts';
import { type EmailReading, readEmail } from '../../text/index.ts';

/** What whoever reads the text of an `EmailInput` needs. */
export interface EmailInputState {
  read(text: string): EmailReading;
  /** Says what is to be done about a text that holds no address. */
  explain(status: Exclude<EmailReading['status'], 'email'>): string;
}

/** Reads the text of an `EmailInput`, for a form that keeps it. */
export function useEmailInput(): EmailInputState {
  const words = useMessages('emailField', enEmailField);
  return { read: readEmail, explain: (status) => words[status] };
}
