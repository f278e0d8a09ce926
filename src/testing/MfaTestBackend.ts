import type { MfaUser, Source } from '../client/MfaClient.ts';
import type { MfaClock } from './createClock.ts';
import type { MfaFaults } from './createFaults.ts';
import type { MfaLedger } from './createLedger.ts';
import type {
  Authenticators,
  Face,
  InboxMessage,
  MfaAppConfig,
  MfaStore,
  Person,
  Photo,
  StoredAuthenticator,
  Upload,
} from './MfaStore.ts';
import type { ScenarioName } from './scenarios.ts';

/** What the backend counts and measures; each has Authing's or the kit's own default. */
export interface MfaLimits {
  /** Consecutive wrong codes of one factor that lock it. @default 5 */
  wrongCodes: number;
  /** Seconds. @default 900 */
  lock: number;
  /** Seconds that an mfaToken lives. @default 360 */
  mfaToken: number;
  /** Seconds that a signed-in person's token lives. @default 1209600 */
  userToken: number;
  /** Seconds that a code lives which was sent. @default 300 */
  sentCode: number;
  /** Seconds between two codes to the same phone or address. @default 60 */
  sendInterval: number;
}

/** All optional: `createMfaBackend()` works with nothing. */
export interface MfaBackendOptions {
  /** The situation to begin in, by name or as a function. */
  scenario?: ScenarioName | MfaScenario | undefined;
  /** @default a new store in memory */
  store?: MfaStore | undefined;
  /** @default a clock that runs with the machine's */
  clock?: MfaClock | undefined;
  limits?: Partial<MfaLimits> | undefined;
  /** Goes into the store, and before what is there. */
  config?: Partial<MfaAppConfig> | undefined;
  /**
   * How a code is refused that is asked for too soon, for Authing's servers differ: business code 2080 with
   * HTTP 200, HTTP 422, or HTTP 429 with `Retry-After`. @default 2080
   */
  sendLimitReply?: SendLimitReply | undefined;
  /**
   * Also answers what Authing's API has not: names, a default, new recovery codes and the profile, for
   * `createExtras`. @default false
   */
  extras?: boolean | undefined;
  /**
   * Whether two photos show the same person; throws where the comparison fails, which is answered with 502.
   * @default whether they look nearly alike: a stand-in that tells pictures apart and not people
   */
  compareFaces?: CompareFaces | undefined;
  /** Hosts whose photos are fetched by their addresses, beside those of this machine. @default [] */
  photoHosts?: readonly string[] | undefined;
  /** The name that stands in key URIs. @default 'Fernway' */
  poolName?: string | undefined;
  /** Fills an array with random bytes. @default crypto.getRandomValues */
  random?: ((bytes: Uint8Array<ArrayBuffer>) => unknown) | undefined;
}

/** Puts a backend into a situation. */
export type MfaScenario = (backend: MfaTestBackend) => void;

/** Judges two photos. */
export type CompareFaces = (one: Photo, other: Photo) => boolean;

/** What the factors are called whose wrong codes or photos are counted. */
export type CountedFactor = 'OTP' | 'RECOVERY' | 'SMS' | 'EMAIL' | 'FACE';

/** The number that says that a code was asked for too soon. */
export type SendLimitReply = 2080 | 422 | 429;

/** How `enrol` sets an authenticator app up; what is left out has the fixtures' values. */
export interface EnrolOptions {
  /** @default the seeded person */
  account?: string | undefined;
  /** @default 'SELF' */
  source?: Source | undefined;
  secret?: string | undefined;
  recoveryCode?: string | undefined;
  /** Begun, but never confirmed. @default false */
  isPending?: boolean | undefined;
}

/**
 * The backend's data, to look at and to arrange. Accounts are e-mail addresses, user names or phone
 * numbers, and the seeded person's where left out; one that nobody has throws.
 */
export interface MfaTestState {
  findPerson(account?: string): Person;
  /** A new person, whom the application asks for no second factor unless `policies` says so. */
  addPerson(person: Partial<Person>): Person;
  changePerson(change: Partial<Person>, account?: string): Person;
  readonly config: MfaAppConfig;
  changeConfig(change: Partial<MfaAppConfig>): MfaAppConfig;
  findAuthenticators(account?: string): Authenticators;
  /** Sets an authenticator app up without a request. */
  enrol(options?: EnrolOptions): StoredAuthenticator;
  /** The face that is bound. */
  findFace(account?: string): Face | undefined;
  /** Binds a face without a request: one that every photo matches, unless there is a photo. */
  bindFace(options?: { account?: string | undefined; photo?: Photo | undefined }): Face;
  /** What was uploaded, the last first. */
  readonly uploads: readonly Upload[];
  lock(factor: CountedFactor, account?: string): void;
  /** What a login would answer that asks for a second step, without a request; `undefined` where it would not. */
  issueTrigger(account?: string): unknown;
  /** Signs somebody in without a request, whatever factors there are. */
  issueUser(account?: string): MfaUser;
  /** What was "sent", newest first. */
  readonly inbox: readonly InboxMessage[];
}

/** Authing's MFA API, embedded: no network, no account, real codes, real tokens. */
export interface MfaTestBackend {
  /** A `fetch` that this backend answers. Rejects as the platform's does: abort, refused redirect, broken connection. */
  fetch: typeof fetch;
  /** Answers one request. Rejects with `DroppedConnection` where a fault breaks the connection. */
  handle(request: Request): Promise<Response>;
  readonly state: MfaTestState;
  readonly clock: MfaClock;
  /** The code that an app with this secret shows now, by the backend's clock. */
  codeFor(secret: string): string;
  readonly ledger: MfaLedger;
  readonly faults: MfaFaults;
  /** Logs in as a page does. Gives what `MfaChallenge trigger` takes, or the user; throws where the password is wrong. */
  signIn(account?: string, password?: string): Promise<SignIn>;
  /** Trigger data for a person who is signed in, by their token; `undefined` where it is not valid or they have no factor. */
  requestStepUp(userToken: string): unknown;
}

/** How a login ended. */
export type SignIn =
  | { trigger: unknown; user?: undefined }
  | { user: MfaUser; trigger?: undefined };
