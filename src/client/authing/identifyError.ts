import type { Operation } from '../MfaClient.ts';
import { MfaError, type MfaErrorCode } from '../MfaError.ts';
import type { Reply } from '../request.ts';
import { own, ownNumber, ownText } from './own.ts';

type Name = Operation | 'upload';
type Row = Readonly<Record<number, MfaErrorCode>>;

/** Authing's numbers, in the body or as HTTP status (wire contract, §1.5). */
const anywhere: Row = {
  // Codes that a person types.
  6001: 'code-rejected',
  2001: 'code-rejected',
  2300: 'code-expired',
  6002: 'recovery-code-rejected',
  // The sign-in is over. Some tables give 2021 a meaning of mail templates; the screens do not.
  2021: 'token-expired',
  2020: 'token-expired',
  2206: 'token-expired',
  2207: 'token-expired',
  401: 'token-expired',
  403: 'token-expired',
  // Waiting.
  2080: 'send-limited',
  429: 'rate-limited',
  1002: 'rate-limited',
  2005: 'locked',
  2057: 'locked',
  // Binding.
  2026: 'already-bound',
  2035: 'already-bound',
  2200: 'already-bound',
  1706: 'already-bound',
  2028: 'destination-invalid',
  // Faces.
  1700: 'face-not-sent',
  1701: 'face-not-sent',
  1702: 'face-mismatch',
  1703: 'face-unbindable',
  1704: 'face-unbindable',
  1705: 'face-unbindable',
  1707: 'face-unbindable',
  // The rest.
  2000: 'captcha-required',
  404: 'not-found',
  2004: 'not-found',
  2011: 'not-found',
  409: 'conflict',
  413: 'too-large',
  400: 'bad-request',
  499: 'bad-request',
};

/** Sending: 422 is "one a minute" in v3 style replies, and 400 complains of the target. */
const whenSending: Row = { 400: 'destination-invalid', 422: 'send-limited', 429: 'send-limited' };

/** A wrong code answers 400 here, where verifying answers 6001 (wire contract, §1.5, row 400). */
const whenConfirming: Row = { 400: 'code-rejected' };

/** A comparison that failed inside the server is tried again like a mismatch (§1.5, row 502). */
const whenVerifyingFace: Row = { 502: 'face-mismatch' };

const special: Partial<Record<Name, Row>> = {
  sendSmsCode: whenSending,
  sendEmailCode: whenSending,
  confirmTotp: whenConfirming,
  verifyFace: whenVerifyingFace,
};

/** Turns a reply that is no success into the one error of the kit. Reads numbers, never the server's words. */
export function identifyError(reply: Reply, operation?: Name): MfaError {
  const { status, body } = reply;
  const said = ['apiCode', 'code', 'statusCode'].flatMap((key) => ownNumber(body, key) ?? []);
  const facts = {
    httpStatus: status,
    businessCode: said[0],
    requestId: ownText(body, 'requestId'),
  };
  // The most precise number that has a row: Authing answers 499 around an `apiCode`, and HTTP 200 around all.
  for (const number of [...said, status]) {
    if (isLoginStep(number) && /^(confirm|verify|associateFace)/.test(operation ?? '')) {
      return new MfaError('login-continues', { ...facts, next: number });
    }
    const code = (operation && special[operation]?.[number]) ?? anywhere[number];
    if (code === undefined) continue;
    const isWait = code === 'send-limited' || code === 'rate-limited' || code === 'locked';
    return new MfaError(code, isWait ? { ...facts, retryAfter: readWait(reply) } : facts);
  }
  return new MfaError(identifyRest(status, said), facts);
}

/** Numbers without a row. */
function identifyRest(status: number, said: readonly number[]): MfaErrorCode {
  if (status >= 500) return 'server-error';
  if (status >= 400) return 'bad-request';
  return said.some((number) => number !== 200) ? 'server-error' : 'bad-response';
}

/** The header first; a body that names a time helps pages of another origin, which cannot see the header. */
function readWait({ body, retryAfter }: Reply): number | undefined {
  return retryAfter ?? ownNumber(body, 'retryAfter') ?? ownNumber(own(body, 'data'), 'retryAfter');
}

/** A login that goes on elsewhere: another factor, a profile, a new password (§1.5, rows 1635 to 1699, 2058, 2059). */
function isLoginStep(number: number): boolean {
  return (number >= 1635 && number <= 1645) || [1666, 1699, 2058, 2059].includes(number);
}
