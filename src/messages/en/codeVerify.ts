import type { CodeVerifyMessages } from '../Messages.ts';
import { article, enCodeEntry } from './codeEntry.ts';
import { enCodeSending } from './codeSending.ts';
import { enLocked } from './locked.ts';
import { enTries } from './tries.ts';

/** Entering a code from the app, a text message or an email. */
export const enCodeVerify: CodeVerifyMessages = {
  ...enCodeEntry,
  ...enCodeSending,
  ...enTries,
  ...enLocked,
  sentToFor: ({ length, target, duration }) =>
    `We sent ${article(length)} ${length}-digit code to ${target}. It works for ${duration}.`,
};
