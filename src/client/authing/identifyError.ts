import { MfaError, type MfaErrorCode } from '../MfaError.ts';
import type { Reply } from '../request.ts';
import { own, ownNumber, ownText } from './own.ts';

/** Authing's numbers, as they stand in a body or as the HTTP status (wire contract, §5). */
const numbers: { readonly [code in MfaErrorCode]?: readonly number[] } = {
  'code-rejected': [6001, 2001],
  'code-expired': [2300],
  'recovery-code-rejected': [6002],
  // Some tables give 2021 a meaning of mail templates; Authing's own screens do not.
  'token-expired': [2021, 2020, 2206, 2207, 401, 403],
  'send-limited': [2080],
  'rate-limited': [429, 1002],
  locked: [2005, 2057],
  'already-bound': [2026, 2035, 2200, 1706],
  'destination-invalid': [2028],
  'face-not-sent': [1700, 1701],
  'face-mismatch': [1702],
  'face-unbindable': [1703, 1704, 1705, 1707],
  'captcha-required': [2000],
  'not-found': [404, 2004, 2011],
  conflict: [409],
  'too-large': [413],
  'bad-request': [400, 499],
};

/** Turns a reply that is no success into the one error of the kit. Reads numbers, never the server's words. */
export function identifyError(reply: Reply, name = ''): MfaError {
  const { status, body, retryAfter } = reply;
  const said = ['apiCode', 'code', 'statusCode'].flatMap((key) => ownNumber(body, key) ?? []);
  const facts = {
    httpStatus: status,
    businessCode: said[0],
    requestId: ownText(body, 'requestId'),
  };
  // The most precise number that has a row: 499 stands around an `apiCode`, HTTP 200 around them all.
  for (const number of [...said, status]) {
    const code = identifyNumber(number, name);
    if (code === 'login-continues') return new MfaError(code, { ...facts, next: number });
    if (code === 'send-limited' || code === 'rate-limited' || code === 'locked') {
      // A page of another origin cannot see the header, so the body may say it too.
      const wait = retryAfter ?? ownNumber(own(body, 'data'), 'retryAfter');
      return new MfaError(code, { ...facts, retryAfter: wait });
    }
    if (code) return new MfaError(code, facts);
  }
  if (status >= 400 && status < 500) return new MfaError('bad-request', facts);
  const isServers = status >= 500 || said.some((number) => number !== 200);
  return new MfaError(isServers ? 'server-error' : 'bad-response', facts);
}

function identifyNumber(number: number, name: string): MfaErrorCode | undefined {
  // A wrong code is 400 when confirming, where verifying says 6001 (§5).
  if (name === 'confirmTotp' && number === 400) return 'code-rejected';
  // GUARD takes a comparison that failed inside the server for a mismatch (§5).
  if (name === 'verifyFace' && number === 502) return 'face-mismatch';
  if (name.startsWith('send')) {
    if (number === 400) return 'destination-invalid';
    // One a minute per target (§5).
    if (number === 422 || number === 429) return 'send-limited';
  }
  // The login goes on elsewhere: another factor, a profile, a new password (§5).
  const isLoginStep =
    (number >= 1635 && number <= 1645) || [1666, 1699, 2058, 2059].includes(number);
  if (isLoginStep && /^(confirm|verify|associateFace)/.test(name)) return 'login-continues';
  const row = Object.entries(numbers).find(([, listed]) => listed.includes(number));
  // SAFETY: the keys of `numbers` are codes.
  return row?.[0] as MfaErrorCode | undefined;
}
