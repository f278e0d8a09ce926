import type { MfaUser } from '../../client/index.ts';
import type { FactorMethod } from '../../provider/index.ts';

/** A factor, or the code that stands in for a lost one. */
export type ChallengeMethod = FactorMethod | 'recovery';

/** One way through the second step that the kit and the backend can offer. */
export interface ChallengeOption {
  method: ChallengeMethod;
  /** `bind`: it is set up now. */
  task: 'verify' | 'bind';
  /** Whole: mask it before it is shown. */
  target?: string | undefined;
  targetCountryCode?: string | undefined;
}

/** Where a person is in the second step of a login. `status` is the `data-state`. */
export type MfaChallengeState =
  | { status: 'choosing' }
  /** `isProven`: only recovery codes are left to be saved, so time no longer counts. */
  | { status: 'verify' | 'bind'; option: ChallengeOption; isProven?: boolean | undefined }
  /** Signed in, with codes of an earlier screen that nobody has saved. */
  | { status: 'saving-code'; recoveryCodes: readonly string[]; user: MfaUser }
  | { status: 'done'; user: MfaUser }
  | { status: 'expired' }
  /** `administrator`: a factor is there, but only an administrator may set it up. */
  | { status: 'nothing-usable'; reason: 'none' | 'administrator' };
