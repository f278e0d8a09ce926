import type { Person } from './MfaStore.ts';

/** The person whom each backend knows: asked by the application for a second factor, and with none yet. */
export const seededPerson = {
  email: 'test@example.com',
  password: 'pwd',
  username: 'test',
  nickname: 'Robin Vale',
  policies: ['OTP', 'SMS', 'EMAIL', 'FACE'],
} as const satisfies Partial<Person>;

/** The secret of RFC 6238's own examples, in base32. */
export const testSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** A recovery code of Authing's shape. */
export const testRecoveryCode = '9f2c-41d7-8ab0-63e5-c1f8-27d4';
