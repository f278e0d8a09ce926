import type { Source } from '../client/MfaClient.ts';
import type { FactorType } from '../client/MfaTrigger.ts';

/** What an application may ask for: the factors that the kit knows, and one that it passes over. */
export type MfaPolicy = FactorType | 'PASSKEY';

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
  policies: readonly MfaPolicy[];
  /** Bound as a factor, whatever the profile says. */
  mfaEmail: string | null;
  /** Bound as a factor, without country code. */
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

/** What a person calls their authenticators, by id, and which is asked for first. */
export interface Labels {
  names: Readonly<Record<string, string>>;
  defaultId?: string | undefined;
}

/** The wrong codes of one person and one factor since the last right one. */
export interface Attempts {
  wrong: number;
  /** Milliseconds since 1970. */
  lockedUntil: number | null;
}

/** The code that was sent last to one phone or address, until it is used. */
export interface PendingCode {
  code: string;
  /** Milliseconds since 1970. */
  sentAt: number;
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

/** A picture that was uploaded, or fetched from its address. */
export interface Photo {
  /** By its first bytes, whatever it was said to be. */
  type: 'image/jpeg' | 'image/png';
  width: number;
  height: number;
  /** What `compareFaces` compares unless told otherwise: the brightness of 16 × 16 fields, in hex. No biometrics. */
  hash: string;
  /** The file as it came, in base64. */
  file: string;
}

/** What an upload left. */
export interface Upload {
  key: string;
  /** `null` for a file that is no picture. */
  photo: Photo | null;
}

/** The face of a person. */
export interface Face {
  /** Where there is none, whatever photo comes matches. */
  photo: Photo | null;
  /** ISO 8601. */
  createdAt: string;
}

/** An application that the backend answers. */
export interface MfaApp {
  id: string;
  userPoolId: string;
}

/** What an application's administrator sets; pages learn it from the public configuration. */
export interface MfaAppConfig {
  /** Digits of the codes sent by SMS and e-mail, 4 to 8. */
  codeLength: number;
  /** A factor that has `false` here is bound by administrators alone. */
  changeable: Partial<Record<FactorType, boolean>>;
  /** Whether an SMS goes to other countries than +86. */
  internationalSms: boolean;
}

/** What a store keeps, by kind; the comment says what the key is. */
export interface MfaRecords {
  /** By id. */
  person: Person;
  /** A person's id, by e-mail, user name or phone, in lower case. */
  account: string;
  /** A person's id, by the phone or the e-mail address that is bound as a factor, in lower case. */
  target: string;
  /** By the person's id. */
  authenticators: Authenticators;
  /** By the person's id; where `extras` is on. */
  labels: Labels;
  /** By the person's id and the factor, as `id:factor`. */
  attempts: Attempts;
  /** By channel and target. */
  pendingCode: PendingCode;
  /** By a running number; the newest few hundred. */
  message: InboxMessage;
  /** By its key; the newest few. */
  upload: Upload;
  /** By the person's id. */
  face: Face;
  /** By id. Where there is none, every app id is taken. */
  app: MfaApp;
  /** One, by the name `app`. */
  config: MfaAppConfig;
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
