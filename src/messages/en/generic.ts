import type { GenericMessages } from '../Messages.ts';
import { enWaysOut } from './waysOut.ts';

/** Words that several screens share. */
export const enGeneric: GenericMessages = {
  ...enWaysOut,
  close: 'Close',
  back: 'Back',
  continue: 'Continue',
  notNow: 'Not now',
  tryAnotherWay: 'Try another way',
  verifyCode: 'Verify code',
  verifying: 'Verifying',
  verifyingStatus: 'Checking the code.',
  codeAccepted: 'Code accepted.',
  backToSignIn: 'Back to sign-in',
  signInAgain: 'Sign in again',
  contactSupport: 'Contact support',
  opensInNewTab: ({ label }) => `${label} (opens in a new tab)`,
  countdown: ({ minutes, seconds }) =>
    minutes > 0 ? `${minutes}:${String(seconds).padStart(2, '0')}` : `${seconds}\u00a0s`,
  spokenPhone: ({ digits }) => `the number ending in ${digits}`,
  spokenEmail: ({ domain, first }) => `the address at ${domain} that starts with ${first}`,
  loading: 'Loading.',
  reference: ({ id }) => `Reference for support: ${id}`,
  waitFor: ({ inTime }) => `You can try again ${inTime}.`,
  waitOver: 'You can try again now.',
};
