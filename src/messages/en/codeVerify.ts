import type { CodeVerifyMessages } from '../Messages.ts';
import { enCodeEntry } from './codeEntry.ts';
import { enCodeSending } from './codeSending.ts';
import { enLocked } from './locked.ts';
import { enTries } from './tries.ts';

/** Entering a code from the app, a text message or an email. */
export const enCodeVerify: CodeVerifyMessages = {
  appTitle: enCodeEntry.appTitle,
  app: enCodeEntry.app,
  smsTitle: enCodeEntry.smsTitle,
  emailTitle: enCodeEntry.emailTitle,
  sentTo: enCodeEntry.sentTo,
  askTo: enCodeEntry.askTo,
  send: enCodeSending.send,
  sending: enCodeSending.sending,
  sent: enCodeSending.sent,
  notThereSms: enCodeSending.notThereSms,
  notThereEmail: enCodeSending.notThereEmail,
  resend: enCodeSending.resend,
  resendIn: enCodeSending.resendIn,
  resendReady: enCodeSending.resendReady,
  resent: enCodeSending.resent,
  sendLimited: enCodeSending.sendLimited,
  notSent: enCodeSending.notSent,
  attemptsLeft: enTries.attemptsLeft,
  usedSent: enCodeEntry.usedSent,
  sameCode: enCodeEntry.sameCode,
  sameCodeSent: enCodeEntry.sameCodeSent,
  pausedTitle: enLocked.pausedTitle,
  paused: enLocked.paused,
  pausedOver: enTries.pausedOver,
  lockedTitle: enLocked.lockedTitle,
  outcomeApp: enCodeEntry.outcomeApp,
  outcomeSent: enCodeEntry.outcomeSent,
};
