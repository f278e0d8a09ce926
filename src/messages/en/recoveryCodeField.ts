import type { RecoveryCodeFieldMessages } from '../Messages.ts';

/** The field for a recovery code. */
export const enRecoveryCodeField: RecoveryCodeFieldMessages = {
  label: 'Recovery code',
  hint: ({ groups, groupSize }) =>
    `${groups} groups of ${groupSize} letters and digits. Dashes, spaces and capitals do not matter.`,
  hintCase: ({ groups, groupSize }) =>
    `${groups} groups of ${groupSize} letters and digits. Capitals matter, dashes and spaces do not.`,
  hintPlain: 'Enter it as you saved it. Dashes and spaces do not matter.',
  empty: 'Enter your recovery code.',
  wrongLength: ({ length, entered }) =>
    `The recovery code has ${length} letters and digits. You entered ${entered}.`,
  looksLikeCode: 'This looks like a code from your authenticator app.',
  useAppInstead: 'Enter it as an app code',
};
