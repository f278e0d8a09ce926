import type { MfaError, MfaUser } from '../../client/index.ts';
import type { OtpauthUri } from '../../client/otpauthUri.ts';

/** The screens of `scan`: two ways to bring the key into an app, and the code that proves it. */
export type TotpEnrollmentView = 'qr' | 'open-app' | 'code';

/** Where a person is while setting up an authenticator app. `status` is the `data-state`. */
export type TotpEnrollmentState =
  /** Waits for a press. */
  | { status: 'idle' }
  | { status: 'requesting'; mode: RequestMode }
  | TotpScan
  | TotpVerifying
  /** Confirmed. Nobody has saved these yet. */
  | { status: 'saving-code'; recoveryCodes: readonly string[]; user?: MfaUser | undefined }
  | { status: 'done'; user?: MfaUser | undefined }
  | { status: 'load-failed'; mode: RequestMode; problem: MfaError }
  /** There is one already: replace it, or leave. */
  | { status: 'already-bound'; problem?: MfaError | undefined }
  /** Begun earlier and not confirmed, and its key is gone. */
  | { status: 'unfinished' }
  /** `hadKey`: one was given, which no longer works, and may stand in an app. */
  | { status: 'expired'; hadKey: boolean; problem?: MfaError | undefined };

/** `first` asks the list before a key is made, the others were chosen knowing what it says. */
export type RequestMode = 'first' | 'restart' | 'replace';

/** A key that waits for its proof. */
export interface TotpKey {
  /** What the QR code and the link hold, repaired. */
  otpauth: OtpauthUri;
  /** Not to be shown before the key is confirmed. */
  recoveryCodes: readonly string[];
  /** Tells one key from another. No secret. */
  id: string;
  /** Whether it takes the place of an authenticator in force. */
  isReplacement: boolean;
  /** The ids of the authenticators that were in force before; unknown where the list failed. */
  enabledBefore?: readonly string[] | undefined;
}

/** The key is shown, or its code is asked for. */
export interface TotpScan {
  status: 'scan';
  view: TotpEnrollmentView;
  key: TotpKey;
  /** Codes that the server refused; from 2 on the clock of the phone is a likely cause. */
  rejections: number;
  problem?: MfaError | undefined;
  /** The code was judged before, so nothing was sent. */
  isRepeat?: boolean | undefined;
}

/** A code is with the server. */
export interface TotpVerifying {
  status: 'verifying';
  view: 'code';
  key: TotpKey;
  rejections: number;
  code: string;
  /** No answer came, so the list is asked whether the code counted. */
  isReconciling?: boolean | undefined;
  /** The page was left meanwhile: the key must not be shown again. */
  isLeft?: boolean | undefined;
}
