import type { RecoveryCodeSaveMessages } from '../Messages.ts';
import { plural } from './plural.ts';

/** Saving recovery codes: on the screen, in a file and on paper. */
export const enRecoveryCodeSave: RecoveryCodeSaveMessages = {
  title: ({ count }) => plural(count, 'Save your recovery code', 'Save your recovery codes'),
  intro: ({ count }) =>
    plural(
      count,
      'If you lose your phone, this code lets you in once. Keep it somewhere safe, away from this device.',
      'If you lose your phone, each of these codes lets you in once. Keep them somewhere safe, away from this device.',
    ),
  replacedTitle: 'Save your new recovery code',
  replaced:
    'The code you entered worked and is now used up. This one takes its place and works once.',
  missingTitle: 'You need a new recovery code',
  missing:
    'The code you entered worked and is now used up, but no new one arrived. Set up your authenticator app again to get one.',
  listName: ({ count }) => plural(count, 'Recovery code', `${count} recovery codes`),
  download: 'Download',
  print: 'Print',
  downloadName: ({ count }) => plural(count, 'Download recovery code', 'Download recovery codes'),
  printName: ({ count }) => plural(count, 'Print recovery code', 'Print recovery codes'),
  downloaded: 'The download has started.',
  printRefused: 'The print window did not open. Use copy or download instead.',
  acknowledge: ({ count }) =>
    plural(
      count,
      'I have saved this code somewhere safe',
      'I have saved these codes somewhere safe',
    ),
  finish: 'Finish',
  finishLater: 'Finish later',
  needsSaving: ({ count }) =>
    plural(
      count,
      'Copy, download or print the code first. Then select the box.',
      'Copy, download or print the codes first. Then select the box.',
    ),
  needsBox: ({ count }) =>
    plural(
      count,
      'Select the box when you have saved the code.',
      'Select the box when you have saved the codes.',
    ),
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
