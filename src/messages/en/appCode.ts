import type { MfaChallengeMessages } from '../Messages.ts';

/** Where the code of an app comes from, whoever asks for it. */
export const enAppCode: Pick<MfaChallengeMessages, 'app'> = {
  app: ({ length }) => `Enter the ${length}-digit code from your authenticator app.`,
};
