/** A kind of second factor, as a login's answer names it. */
export type FactorType = 'OTP' | 'SMS' | 'EMAIL' | 'FACE';

/** One way to pass the second step that a login offers. */
export interface MfaFactor {
  type: FactorType;
  /** `true`: verify it; `false`: bind it now. */
  isEnrolled: boolean;
  /** The whole phone number or address; the kit masks it before it is shown. */
  target?: string | undefined;
  targetCountryCode?: string | undefined;
  /** Whether the person may bind it themselves; `true` until a configuration says otherwise. */
  isChangeable: boolean;
}

/** Who is signing in, for a greeting. */
export interface MfaPerson {
  nickname?: string | undefined;
  username?: string | undefined;
  email?: string | undefined;
  avatar?: string | undefined;
}

/** What a login answers when it asks for a second step. */
export interface MfaTrigger {
  /** Opens the calls of this sign-in. A secret. */
  mfaToken: string;
  /** In the order in which they are to be offered. */
  factors: readonly MfaFactor[];
  person: MfaPerson;
  /** Seconds that `mfaToken` lives, counted from its receipt. */
  lifetime?: number | undefined;
}
