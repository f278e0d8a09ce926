import type { Authenticator, MfaError } from '../../client/index.ts';
import type { AuthenticatorRow } from './AuthenticatorRow.ts';

/** What a person is doing with the list. What the list holds is beside it, in `listing`. */
export type AuthenticatorListState =
  | ListAtRest
  /** `beforeSensitiveAction` or a step-up is awaited. */
  | { status: 'asking'; action: 'remove'; row: AuthenticatorRow }
  | { status: 'asking'; action: 'regenerate'; row?: undefined }
  /** A question stands: is it to be removed? */
  | { status: 'confirming-removal'; row: AuthenticatorRow }
  /** It is the only one and one is required, so it can be replaced but not removed. */
  | { status: 'last'; row: AuthenticatorRow }
  | { status: 'removing'; row: AuthenticatorRow }
  /** The list is read again, for the answer was lost or the row is still there. `isConfirmed`: the server said that it is gone. */
  | { status: 'checking'; row: AuthenticatorRow; isConfirmed: boolean }
  /** An authenticator app or a face check is set up. `row`: the one that is finished or replaced. */
  | (Enrolment & { status: 'enrolling'; row?: AuthenticatorRow | undefined })
  /** It is set up, and about to stand in the list. */
  | (Enrolment & { status: 'arriving'; change: 'added' | 'replaced' })
  | {
      status: 'renaming';
      row: AuthenticatorRow;
      /** What was typed last, where it was not taken. */
      mistake?: NameMistake | undefined;
      problem?: MfaError | undefined;
    }
  | { status: 'saving-name'; row: AuthenticatorRow; name: string }
  | { status: 'making-default'; row: AuthenticatorRow }
  /** A question stands: are the recovery codes to be replaced? */
  | { status: 'confirming-codes' }
  | { status: 'making-codes' }
  /** New recovery codes, that nobody has saved yet. */
  | { status: 'saving-codes'; recoveryCodes: readonly string[] }
  | { status: 'signing-out' };

/** What is set up from the list. */
export interface Enrolment {
  method: EnrolMethod;
  /** What was in force when it was begun. */
  enabledBefore: readonly string[];
}

/** What can be set up from the list. */
export type EnrolMethod = 'app' | 'face';

/** Nothing is under way. */
export interface ListAtRest {
  status: 'idle';
  /** What came of what was done last. Another object is another outcome. */
  outcome?: ListOutcome | undefined;
  /** The question whether other devices are to be signed out was answered. */
  isAnswered?: boolean | undefined;
}

/** What came of something. */
export type ListOutcome =
  | {
      type: Exclude<AuthenticatorChange['change'], 'codes-replaced'> | 'removed-elsewhere';
      row: AuthenticatorRow;
    }
  /** The server says that it is removed, and still lists it. */
  | { type: 'removal-pending'; row: AuthenticatorRow }
  /** No answer came, and the list shows it still or could not be read. */
  | { type: 'removal-unknown'; row: AuthenticatorRow }
  | { type: 'codes-replaced' | 'signed-out' }
  | { type: 'failed'; action: FailedAction; row?: AuthenticatorRow | undefined; problem: MfaError };

/** What did not come to pass. */
export type FailedAction = 'remove' | 'make-default' | 'regenerate' | 'sign-out';

/** Why a name was not taken. */
export type NameMistake = 'empty' | 'taken' | 'long';

/** What changed about a person's list. */
export interface AuthenticatorChange {
  authenticator: Authenticator;
  change: 'added' | 'replaced' | 'removed' | 'renamed' | 'made-default' | 'codes-replaced';
}
