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

/** A phone to bind, of the country that stands for none. */
export const testPhone = '13800138000';

/** What somebody else has in the scenario `targetTaken`. */
export const takenPhone = '13900139000';
export const takenEmail = 'taken@example.com';
