import type { MfaError, MfaUser } from '../../client/index.ts';
import type { RecoveryCodeReading } from '../../text/index.ts';

/** Why a text was not sent. `app-code`: six digits, as an authenticator app shows them. */
export type RecoveryCodeMistake = Exclude<RecoveryCodeReading, { status: 'code' }>;

/** Where a person is while getting in with a recovery code. `status` is the `data-state`. */
export type RecoveryCodeEntryState =
  | RecoveryCodeAsked
  | RecoveryCodeVerifying
  | RecoveryCodeReplaced
  | {
      status: 'done';
      user: MfaUser;
      /** The person is asked whether to set an app up again; `onSuccess` waits for the answer. */
      isOffering: boolean;
      isReported?: boolean | undefined;
    }
  /** Too many tries. Opens again by itself where the server said when. */
  | { status: 'locked'; rejections: number; problem: MfaError }
  | { status: 'none-left' | 'expired'; problem: MfaError };

/** A recovery code is asked for. */
export interface RecoveryCodeAsked {
  status: 'entry';
  /** Codes that the server refused. */
  rejections: number;
  /** A code got no answer that could be read, so it may be used up. */
  isInDoubt?: boolean | undefined;
  problem?: MfaError | undefined;
  /** The code was judged before, so nothing was sent. */
  isRepeat?: boolean | undefined;
  /** The text holds no code, so nothing was sent. */
  mistake?: RecoveryCodeMistake | undefined;
}

/** The code is with the server. */
export interface RecoveryCodeVerifying {
  status: 'verifying';
  recoveryCode: string;
  rejections: number;
  isInDoubt?: boolean | undefined;
}

/** The code worked and is used up. */
export interface RecoveryCodeReplaced {
  status: 'saving-code';
  user: MfaUser;
  /** What takes its place, to be saved; empty where nothing came. */
  recoveryCodes: readonly string[];
  /** The host has heard of the success. */
  isReported?: boolean | undefined;
}
