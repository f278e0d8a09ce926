import type { CodeVerifyMessages } from '../Messages.ts';
import { enTries } from './tries.ts';

/** Entering a code from the app, a text message or an email. */
export const enCodeVerify: CodeVerifyMessages = {
  appTitle: 'Enter your code',
  app: ({ issuer }) => `Open your authenticator app and enter the code for ${issuer}.`,
  smsTitle: 'Check your messages',
  emailTitle: 'Check your email',
  sentTo: ({ length, target }) => `We sent a ${length}-digit code to ${target}.`,
  sentToFor: ({ length, target, duration }) =>
    `We sent a ${length}-digit code to ${target}. It works for ${duration}.`,
  askTo: ({ target }) => `We will send a code to ${target}.`,
  send: 'Send code',
  sending: 'Sending the code.',
  sent: ({ target }) => `Code sent to ${target}.`,
  notThereSms: 'No message yet? It can take a minute.',
  notThereEmail: 'No email yet? Look in your spam folder.',
  resend: 'Resend code',
  resendIn: ({ wait }) => `Resend in ${wait}`,
  resendWait: ({ inTime }) => `You can ask for another code ${inTime}.`,
  resendReady: 'You can ask for another code now.',
  resent: ({ target }) => `New code sent to ${target}. Use the newest one.`,
  sendLimited: ({ inTime }) =>
    `A code was sent a moment ago. You can ask for another one ${inTime}.`,
  notSent: 'The code was not sent. Try again.',
  attemptsLeft: enTries.attemptsLeft,
  usedSent: 'That code has already been used. Ask for a new one.',
  sameCode: 'That is the same code again. Wait for the app to show the next one.',
  sameCodeSent: 'That is the same code again. Use the newest one we sent.',
  pausedTitle: ({ clock }) => `Codes are paused until ${clock}`,
  paused: ({ inTime }) =>
    `There were too many tries. To keep your account safe, you can enter a code again ${inTime}, or confirm another way now.`,
  pausedOver: enTries.pausedOver,
  lockedTitle: 'Your account is locked',
  outcomeApp:
    'The connection dropped before we got an answer. Wait for the next code, then try again.',
  outcomeSent: 'The connection dropped before we got an answer. Ask for a new code and try again.',
};
