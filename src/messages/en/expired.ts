import type { MfaChallengeMessages } from '../Messages.ts';

/** A sign-in whose time is over, wherever that is found out. */
export const enExpired: Pick<MfaChallengeMessages, 'expiredTitle' | 'expired'> = {
  expiredTitle: 'This sign-in ran out of time',
  expired: 'Each one has a time limit, to keep your account safe. Sign in again to continue.',
};
