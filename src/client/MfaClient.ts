/** What a call may be given besides its parameters. */
export interface CallOptions {
  /** The token of this call. Goes before the client's own `getToken`. */
  token?: string | undefined;
  /** Ends the call with an `MfaError` of code `aborted`. A consuming call may have counted all the same. */
  signal?: AbortSignal | undefined;
  /**
   * Hears how much of the photos has been uploaded, 0 to 1, for a call that uploads some first: here once for each. Who
   * never calls it is taken to upload until the answer is there.
   */
  onProgress?: ((share: number) => void) | undefined;
}

/** Who an authenticator app belongs to: the person (`SELF`), or the application's policy at sign-in. */
export type Source = 'SELF' | 'APPLICATION';

/** One way to prove who one is, as a list shows it. Never a secret, never a recovery code. */
export interface Authenticator {
  id: string;
  /** `totp` on Authing; other backends may name others, which are shown generically. */
  type: string;
  source?: Source | undefined;
  /** `false` while set-up was begun but not confirmed. */
  enabled: boolean;
  /** ISO 8601. */
  createdAt?: string | undefined;
  /** ISO 8601. */
  updatedAt?: string | undefined;
  name?: string | undefined;
  /** Already masked. */
  target?: string | undefined;
  /** ISO 8601; `null` where it was never used, and nothing where nobody knows. */
  lastUsedAt?: string | null | undefined;
  isDefault?: boolean | undefined;
  recoveryCodesLeft?: number | undefined;
  /** How many there are when they are new: few are left only of many. */
  recoveryCodesTotal?: number | undefined;
}

/** A signed-in person, reduced to an allow-list. */
export interface MfaUser {
  id: string;
  /** The session token, or `''` where the session is a cookie. */
  token: string;
  username?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  nickname?: string | null | undefined;
  photo?: string | null | undefined;
  /** ISO 8601. */
  tokenExpiredAt?: string | null | undefined;
}

/** What setting up an authenticator app gives, before the person has confirmed it. */
export interface TotpAssociation {
  /** Base32, upper case, without padding. */
  secret: string;
  /** The server's key URI as it came; `buildOtpauthUri` repairs it. */
  otpauthUri: string;
  /** To be shown only after confirming. Empty where the backend has none. */
  recoveryCodes: readonly string[];
}

/** How long until another code may be asked for. */
export interface SentCode {
  /** Seconds. */
  resendAfter?: number | undefined;
}

/** The port: every operation that a whole second step needs. `createAuthingClient` returns one. */
export interface MfaClient {
  listAuthenticators(
    query?: { type?: string | undefined; source?: Source | undefined },
    options?: CallOptions,
  ): Promise<Authenticator[]>;
  /** Begins setting up an authenticator app. Each call may replace the secret, so it is made once. */
  associateTotp(
    query?: { source?: Source | undefined },
    options?: CallOptions,
  ): Promise<TotpAssociation>;
  /** Gives a user where confirming completes a login. */
  confirmTotp(
    query: { totp: string; source?: Source | undefined },
    options?: CallOptions,
  ): Promise<{ user?: MfaUser | undefined }>;
  removeTotp(query?: Record<never, never>, options?: CallOptions): Promise<void>;
  verifyTotp(query: { totp: string }, options?: CallOptions): Promise<{ user: MfaUser }>;
  /** Burns the code. `recoveryCodes` replace it, and are empty where none came. */
  verifyRecoveryCode(
    query: { recoveryCode: string },
    options?: CallOptions,
  ): Promise<{ user: MfaUser; recoveryCodes: readonly string[] }>;
  /** Verifying an unbound phone also binds it. `phone` goes without country code. */
  verifySms(
    query: { phone: string; code: string; phoneCountryCode?: string | undefined },
    options?: CallOptions,
  ): Promise<{ user: MfaUser }>;
  /** Verifying an unbound address also binds it. */
  verifyEmail(
    query: { email: string; code: string },
    options?: CallOptions,
  ): Promise<{ user: MfaUser }>;
  /** Whether a phone or an address is free to be bound. */
  checkBindable(
    query: { phone?: string | undefined; email?: string | undefined },
    options?: CallOptions,
  ): Promise<boolean>;
  associateFaceByUrl(
    query: { baseFace: string; compareFace: string },
    options?: CallOptions,
  ): Promise<{ user: MfaUser }>;
  associateFaceByFile(
    query: { baseFace: File; compareFace?: File | undefined },
    options?: CallOptions,
  ): Promise<{ user: MfaUser }>;
  associateFaceByBlob(
    query: { baseFace: Blob; compareFace?: Blob | undefined },
    options?: CallOptions,
  ): Promise<{ user: MfaUser }>;
  /** A `Blob` is uploaded first; a string is a key or a URL that is already there. */
  verifyFace(query: { photo: Blob | string }, options?: CallOptions): Promise<{ user: MfaUser }>;
  sendSmsCode(
    query: { phone: string; phoneCountryCode?: string | undefined },
    options?: CallOptions,
  ): Promise<SentCode>;
  sendEmailCode(query: { email: string }, options?: CallOptions): Promise<SentCode>;
}

/** The names of the port's operations. */
export type Operation = keyof MfaClient;

/** What a person's profile has bound. */
export interface MfaProfile {
  phone?: string | null | undefined;
  phoneCountryCode?: string | null | undefined;
  email?: string | null | undefined;
  /** `false` where there is none yet, so that setting one up can be offered; `undefined` where nobody knows. */
  hasFace?: boolean | undefined;
}

/** What `MfaProvider` accepts: any part of the port, and extras that some backends have. */
export interface MfaBackend extends Partial<MfaClient> {
  renameAuthenticator?(query: { id: string; name: string }, options?: CallOptions): Promise<void>;
  setDefaultAuthenticator?(query: { id: string }, options?: CallOptions): Promise<void>;
  regenerateRecoveryCodes?(
    query?: Record<never, never>,
    options?: CallOptions,
  ): Promise<{ recoveryCodes: readonly string[] }>;
  getProfile?(query?: Record<never, never>, options?: CallOptions): Promise<MfaProfile>;
  /** Trigger data for `readTrigger`. */
  requestStepUp?(query: { reason: string }, options?: CallOptions): Promise<unknown>;
}
