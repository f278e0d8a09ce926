// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  decodeAssociation,
  decodeAuthenticators,
  decodeBindable,
  decodeConfirmation,
  decodeRecovery,
  decodeSentCode,
  decodeUpload,
  decodeUser,
  decodeVerification,
} from '../../../src/client/authing/decode.ts';
import { isSuccess, unwrapGraphql } from '../../../src/client/authing/envelope.ts';

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const entry = {
  id: 'a1',
  createdAt: '2026-01-02T03:04:05.000Z',
  updatedAt: '2026-01-02T03:04:05.000Z',
  userId: 'u1',
  enable: true,
  secret: 'CANARY-secret',
  authenticatorType: 'totp',
  recoveryCode: 'CANARY-recovery',
  source: 'SELF',
};

describe('isSuccess', () => {
  it('S03 accepts a statusCode of 200 where there is no code', () => {
    expect(isSuccess({ status: 200, body: { statusCode: 200 } })).toBe(true);
    expect(isSuccess({ status: 201, body: { code: 200 } })).toBe(true);
    expect(isSuccess({ status: 300, body: { code: 200 } })).toBe(false);
  });

  it('S02 accepts nothing but HTTP 2xx with an own code that is the number 200', () => {
    const code = fc.oneof(fc.constantFrom(200, '200', true, null, 0, [200]), fc.jsonValue());
    const body = fc.oneof(
      fc.record({ code, statusCode: code }, { requiredKeys: [] }),
      fc.array(fc.record({ code })),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), body, (status, reply) => {
        const isRecord = typeof reply === 'object' && reply !== null && !Array.isArray(reply);
        const own: Record<string, unknown> = isRecord ? { ...reply } : {};
        const said = 'code' in own ? own.code : own.statusCode;
        expect(isSuccess({ status, body: reply })).toBe(status < 300 && said === 200);
      }),
      { numRuns: 2000 },
    );
  });

  it('S06 does not take an inherited code for one', () => {
    expect(isSuccess({ status: 200, body: Object.create({ code: 200 }) })).toBe(false);
    expect(isSuccess({ status: 200, body: JSON.parse('{"__proto__":{"code":200}}') })).toBe(false);
    expect(isSuccess({ status: 200, body: Object.assign([], { code: 200 }) })).toBe(false);
  });
});

describe('unwrapGraphql', () => {
  const unwrap = (body: unknown, status = 200) => unwrapGraphql({ status, body }, 'sendEmail').body;

  it('finds the envelope of an answer and of a failure', () => {
    expect(unwrap({ data: { sendEmail: { code: 200 } } })).toEqual({ code: 200 });
    expect(unwrap({ errors: [{ message: { code: 2080 } }], data: null })).toEqual({ code: 2080 });
  });

  it('keeps what a gateway says, but never as success', () => {
    expect(unwrap({ code: 429 }, 429)).toEqual({ code: 429 });
    expect(unwrap({ code: 300 }, 300)).toEqual({ code: 300 });
    expect(unwrap({ code: 200 })).toBeUndefined();
    expect(unwrap(null)).toBeUndefined();
  });
});

describe('decodeAuthenticators', () => {
  it('S28 drops secret and recovery code before anybody can keep them', () => {
    const decoded = decodeAuthenticators([entry]);
    expect(decoded).toEqual([
      {
        id: 'a1',
        type: 'totp',
        enabled: true,
        source: 'SELF',
        createdAt: '2026-01-02T03:04:05.000Z',
        updatedAt: '2026-01-02T03:04:05.000Z',
      },
    ]);
    expect(JSON.stringify(decoded)).not.toContain('CANARY');
  });

  it.each([
    ['APPLICATION', 'APPLICATION'],
    ['OTHER', undefined],
    [null, undefined],
  ])('reads the source %j as %j', (given, source) => {
    expect(decodeAuthenticators([{ ...entry, source: given }])).toMatchObject([{ source }]);
  });

  it('reads an empty list, an unknown type, and an entry without source and dates', () => {
    expect(decodeAuthenticators([])).toEqual([]);
    expect(
      decodeAuthenticators([
        { id: 'b', authenticatorType: 'hotp', enable: false, createdAt: 'soon' },
      ]),
    ).toEqual([{ id: 'b', type: 'hotp', enabled: false }]);
  });

  it.each([
    null,
    {},
    'text',
    [null],
    [[]],
    [entry, {}],
    [{ ...entry, id: 1 }],
    [{ ...entry, id: '' }],
    [{ ...entry, enable: 'true' }],
    [{ ...entry, authenticatorType: undefined }],
  ])('S04 refuses %j, for half a list would hide a factor', (data) => {
    expect(decodeAuthenticators(data)).toBeUndefined();
  });
});

