/** What went wrong, as a closed set. Text for people: `messages.errors`, one for each but `aborted`. */
export type MfaErrorCode =
  | 'code-rejected'
  | 'code-expired'
  | 'code-used'
  | 'recovery-code-rejected'
  | 'token-expired'
  | 'send-limited'
  | 'rate-limited'
  | 'locked'
  | 'already-bound'
  | 'not-bindable'
  | 'destination-invalid'
  | 'face-not-sent'
  | 'face-mismatch'
  | 'face-unbindable'
  | 'captcha-required'
  | 'login-continues'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'bad-request'
  | 'server-error'
  | 'network'
  | 'timeout'
  | 'unknown-outcome'
  | 'bad-response'
  | 'camera-insecure'
  | 'camera-unsupported'
  | 'camera-policy'
  | 'camera-dismissed'
  | 'camera-blocked'
  | 'camera-missing'
  | 'camera-busy'
  | 'camera-lost'
  | 'capture-failed'
  | 'aborted';

/** The numbers that may go with a code. */
export interface MfaErrorFacts {
  httpStatus?: number | undefined;
  /** The server's own number. */
  businessCode?: number | undefined;
  /** Kept only where it is hex digits and dashes, 36 characters at most. */
  requestId?: string | undefined;
  /** Seconds, brought into 1…900. */
  retryAfter?: number | undefined;
  attemptsLeft?: number | undefined;
  /** The number of the step that a login goes on with; only with `login-continues`. */
  next?: number | undefined;
}

/**
 * The one error of the kit; any adapter may make it. It holds a code and a few numbers, never a
 * body, a header, a URL, the server's words or a cause, so it may be logged whole.
 */
export class MfaError extends Error {
  override readonly name = 'MfaError';
  declare readonly httpStatus?: number | undefined;
  declare readonly businessCode?: number | undefined;
  declare readonly requestId?: string | undefined;
  declare readonly retryAfter?: number | undefined;
  declare readonly attemptsLeft?: number | undefined;
  declare readonly next?: number | undefined;

  constructor(
    readonly code: MfaErrorCode,
    facts: MfaErrorFacts = {},
  ) {
    super(`The call failed: ${code.replaceAll('-', ' ')}.`);
    Object.assign(this, pickFacts(facts));
  }
}

/** Recognises by name and code, for a page may hold two copies of the package. */
export function isMfaError(value: unknown): value is MfaError {
  if (!(value instanceof Error) || value.name !== 'MfaError') return false;
  return 'code' in value && typeof value.code === 'string';
}

function pickFacts(facts: MfaErrorFacts): MfaErrorFacts {
  const picked: MfaErrorFacts = {};
  for (const name of ['httpStatus', 'businessCode', 'attemptsLeft', 'next'] as const) {
    const value = facts[name];
    if (Number.isFinite(value)) picked[name] = value;
  }
  const { requestId, retryAfter } = facts;
  if (typeof requestId === 'string' && /^[0-9a-f-]{1,36}$/i.test(requestId)) {
    picked.requestId = requestId;
  }
  if (typeof retryAfter === 'number' && !Number.isNaN(retryAfter)) {
    picked.retryAfter = Math.min(900, Math.max(1, Math.ceil(retryAfter)));
  }
  return picked;
}
