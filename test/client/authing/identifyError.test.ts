// @vitest-environment node
import fc from 'fast-check';
import type { MfaErrorCode, Operation } from 'react-mfa-kit/client';
import { describe, expect, it } from 'vitest';
import { identifyError } from '../../../src/client/authing/identifyError.ts';

const identify = (body: unknown, name: Operation | 'upload' = 'verifyTotp', status = 200) =>
  identifyError({ status, body }, name);

/** Numbers of the wire contract, §5. */
const anywhere: [MfaErrorCode, number[]][] = [
  ['code-rejected', [6001, 2001]],
  ['code-expired', [2300]],
  ['recovery-code-rejected', [6002]],
  ['token-expired', [2021, 2020, 2206, 2207, 401, 403]],
  ['send-limited', [2080]],
  ['rate-limited', [429, 1002]],
  ['locked', [2005, 2057]],
  ['already-bound', [2026, 2035, 2200, 1706]],
  ['destination-invalid', [2028]],
  ['face-not-sent', [1700, 1701]],
  ['face-mismatch', [1702]],
  ['face-unbindable', [1703, 1704, 1705, 1707]],
  ['captcha-required', [2000]],
  ['not-found', [404, 2004, 2011]],
  ['conflict', [409]],
  ['too-large', [413]],
  ['bad-request', [400, 499]],
  ['server-error', [500, 501, 502, 503, 601, 602, 603, 1577, 2006, 2333, 6003, 424242, -1]],
];
const continuing = [
  1635, 1636, 1637, 1638, 1639, 1640, 1641, 1642, 1643, 1644, 1645, 1666, 1699, 2058, 2059,
];

describe('identifyError', () => {
  const cases = anywhere.flatMap(([code, numbers]) =>
    numbers.map((number) => [number, code] as const),
  );
  it.each(cases)('S01 HTTP 200 with code %i is %s, never success', (number, code) => {
    expect(identify({ code: number, message: 'x' })).toMatchObject({
      code,
      httpStatus: 200,
      businessCode: number,
    });
  });

  it.each([401, 403, 404, 409, 413, 429, 400, 499, 500, 502, 503])(
    'reads HTTP %i like the same number in a body, also where a gateway says it in HTML',
    (status) => {
      expect(identify(undefined, 'verifyTotp', status).code).toBe(identify({ code: status }).code);
    },
  );

  it.each([500, 502, 503])('S11 HTTP %i on verify is a failure of the server', (status) => {
    expect(identify({ code: status }, 'verifyTotp', status)).toMatchObject({
      code: 'server-error',
      httpStatus: status,
    });
  });

  it('S11 HTTP 500 with code 200 is a failure', () => {
    expect(identify({ code: 200, data: {} }, 'verifyTotp', 500).code).toBe('server-error');
  });

  it.each(continuing)('lets a login go on elsewhere for %i', (next) => {
    for (const name of [
      'verifyTotp',
      'confirmTotp',
      'verifyRecoveryCode',
      'associateFaceByUrl',
    ] as const) {
      expect(identify({ code: next }, name)).toMatchObject({ code: 'login-continues', next });
    }
    expect(identify({ code: next }, 'listAuthenticators').code).toBe('server-error');
  });

  it.each(['sendSmsCode', 'sendEmailCode'] as const)('knows what numbers mean to %s', (name) => {
    expect(identify({ code: 400 }, name).code).toBe('destination-invalid');
    expect(identify({ code: 2000 }, name).code).toBe('captcha-required');
    expect(identify({ statusCode: 422 }, name).code).toBe('send-limited');
    expect(identify(undefined, name, 429).code).toBe('send-limited');
    expect(identify({ statusCode: 499, apiCode: 2080 }, name)).toMatchObject({
      code: 'send-limited',
      businessCode: 2080,
    });
  });

  it('knows a wrong code by 400 when confirming, and nowhere else', () => {
    expect(identify({ code: 400 }, 'confirmTotp', 400).code).toBe('code-rejected');
    expect(identify({ code: 400 }, 'verifyTotp', 400).code).toBe('bad-request');
  });

  it('takes 502 for a mismatch when a face is verified, and nowhere else', () => {
    expect(identify(undefined, 'verifyFace', 502).code).toBe('face-mismatch');
    expect(identify({ code: 502 }, 'verifyFace').code).toBe('face-mismatch');
    expect(identify({ code: 1700 }, 'verifyFace').code).toBe('face-not-sent');
    expect(identify({ code: 502 }, 'associateFaceByBlob').code).toBe('server-error');
  });

  it('goes by the most precise number that means something', () => {
    expect(identify({ statusCode: 499, apiCode: 6001 }).code).toBe('code-rejected');
    expect(identify({ statusCode: 401, apiCode: 12345 }).code).toBe('token-expired');
    expect(identify({ code: 6001 }, 'verifyTotp', 401).code).toBe('code-rejected');
    expect(identify({ code: 12345 }, 'verifyTotp', 418).code).toBe('bad-request');
  });

  it.each([{}, [], null, 'text', 6001, undefined, { code: 200 }, { code: '6001' }, { code: true }])(
    'S02 cannot read %j',
    (body) => {
      expect(identify(body).code).toBe('bad-response');
    },
  );

  it('S08 429 with Retry-After: 7 says when to come back', () => {
    expect(
      identifyError({ status: 429, body: undefined, retryAfter: 7 }, 'verifyTotp'),
    ).toMatchObject({ code: 'rate-limited', retryAfter: 7 });
  });

  it('takes the wait from the body where the header cannot be seen', () => {
    const body = { code: 2057, data: { retryAfter: 90 } };
    expect(identify(body)).toMatchObject({ code: 'locked', retryAfter: 90 });
    expect(identifyError({ status: 200, body, retryAfter: 60 }).retryAfter).toBe(60);
  });

  it('says a wait only where one makes sense', () => {
    expect(identifyError({ status: 200, body: { code: 6001 }, retryAfter: 7 })).not.toHaveProperty(
      'retryAfter',
    );
  });

  it('keeps a request id that is one, and no other text', () => {
    expect(identify({ code: 6001, requestId: 'a1b2-c3' }).requestId).toBe('a1b2-c3');
    expect(identify({ code: 6001, requestId: '<b>' })).not.toHaveProperty('requestId');
  });

  it('S05 makes one of the codes of anything', () => {
    const name = fc.constantFrom<Operation>(
      'verifyTotp',
      'sendSmsCode',
      'confirmTotp',
      'verifyFace',
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 200, max: 599 }), name, (body, status, of) => {
        expect(identifyError({ status, body }, of)).toMatchObject({
          name: 'MfaError',
          code: expect.stringMatching(/^[a-z-]+$/),
        });
      }),
      { numRuns: 1000 },
    );
  });
});