describe('decodeAssociation', () => {
  afterEach(() => vi.restoreAllMocks());

  it('S20 normalises any writing of a base32 secret', () => {
    const base32 = fc.stringMatching(/^[A-Z2-7]{26,64}$/);
    const writings = fc.constantFrom<(text: string) => string>(
      (text) => text.toLowerCase(),
      (text) => text.replace(/.{4}/g, '$& '),
      (text) => `${text}======`,
      (text) => ` ${text}\n`,
    );
    fc.assert(
      fc.property(base32, writings, (plain, write) => {
        expect(decodeAssociation({ secret: write(plain) })).toEqual({
          secret: plain,
          otpauthUri: '',
          recoveryCodes: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('S20 refuses what is not base32', () => {
    const bad = fc.oneof(
      fc.stringMatching(/^[A-Z2-7]{0,20}[0189=_.\-ıſ中][A-Z2-7]{1,20}$/),
      fc.constantFrom('', ' ', '=', null, undefined, 1, [secret], { secret }),
    );
    fc.assert(
      fc.property(bad, (value) => {
        expect(decodeAssociation({ secret: value })).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [16, 1],
    [25, 1],
    [26, 0],
  ])('S20 of %i letters is warned of %i times in development', (length, times) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const short = secret.slice(0, length);
    expect(decodeAssociation({ secret: short })?.secret).toBe(short);
    expect(warn).toHaveBeenCalledTimes(times);
    for (const [text] of warn.mock.calls) expect(text).toMatch(/^react-mfa-kit: .* 128 bits/);
    expect(JSON.stringify(warn.mock.calls)).not.toContain(short);
    vi.stubEnv('NODE_ENV', 'production');
    decodeAssociation({ secret: short });
    vi.unstubAllEnvs();
    expect(warn).toHaveBeenCalledTimes(times);
  });

  it('S21 refuses a key URI that holds another secret', () => {
    const qrcode_uri = `otpauth://totp/pool:a?secret=${secret.replace('G', 'H')}`;
    expect(decodeAssociation({ secret, qrcode_uri })).toBeUndefined();
    const twice = `otpauth://totp/pool:a?secret=${secret}&secret=JBSWY3DPEHPK3PXP`;
    expect(decodeAssociation({ secret, qrcode_uri: twice })).toBeUndefined();
  });

  it('S22 lets a broken key URI pass, to be rebuilt', () => {
    const qrcode_uri = 'otpauth://totp/newSDK:fptvm K';
    expect(decodeAssociation({ secret, qrcode_uri })?.otpauthUri).toBe(qrcode_uri);
  });

  it.each([
    undefined,
    'data:image/svg+xml,<svg onload="x">',
    'http://tracker.example/qr.png',
    'javascript:alert(1)',
  ])('S23 never reads the server’s picture: %s', (qrcode_data_url) => {
    const picture = vi.fn(() => qrcode_data_url);
    const data = Object.defineProperty({ secret }, 'qrcode_data_url', { get: picture });
    expect(Object.values(decodeAssociation(data) ?? {})).not.toContain(qrcode_data_url ?? 'none');
    expect(picture).not.toHaveBeenCalled();
  });

  it('refuses a recovery code that is no text, and takes an empty one for none', () => {
    expect(decodeAssociation({ secret, recovery_code: 1234 })).toBeUndefined();
    expect(decodeAssociation({ secret, recovery_code: null })?.recoveryCodes).toEqual([]);
    expect(decodeAssociation({ secret, recovery_code: '' })?.recoveryCodes).toEqual([]);
  });
});

describe('decodeUser', () => {
  it('keeps an allow-list and nothing else', () => {
    expect(
      decodeUser({
        id: 'u1',
        token: 't',
        email: 'a@example.com',
        phone: null,
        username: 7,
        password: 'CANARY',
        salt: 'CANARY',
      }),
    ).toEqual({ id: 'u1', token: 't', email: 'a@example.com', phone: null });
  });

  it.each([
    {},
    { id: 'u1' },
    { token: 't' },
    { id: '', token: 't' },
    { id: 'u1', token: '' },
    { id: 1, token: 't' },
    { id: 'u1', token: null },
    null,
    [],
    'u1',
  ])('S19 takes %j for nobody', (data) => {
    expect(decodeVerification(data)).toBeUndefined();
    expect(decodeRecovery(data, { status: 200, body: { recoveryCode: 'a' } })).toBeUndefined();
    expect(decodeConfirmation(data)).toEqual({});
  });

  it('S06 is not polluted by a reply', () => {
    const data = JSON.parse('{"__proto__":{"id":"x","token":"y","isAdmin":true},"constructor":1}');
    expect(decodeUser(data)).toBeUndefined();
    expect(decodeUser({ ...data, id: 'u1', token: 't' })).toEqual({ id: 'u1', token: 't' });
    expect({}).not.toHaveProperty('isAdmin');
  });
});

describe('decodeRecovery', () => {
  const user = { id: 'u1', token: 't' };
  const decode = (body: { data: object; recoveryCode?: unknown }) =>
    decodeRecovery(body.data, { status: 200, body })?.recoveryCodes;

  it.each([
    [['new'], { data: user, recoveryCode: 'new' }],
    [['new'], { data: { ...user, recoveryCode: 'new' } }],
    [['beside'], { data: { ...user, recoveryCode: 'inside' }, recoveryCode: 'beside' }],
    [[], { data: user }],
    [[], { data: user, recoveryCode: 7 }],
  ])('finds %j', (codes, body) => {
    expect(decode(body)).toEqual(codes);
  });
});

describe('the small decoders', () => {
  it('read a boolean, bare or in `result`, and no other yes', () => {
    expect([true, false, { result: true }, { result: false }].map(decodeBindable)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(['true', 1, null, [], {}, { result: 1 }].map(decodeBindable)).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('read until when no other code is sent, and pass over odd data', () => {
    const reply = { status: 200, body: {} };
    expect(decodeSentCode({ resendAfter: 30.2 }, reply)).toEqual({ resendAfter: 31 });
    expect(decodeSentCode('ok', { ...reply, retryAfter: 60 })).toEqual({ resendAfter: 60 });
    expect(decodeSentCode([], reply).resendAfter).toBeUndefined();
    expect(decodeSentCode({ resendAfter: 1e9 }, reply)).toEqual({ resendAfter: 900 });
  });

  it('read the key of an upload', () => {
    expect(decodeUpload({ key: 'k', url: 'javascript:alert(1)' })).toBe('k');
    expect(decodeUpload({ key: 1 })).toBeUndefined();
  });
});

describe('S05 any JSON', () => {
  const decoders = {
    decodeAssociation,
    decodeAuthenticators,
    decodeBindable,
    decodeUpload,
    decodeUser,
    decodeVerification,
  };
  it.each(Object.entries(decoders))(
    'S05 never makes %s throw, nor pass what is odd',
    (_name, decode) => {
      const near = fc.record(
        {
          id: fc.jsonValue(),
          token: fc.jsonValue(),
          secret: fc.jsonValue(),
          qrcode_uri: fc.jsonValue(),
          recovery_code: fc.jsonValue(),
          key: fc.jsonValue(),
          result: fc.jsonValue(),
          enable: fc.jsonValue(),
          authenticatorType: fc.jsonValue(),
        },
        { requiredKeys: [] },
      );
      const any = fc.oneof(fc.jsonValue(), near, fc.array(near));
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      fc.assert(
        fc.property(any, (data) => {
          const value: unknown = decode(data);
          expect(value === undefined || isExpected(value)).toBe(true);
        }),
        { numRuns: 1500 },
      );
      warn.mockRestore();
    },
  );
});

/** The shapes of the port, told once more and otherwise than the decoders do. */
function isExpected(value: unknown): boolean {
  if (typeof value === 'boolean' || typeof value === 'string') return true;
  if (Array.isArray(value)) {
    return value.every(
      ({ id, type, enabled }) => id.length > 0 && type.length > 0 && typeof enabled === 'boolean',
    );
  }
  const { id, token, user, secret: base32, recoveryCodes } = Object(value);
  if (user) return isExpected(user);
  if (base32) return /^[A-Z2-7]+$/.test(base32) && Array.isArray(recoveryCodes);
  return id.length > 0 && token.length > 0;
}
