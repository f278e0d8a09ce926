const sentences = {
  'code-rejected': 'The code was rejected.',
  'code-expired': 'The code has expired.',
  'code-used': 'The code was already used.',
  'recovery-code-rejected': 'The recovery code was rejected.',
  'token-expired': 'The token of this sign-in is missing, invalid or expired.',
  'send-limited': 'Another code cannot be sent yet.',
  'rate-limited': 'Too many requests in a short time.',
  locked: 'The account or the factor is locked.',
  'already-bound': 'This is already bound to an account.',
  'not-bindable': 'This cannot be bound to the account.',
  'destination-invalid': 'The phone number or email address is not valid.',
  'face-not-sent': 'A photo is missing.',
  'face-mismatch': 'The photo did not match.',
  'face-unbindable': 'A face cannot be bound to this account.',
  'captcha-required': 'A captcha has to be solved first.',
  'login-continues': 'The login has one more step; see `next`.',
  'not-found': 'What was asked for does not exist.',
  conflict: 'This was changed elsewhere.',
  'too-large': 'The upload is too large.',
  'bad-request': 'The request was not accepted.',
  'server-error': 'The server failed.',
  network: 'No connection to the server.',
  timeout: 'The server did not answer in time.',
  'unknown-outcome': 'The request may have counted: no answer came.',
  'bad-response': 'The answer could not be read.',
  'camera-insecure': 'The camera needs a secure page.',
  'camera-unsupported': 'This browser has no camera access.',
  'camera-policy': 'A permissions policy keeps the camera off.',
  'camera-dismissed': 'The question for the camera was dismissed.',
  'camera-blocked': 'The camera is blocked for this page.',
  'camera-missing': 'There is no camera.',
  'camera-busy': 'The camera is in use elsewhere.',
  'camera-lost': 'The camera stopped.',
  'capture-failed': 'The camera gave no picture.',
  aborted: 'The call was aborted.',
} as const;

/** What went wrong, as a closed set. Text for people: `messages.errors`, one for each but `aborted`. */
export type MfaErrorCode = keyof typeof sentences;

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
    super(sentences[code]);
    Object.assign(this, pickFacts(facts));
  }
}

/** Recognises by name and code, for a page may hold two copies of the package. */
export function isMfaError(value: unknown): value is MfaError {
  if (!(value instanceof Error) || value.name !== 'MfaError') return false;
  return 'code' in value && typeof value.code === 'string' && Object.hasOwn(sentences, value.code);
}

function pickFacts(facts: MfaErrorFacts): MfaErrorFacts {
  const picked: MfaErrorFacts = {};
  for (const name of ['httpStatus', 'businessCode', 'attemptsLeft', 'next'] as const) {
    const value = facts[name];
    if (typeof value === 'number' && Number.isFinite(value)) picked[name] = value;
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
