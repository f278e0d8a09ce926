import type { EmailFieldMessages } from '../Messages.ts';

/** The field for an email address. */
export const enEmailField: EmailFieldMessages = {
  label: 'Email address',
  hint: 'Use one you can open now.',
  empty: 'Enter your email address.',
  incomplete: 'Enter the whole address, such as name@example.com.',
};
