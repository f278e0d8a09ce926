import type { ErrorMessages, FaceProblem, RareProblem } from '../Messages.ts';

/** A text for each problem that proving oneself by a code can meet. */
export const enCodeErrors: Omit<ErrorMessages, FaceProblem | RareProblem> = {
  'code-rejected': 'That code did not match. Try the newest one.',
  'code-expired': 'That code has expired. Ask for a new one.',
  'code-used': 'That code has already been used. Wait for the next one.',
  'token-expired': 'This sign-in ran out of time. Sign in again.',
  'send-limited': 'A code was sent a moment ago. Wait a little before you ask for another one.',
  'rate-limited': 'There were too many tries in a short time. Wait a little, then try again.',
  locked:
    'There were too many tries, so your account is locked. Confirm another way, or contact support.',
  'captcha-required': 'One more check is needed first. Complete it, then try again.',
  'login-continues': 'There is one more step before you are signed in.',
  'bad-request': 'This was not accepted. Check what you entered, then try again.',
  'server-error': 'There is a problem on our side. Try again in a moment.',
  network: 'We could not connect. Check your connection, then try again.',
  timeout: 'The answer took too long. Try again.',
  'unknown-outcome':
    'The connection dropped before we got an answer. It may have worked, so check before you try again.',
  'bad-response':
    'We got an answer that cannot be read. On public Wi-Fi, sign in to the network first. Otherwise, try again later.',
};
