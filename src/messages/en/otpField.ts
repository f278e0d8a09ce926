import type { OtpFieldMessages } from '../Messages.ts';

/** The field for a code. */
export const enOtpField: OtpFieldMessages = {
  label: ({ length }) => `${length}-digit code`,
  labelCharacters: ({ length }) => `${length}-character code`,
  autoVerify: 'The code is checked as soon as the last digit is in.',
  empty: ({ length }) => `Enter the ${length}-digit code.`,
  wrongLength: ({ length, entered }) => `The code has ${length} digits. You entered ${entered}.`,
  wrongLengthCharacters: ({ length, entered }) =>
    `The code has ${length} letters and digits. You entered ${entered}.`,
  digitsOnly: 'Use digits only. The code has no letters or symbols.',
  severalCodes: 'That text holds more than one code. Enter only the newest.',
  show: 'Show code',
  hide: 'Hide code',
  filled: 'The code from your text message is filled in.',
};
