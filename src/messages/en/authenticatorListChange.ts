import type { AuthenticatorListMessages, ListChangeMessage } from '../Messages.ts';
import { plural } from './plural.ts';

/** Managing second steps: the questions, the answers, names and recovery codes. */
export const enAuthenticatorListChange: Pick<AuthenticatorListMessages, ListChangeMessage> = {
  addedNow: ({ name }) => `${name} added.`,
  nowDefault: ({ name }) => `${name} is now the default.`,
  nameLabel: 'Name',
  nameHint: 'Helps you tell them apart, such as Work phone.',
  saveName: 'Save name',
  nameEmpty: 'Enter a name.',
  nameTaken: 'You already use this name. Choose another.',
  nameLong: ({ max }) => `Use ${max} characters or fewer.`,
  nameCount: ({ count, max }) => `${count} of ${max} characters`,
  renamed: ({ name }) => `Renamed to ${name}.`,
  removeTitle: ({ method }) =>
    ({
      app: 'Remove the authenticator app?',
      sms: 'Remove this phone number?',
      email: 'Remove this email address?',
      face: 'Remove face check?',
      passkey: 'Remove this passkey?',
      recovery: 'Remove this method?',
      other: 'Remove this method?',
    })[method],
  removeNamed: ({ name }) => `Remove ${name}?`,
  removeOther: ({ method }) =>
    ({
      app: 'You can still confirm with the authenticator app.',
      sms: 'You can still confirm with a text message.',
      email: 'You can still confirm with an email.',
      face: 'You can still confirm with a face check.',
      passkey: 'You can still confirm with a passkey.',
      recovery: 'You can still confirm with a recovery code.',
      other: 'You can still confirm another way.',
    })[method],
  removeAlone: 'After that, your password alone opens your account.',
  removeRecovery: ({ count }) =>
    plural(
      count,
      'Your recovery code stops working, because it belongs to this app.',
      'Your recovery codes stop working, because they belong to this app.',
    ),
  removeKeep: 'Keep it',
  removeConfirm: ({ method }) =>
    ({
      app: 'Remove app',
      sms: 'Remove number',
      email: 'Remove address',
      face: 'Remove face check',
      passkey: 'Remove passkey',
      recovery: 'Remove method',
      other: 'Remove method',
    })[method],
  removed: ({ name }) => `${name} removed.`,
  removedElsewhere: ({ name }) => `${name} had already been removed.`,
  removePending: ({ name }) =>
    `${name} is still being removed. It can stay in the list for a few minutes.`,
  removeUnknown: 'The connection dropped. The list shows what is set up now.',
  lastTitle: 'This is your only second step',
  last: 'Your account needs one, so it cannot be removed. You can replace it.',
  updated: 'The list is up to date.',
  codes: ({ date, count }) =>
    plural(count, `1 unused code, created ${date}.`, `${count} unused codes, created ${date}.`),
  codesCreated: ({ date }) => `Created ${date}.`,
  codesNone: 'None left. Replace them now.',
  codesLow: ({ count }) => plural(count, 'Only 1 code left', `Only ${count} codes left`),
  newCodesName: ({ count }) => plural(count, 'Replace recovery code', 'Replace recovery codes'),
  newCodesTitle: ({ count }) =>
    plural(count, 'Replace your recovery code?', 'Replace your recovery codes?'),
  newCodes: ({ count }) =>
    plural(count, 'The old one stops working at once.', 'The old ones stop working at once.'),
  newCodesKeep: ({ count }) => plural(count, 'Keep the old one', 'Keep the old ones'),
  newCodesConfirm: ({ count }) => plural(count, 'Replace code', 'Replace codes'),
  signOutTitle: 'Sign out other devices?',
  signOutIntro: 'Anyone who is signed in elsewhere stays signed in until then.',
  signOut: 'Sign out other devices',
  signedOut: 'Other devices are signed out.',
  signOutFailed: 'Other devices were not signed out. Try again.',
};
