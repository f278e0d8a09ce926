import type { Authenticator } from '../../client/index.ts';

/** What a row is, in the words of the screens. `other` is a type that the kit does not know. */
export type AuthenticatorMethod = 'app' | 'sms' | 'email' | 'face' | 'passkey' | 'other';

/** What can be done with a row. */
export type RowAction = 'continue' | 'replace' | 'rename' | 'make-default' | 'remove';

/** One way to confirm who one is, and what can be done with it. The same object while nothing about it changes. */
export interface AuthenticatorRow {
  /** Tells it from all others, also where a backend repeats an id. */
  id: string;
  method: AuthenticatorMethod;
  authenticator: Authenticator;
  actions: readonly RowAction[];
  /** Why nothing can be done with it here: it comes from the profile, or is an administrator's. */
  fixedBy?: 'profile' | 'administrator' | undefined;
}

/** The recovery codes, which belong to an authenticator app. */
export interface RecoveryCodesRow {
  /** The app that they belong to. */
  authenticator: Authenticator;
  /** How many are left, where the backend knows. */
  left?: number | undefined;
  isLow: boolean;
  /** When they were made. ISO 8601. */
  createdAt?: string | undefined;
  canReplace: boolean;
}
