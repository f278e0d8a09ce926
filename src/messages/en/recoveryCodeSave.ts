import type { KeepMessage, RecoveryCodeSaveMessages } from '../Messages.ts';
import { plural } from './plural.ts';

/** Saving recovery codes, the step itself; `enRecoveryCodeKeep` has the ways to take them away. */
export const enRecoveryCodeSave: Omit<RecoveryCodeSaveMessages, KeepMessage> = {
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
  acknowledge: ({ count }) =>
    plural(
      count,
      'I have saved this code somewhere safe',
      'I have saved these codes somewhere safe',
    ),
  finish: 'Finish',
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
};
