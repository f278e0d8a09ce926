import type { MfaError, MfaUser } from '../../client/index.ts';

/** A way to prove oneself by typing a code. */
export type CodeMethod = 'totp' | 'sms' | 'email';

/** A way whose code has to be sent first. */
export type SentMethod = Exclude<CodeMethod, 'totp'>;

/** Where a code goes. */
export interface CodeDestination {
  /** The number without its country code, or the address. Whole: mask it before it is shown. */
  target: string;
  /** Of a number, such as `+86`. */
  countryCode?: string | undefined;
  /** The person typed it, so the person may change it. */
  isTyped?: boolean | undefined;
}

/** A way that is open, and where its code goes, as far as that is known. */
export interface CodeWay {
  method: CodeMethod;
  destination?: CodeDestination | undefined;
}

/** Where a person is while proving themselves with a code. `status` is the `data-state`. */
export type CodeVerifyState =
  | { status: 'choosing' }
  | CodeVerifyTarget
  /** Whether the destination may be bound. */
  | { status: 'checking'; method: SentMethod; destination: CodeDestination }
  | CodeVerifySending
  | CodeVerifyEntry
  | (CodeTry & { status: 'verifying'; code: string })
  | { status: 'done'; method: CodeMethod; user: MfaUser }
  /** Too many tries. Opens again by itself where the server said when. */
  | (CodeTry & { status: 'locked'; problem: MfaError })
  | { status: 'expired'; problem?: MfaError | undefined };

/** Nobody knows where the code should go. */
export interface CodeVerifyTarget {
  status: 'target';
  method: SentMethod;
  problem?: MfaError | undefined;
  /** What the person typed and may now correct. */
  destination?: CodeDestination | undefined;
}

/** A code is on its way. `isSent`: another one, and what came before may still be typed. */
export interface CodeVerifySending extends CodeTry {
  status: 'sending';
  method: SentMethod;
  destination: CodeDestination;
}

/** A code is asked for. */
export interface CodeVerifyEntry extends CodeTry {
  status: 'entry';
  problem?: MfaError | undefined;
  /** The code was judged before, so nothing was sent. */
  isRepeat?: boolean | undefined;
  /** The problem is that no code was sent: nothing is wrong with what was typed. */
  isUnsent?: boolean | undefined;
}

/** What a person keeps while one code follows another. */
export interface CodeTry extends CodeWay {
  /** Codes that the server refused; from 2 on the clock of the phone is a likely cause. */
  rejections: number;
  /** A code has gone out. */
  isSent?: boolean | undefined;
}
