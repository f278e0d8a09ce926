import type { CodeVerifyMessages } from '../Messages.ts';
import { plural } from './plural.ts';

/** How often a code can be tried, for codes of any kind. */
export const enTries: Pick<CodeVerifyMessages, 'attemptsLeft' | 'pausedOver'> = {
  attemptsLeft: ({ left }) =>
    plural(
      left,
      'That code did not match. You can try once more.',
      `That code did not match. You can try ${left} more times.`,
    ),
  pausedOver: 'You can enter a code again.',
};
