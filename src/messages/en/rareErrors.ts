import type { ErrorMessages, RareProblem } from '../Messages.ts';

/** A text for each problem that other steps without a camera can meet. */
export const enRareErrors: Pick<ErrorMessages, RareProblem> = {
  'recovery-code-rejected':
    'That recovery code did not match. Look for characters that are easily confused, such as 8 and b.',
  'already-bound': 'This is already linked to an account. Use a different one.',
  'not-bindable': 'This cannot be added to your account. Use a different one.',
  'destination-invalid':
    'The number or address does not look complete. Check it, then ask for the code again.',
  'not-found': 'This is no longer here. It may have been removed.',
  conflict: 'This was changed somewhere else. Load it again, then make your change.',
};
