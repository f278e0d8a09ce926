import type { GenericMessages } from '../Messages.ts';
import { enActions } from './actions.ts';

/** Words that several screens share. */
export const enGeneric: GenericMessages = {
  ...enActions,
  backToSignIn: 'Back to sign-in',
  signInAgain: 'Sign in again',
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
