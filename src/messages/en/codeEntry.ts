import type { CodeVerifyMessages } from '../Messages.ts';

/** What stands around the field for a code. */
export const enCodeEntry: Pick<CodeVerifyMessages, EntryMessage> = {
  appTitle: 'Enter your code',
  app: ({ issuer }) => `Open your authenticator app and enter the code for ${issuer}.`,
  smsTitle: 'Check your messages',
  emailTitle: 'Check your email',
  sentTo: ({ length, target }) => `We sent ${article(length)} ${length}-digit code to ${target}.`,
  askTo: ({ target }) => `We will send a code to ${target}.`,
  usedSent: 'That code has already been used. Ask for a new one.',
  sameCode: 'That is the same code again. Wait for the app to show the next one.',
  sameCodeSent: 'That is the same code again. Use the newest one we sent.',
  outcomeApp:
    'The connection dropped before we got an answer. Wait for the next code, then try again.',
  outcomeSent: 'The connection dropped before we got an answer. Ask for a new code and try again.',
};

type EntryMessage =
  | 'appTitle'
  | 'app'
  | 'smsTitle'
  | 'emailTitle'
  | 'sentTo'
  | 'askTo'
  | 'usedSent'
  | 'sameCode'
  | 'sameCodeSent'
  | 'outcomeApp'
  | 'outcomeSent';

/** As the number is read: “an eight-digit code”. */
function article(length: number): 'a' | 'an' {
  return length === 8 ? 'an' : 'a';
}
