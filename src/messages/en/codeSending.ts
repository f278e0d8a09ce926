import type { CodeVerifyMessages } from '../Messages.ts';

/** What becomes of a code that is sent. */
export const enCodeSending: Pick<CodeVerifyMessages, SendingMessage> = {
  send: 'Send code',
  sending: 'Sending the code.',
  sent: ({ target }) => `Code sent to ${target}.`,
  notThereSms: 'No message yet? It can take a minute.',
  notThereEmail: 'No email yet? Look in your spam folder.',
  resend: 'Resend code',
  resendIn: ({ wait }) => `Resend in ${wait}`,
  resendReady: 'You can ask for another code now.',
  resent: ({ target }) => `New code sent to ${target}. Use the newest one.`,
  sendLimited: ({ inTime }) =>
    `A code was sent a moment ago. You can ask for another one ${inTime}.`,
  notSent: 'The code was not sent. Try again.',
};

type SendingMessage =
  | 'send'
  | 'sending'
  | 'sent'
  | 'notThereSms'
  | 'notThereEmail'
  | 'resend'
  | 'resendIn'
  | 'resendReady'
  | 'resent'
  | 'sendLimited'
  | 'notSent';
