import type { MfaError, MfaUser } from '../../client/index.ts';

/** A way to prove oneself by typing a code. */
export type CodeMethod = 'totp';

/** Where a person is while proving themselves with a code. `status` is the `data-state`. */
export type CodeVerifyState =
  | CodeVerifyEntry
  | { status: 'verifying'; method: CodeMethod; code: string; rejections: number }
  | { status: 'done'; method: CodeMethod; user: MfaUser }
  /** Too many tries. Opens again by itself where the server said when. */
  | { status: 'locked'; method: CodeMethod; rejections: number; problem: MfaError }
  | { status: 'expired'; problem?: MfaError | undefined };

/** A code is asked for. */
export interface CodeVerifyEntry {
  status: 'entry';
  method: CodeMethod;
  /** Codes that the server refused; from 2 on the clock of the phone is a likely cause. */
  rejections: number;
  problem?: MfaError | undefined;
  /** The code was judged before, so nothing was sent. */
  isRepeat?: boolean | undefined;
}
