import type { LaterMessage, TotpEnrollmentMessages } from '../Messages.ts';

/** Setting up an authenticator app, up to the key; `enTotpEnrollmentLater` has what comes after it. */
export const enTotpEnrollment: Omit<TotpEnrollmentMessages, LaterMessage> = {
  step: ({ step, total }) => `Step ${step} of ${total}`,
  title: 'Set up an authenticator app',
  intro:
    'An authenticator app shows a new code every 30 seconds, even without a signal. Setting it up takes about 2 minutes.',
  start: 'Set up the app',
  preparing: 'Preparing the QR code and the setup key.',
  scan: ({ issuer }) =>
    `Scan this QR code with the authenticator app on your phone. ${issuer} then appears in the app.`,
  scanNoIssuer:
    'Scan this QR code with the authenticator app on your phone. A new entry then appears in the app.',
  qrName: ({ account, issuer }) =>
    `QR code that adds ${account} at ${issuer} to an authenticator app. If you cannot scan it, use the setup key that follows.`,
  enlarge: 'Enlarge QR code',
  enlargedTitle: 'Scan this QR code',
  keyLabel: 'Setup key',
  keyLabelAfterQr: 'Or type this setup key',
  key: 'In the app, choose to enter a setup key, then type this one. Spaces and capitals do not matter.',
  showKey: 'Show setup key',
  hideKey: 'Hide setup key',
  qrMissing: 'The QR code cannot be shown here. Use the setup key instead.',
  noApp: 'No app yet? Any authenticator app works, and so do most password managers.',
  openAppIntro: ({ issuer }) =>
    `Add ${issuer} to the authenticator app on this device, then come back here.`,
  openApp: 'Open authenticator app',
  openAppHelp: 'Nothing opened, or a different app? Copy the setup key and paste it into your app.',
  showQr: 'Show QR code for another device',
  timeRanOut:
    'This sign-in ran out of time, so the setup key no longer works. Delete the new entry in your app, then sign in again.',
  checking: 'The connection dropped. Checking whether the app was set up.',
};
