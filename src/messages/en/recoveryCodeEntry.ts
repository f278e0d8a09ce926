import type { RecoveryCodeEntryMessages } from '../Messages.ts';

/** Getting in with a recovery code. */
export const enRecoveryCodeEntry: RecoveryCodeEntryMessages = {
  title: 'Use your recovery code',
  intro: 'You saved it when you set up two-step verification. It works once.',
  checking: 'Checking your recovery code. Keep this page open.',
  rejectedAgain:
    'That recovery code did not match. Make sure it belongs to this account and is your newest one.',
  used: 'That recovery code has already been used. Each one works once. Use your newest one.',
  accepted: 'Recovery code accepted.',
  noneLeftTitle: 'You have no recovery codes left',
  noneLeft: 'Confirm another way, or contact support to get in.',
  outcomeTitle: 'We do not know if that worked',
  outcome:
    'The connection dropped before we got an answer, so the code may be used up. Sign in again. If the code no longer works, contact support.',
  setUpAgainTitle: 'Is your phone lost or new?',
  setUpAgain:
    'Set up an authenticator app again, so that you do not need a recovery code next time.',
};
