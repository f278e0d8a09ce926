import type { Source } from '../client/MfaClient.ts';
import type { FactorType } from '../client/MfaTrigger.ts';

/** Someone with an account. A test double: the password lies in clear. */
export interface Person {
  id: string;
  password: string;
  email: string | null;
  username: string | null;
  /** Without country code. */
  phone: string | null;
  phoneCountryCode: string | null;
  nickname: string | null;
  photo: string | null;
  /** The factors that the application asks this person for, in order. Empty: it asks for none. */
  policies: readonly FactorType[];
  mfaEmail: string | null;
  mfaPhone: string | null;
  mfaPhoneCountryCode: string | null;
  loginsCount: number;
  /** ISO 8601. */
  lastLogin: string | null;
  /** ISO 8601. */
  createdAt: string;
}

/** An authenticator app, set up or still to be confirmed. */
export interface StoredAuthenticator {
  id: string;
  source: Source;
  /** Base32. */
  secret: string;
  recoveryCode: string;
  /** The newest time step that a verify accepted; it and all before are spent (RFC 6238 §5.2). */
  spentStep: number | null;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601. */
  updatedAt: string;
}

/** The authenticator apps of one person: Authing v2 knows one, and a new one beside it until that is confirmed. */
export interface Authenticators {
  enabled: StoredAuthenticator | null;
  pending: StoredAuthenticator | null;
}

/** The wrong codes of one person and one factor since the last right one. */
export interface Attempts {
  wrong: number;
  /** Milliseconds since 1970. */
  lockedUntil: number | null;
}

/** A message that was "sent". */
export interface InboxMessage {
  channel: 'sms' | 'email';
  /** The number without country code, or the address. */
  to: string;
  phoneCountryCode?: string | undefined;
  code: string;
  /** ISO 8601. */
  sentAt: string;
}

/** An application that the backend answers. */
export interface MfaApp {
  id: string;
  userPoolId: string;
}

/** What a store keeps, by kind; the comment says what the key is. */
export interface MfaRecords {
  /** By id. */
  person: Person;
  /** A person's id, by e-mail, user name or phone, in lower case. */
  account: string;
  /** By the person's id. */
  authenticators: Authenticators;
  /** By the person's id and the factor, as `id:factor`. */
  attempts: Attempts;
  /** By a running number. */
  message: InboxMessage;
  /** By id. Where there is none, every app id is taken. */
  app: MfaApp;
  /** By name, like the key that signs tokens. */
  setting: string;
}

export type MfaRecordKind = keyof MfaRecords;

/**
 * Where a backend keeps its data: records by kind and key, written and read synchronously. Values are
 * plain JSON and are replaced whole, so any key-value table will do.
 */
export interface MfaStore {
  /** Gives a value of its own: changing it changes nothing in the store. */
  read<Kind extends MfaRecordKind>(kind: Kind, key: string): MfaRecords[Kind] | undefined;
  write<Kind extends MfaRecordKind>(kind: Kind, key: string, value: MfaRecords[Kind]): void;
  remove(kind: MfaRecordKind, key: string): void;
  /** All records of a kind, in the order in which their keys were first written. */
  list<Kind extends MfaRecordKind>(kind: Kind): MfaRecords[Kind][];
  /** Runs `work` so that all its writes are kept or, when it throws, none. */
  transact<Result>(work: () => Result): Result;
}
