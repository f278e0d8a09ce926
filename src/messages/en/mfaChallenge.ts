import type { MfaChallengeMessages } from '../Messages.ts';
import { enAppCode } from './appCode.ts';
import { enExpired } from './expired.ts';

/** The second step of a login. */
export const enMfaChallenge: MfaChallengeMessages = {
  title: 'Confirm it’s you',
  app: enAppCode.app,
  account: ({ account }) => `Signing in as ${account}`,
  change: 'Change',
  changeName: 'Change account',
  otherTitle: 'Choose another way',
  choose: 'Any one of these is enough.',
  listName: 'Ways to confirm it’s you',
  optionApp: 'Code from the app',
  optionCodeTo: ({ target }) => `Code to ${target}`,
  optionFace: 'One photo with your camera',
  optionRecovery: 'The code you saved earlier',
  optionSetUp: 'Not set up yet',
  setUpTitle: 'Add a second step',
  setUp: ({ issuer }) => `${issuer} asks for one after your password. Choose what to set up.`,
  phoneTitle: 'Add your phone number',
  phone: 'When you sign in, we send a code to it.',
  emailTitle: 'Add your email address',
  email: 'When you sign in, we send a code to it.',
  checkingTarget: 'Checking whether this can be used.',
  phoneTaken: 'This number cannot be added. Use a different one.',
  emailTaken: 'This address cannot be added. Use a different one.',
  expiring: ({ inTime }) => `This sign-in ends ${inTime}.`,
  extend: 'Get more time',
  extended: 'You have more time now.',
  ...enExpired,
  nothingTitle: 'There is no way to confirm it’s you here',
  nothing:
    'Nothing that is set up for your account works on this device. Try another device, or contact support.',
  adminTitle: 'Ask your administrator',
  admin: 'Signing in needs a second step, and only an administrator can set it up for you.',
  done: 'Confirmed. Signing you in.',
};
