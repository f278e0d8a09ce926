import type { LaterMessage, TotpEnrollmentMessages } from '../Messages.ts';

/** Setting up an authenticator app: the code that proves it, the end, and what goes another way. */
export const enTotpEnrollmentLater: Pick<TotpEnrollmentMessages, LaterMessage> = {
  verifyTitle: 'Enter the code from the app',
  verify: ({ length, issuer, period }) =>
    `The app shows a new ${length}-digit code for ${issuer} every ${period} seconds.`,
  backToQr: 'Back to the QR code',
  backToKey: 'Back to the setup key',
  loadFailedTitle: 'The QR code did not load',
  alreadyTitle: 'You already have an authenticator app',
  already: 'If you replace it, codes from the old app and its recovery code stop working.',
  replace: 'Replace the app',
  keep: 'Keep the old app',
  restartTitle: 'Start setting up again?',
  restart:
    'The page was reloaded, so the earlier key is gone. Delete its entry in your app first, if there is one.',
  doneTitle: 'Your authenticator app is set up',
  done: ({ issuer }) => `${issuer} will ask for a code from it when you sign in.`,
};
