import type { KeepMessage, RecoveryCodeSaveMessages } from '../Messages.ts';
import { plural } from './plural.ts';

/** Taking recovery codes away: the buttons, the file and the paper. */
export const enRecoveryCodeKeep: Pick<RecoveryCodeSaveMessages, KeepMessage> = {
  download: 'Download',
  print: 'Print',
  downloadName: ({ count }) => plural(count, 'Download recovery code', 'Download recovery codes'),
  printName: ({ count }) => plural(count, 'Print recovery code', 'Print recovery codes'),
  downloaded: 'The download has started.',
  printRefused: 'The print window did not open. Use copy or download instead.',
  fileName: ({ count, issuer, isoDate }) =>
    plural(
      count,
      `${issuer}-recovery-code-${isoDate}.txt`,
      `${issuer}-recovery-codes-${isoDate}.txt`,
    ),
  heading: ({ count, issuer }) =>
    plural(count, `Recovery code for ${issuer}`, `Recovery codes for ${issuer}`),
  use: ({ count }) =>
    plural(
      count,
      'Use it once, in place of the code from your authenticator app.',
      'Use each code once, in place of the code from your authenticator app. Cross it out afterwards.',
    ),
  fileAccount: ({ account }) => `Account: ${account}`,
  fileCreated: ({ date }) => `Created: ${date}`,
  accountLabel: 'Account',
  createdLabel: 'Created',
  keepFile: ({ count }) =>
    plural(
      count,
      'Keep this file away from your phone. Anyone who has this code and your password can sign in as you.',
      'Keep this file away from your phone. Anyone who has one of these codes and your password can sign in as you.',
    ),
  keepSheet:
    'Keep this sheet away from your phone and your computer. Anyone who has it and your password can sign in as you.',
};
