import type { MethodMessages } from '../Messages.ts';

/** What a way to prove who one is is called, alone and in lists. */
export const enMethods: MethodMessages = {
  app: 'Authenticator app',
  sms: 'Text message',
  email: 'Email',
  face: 'Face check',
  passkey: 'Passkey',
  recovery: 'Recovery code',
  other: 'Another method',
};
