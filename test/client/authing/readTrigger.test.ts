// @vitest-environment node
import fc from 'fast-check';
import { readTrigger } from 'react-mfa-kit/client';
import { describe, expect, it } from 'vitest';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const createToken = (payload: unknown) =>
  `${encode({ alg: 'HS256' })}.${encode(payload)}.signature`;

const mfaToken = createToken({ data: { stage: 1, name: '张三' }, iat: 1000, exp: 1360 });
/** Code 1636: the policy of the application. */
const asked = {
  mfaToken,
  nickname: '张三',
  username: null,
  email: 'a@example.com',
  avatar: '',
  phone: '13900000000',
  mfaPhone: '13800000000',
  mfaPhoneCountryCode: '+86',
  mfaEmail: '',
  totpMfaEnabled: true,
  faceMfaEnabled: false,
  applicationMfa: [
    { mfaPolicy: 'FACE', status: 1, sort: 4 },
    { mfaPolicy: 'SMS', status: 1, sort: 2 },
    { mfaPolicy: 'OTP', status: 1, sort: 1 },
    { mfaPolicy: 'EMAIL', status: 1, sort: 3 },
    { mfaPolicy: 'PASSKEY', status: 1, sort: 0 },
  ],
};
const types = (data: object) => readTrigger({ mfaToken, ...data })?.factors.map(({ type }) => type);
const policy = (mfaPolicy: unknown, sort?: unknown, status: unknown = 1) => ({
  mfaPolicy,
  sort,
  status,
});

describe('readTrigger', () => {
  it('reads who is asked for what', () => {
    expect(readTrigger(asked)).toEqual({
      mfaToken,
      lifetime: 360,
      person: { nickname: '张三', email: 'a@example.com' },
      factors: [
        { type: 'OTP', isEnrolled: true, isChangeable: true },
        {
          type: 'SMS',
          isEnrolled: true,
          target: '13800000000',
          targetCountryCode: '+86',
          isChangeable: true,
        },
        { type: 'EMAIL', isEnrolled: false, isChangeable: true },
        { type: 'FACE', isEnrolled: false, isChangeable: true },
      ],
    });
  });

  it('reads code 1635, which lists no policy, as an enrolled authenticator app', () => {
    const data = { mfaToken, nickname: 'n', email: null, username: 'u', avatar: 'a' };
    expect(readTrigger(data)?.factors).toEqual([
      { type: 'OTP', isEnrolled: true, isChangeable: true },
    ]);
    expect(readTrigger({ ...data, totpMfaEnabled: false })?.factors[0]?.isEnrolled).toBe(true);
  });

  const shapes: Record<string, unknown> = {
    'the envelope of a REST login': { code: 1636, message: 'mfa', data: asked },
    'the envelope of a hosted flow': {
      statusCode: 302,
      apiCode: 1636,
      flowHandle: 'h',
      data: asked,
    },
    'a rejected error of the SDK': { code: 1636, message: 'mfa', data: asked },
    'a GraphQL answer': {
      errors: [{ message: { code: 1636, message: 'mfa', data: asked }, extensions: {} }],
      data: null,
    },
    'an Error whose message is JSON': new Error(JSON.stringify({ code: 1636, data: asked })),
    'an AxiosError': Object.assign(new Error('Request failed'), {
      response: { status: 400, data: { code: 1636, data: asked } },
    }),
    'the JSON itself': JSON.stringify(asked),
    'the answer of the management API': { statusCode: 200, message: '', data: asked },
    'the body of an AxiosError that is text': Object.assign(new Error('Request failed'), {
      response: { status: 400, data: JSON.stringify({ code: 1636, data: asked }) },
    }),
    'an object that cannot be changed': Object.freeze({ code: 1636, data: Object.freeze(asked) }),
    'an object without a prototype': Object.assign(Object.create(null), { data: asked }),
  };
  it.each(Object.entries(shapes))('finds the data in %s', (_name, answer) => {
    expect(readTrigger(answer)).toEqual(readTrigger(asked));
  });

  it('reads each thing that is said of the person', () => {
    const person = { nickname: 'n', username: 'u', email: 'a@example.com', avatar: 'a' };
    expect(readTrigger({ mfaToken, ...person })?.person).toEqual(person);
  });

  it('reads an address that is bound already, which has no country', () => {
    const bound = { ...asked, mfaEmail: 'a@example.com', applicationMfa: [policy('EMAIL')] };
    const [factor] = readTrigger(bound)?.factors ?? [];
    expect(factor).toEqual({
      type: 'EMAIL',
      isEnrolled: true,
      target: 'a@example.com',
      isChangeable: true,
    });
  });

  it('passes over a policy that it does not know, whether that is in force or not', () => {
    const inactive = policy('OTP', 1, 0);
    expect(types({ applicationMfa: [policy('PASSKEY'), inactive] })).toEqual(['OTP']);
    expect(types({ applicationMfa: [policy(['OTP'])] })).toEqual([]);
  });

  it('knows no lifetime where a token ends as it begins', () => {
    const data = { ...asked, mfaToken: createToken({ iat: 1000, exp: 1000 }) };
    expect(readTrigger(data)?.lifetime).toBeUndefined();
  });

  it('takes one policy that is no array', () => {
    expect(types({ applicationMfa: policy('SMS') })).toEqual(['SMS']);
  });

  it('offers nothing where the policy is empty', () => {
    expect(types({ applicationMfa: [] })).toEqual([]);
  });

  it.each([{}, [{}], [[]], [null], 'OTP', 7, true, { 0: policy('OTP') }, [[policy('OTP')]]])(
    'offers nothing where the policy is none: %j',
    (applicationMfa) => {
      expect(types({ applicationMfa })).toEqual([]);
    },
  );

  it.each([undefined, null, '', 0, false])(
    'takes a policy of %j for none, as with code 1635',
    (applicationMfa) => {
      expect(types({ applicationMfa })).toEqual(['OTP']);
    },
  );

  it.each([undefined, null, ''])('asks for the target where it is %j', (missing) => {
    const data = { ...asked, mfaPhone: missing, mfaPhoneCountryCode: missing, mfaEmail: missing };
    const factors = readTrigger(data)?.factors.filter(({ type }) => /SMS|EMAIL/.test(type));
    expect(factors).toEqual([
      { type: 'SMS', isEnrolled: false, isChangeable: true },
      { type: 'EMAIL', isEnrolled: false, isChangeable: true },
    ]);
  });

  it('takes the profile’s phone and address for no factor', () => {
    const { mfaPhone: _, mfaPhoneCountryCode: __, mfaEmail: ___, ...data } = asked;
    const profile = { ...data, phone: '13900000000', email: 'a@example.com' };
    expect(readTrigger(profile)?.factors.some(({ target }) => target !== undefined)).toBe(false);
  });

  it('has a policy once, however often it comes, and shows it where one of them is on', () => {
    const twice = [policy('SMS', 2, 0), policy('OTP', 1), policy('SMS', 3, 1), policy('OTP', 4, 0)];
    expect(types({ applicationMfa: twice })).toEqual(['OTP', 'SMS']);
  });

  it('orders by numbers alone, and takes what is none for 0', () => {
    const odd = [policy('OTP', '9'), policy('SMS', -1), policy('EMAIL', Number.NaN)];
    expect(types({ applicationMfa: odd })).toEqual(['SMS', 'OTP', 'EMAIL']);
    expect(
      types({ applicationMfa: [policy('OTP', 2), policy('SMS', Number.POSITIVE_INFINITY)] }),
    ).toEqual(['OTP', 'SMS']);
  });

  it('inherits nothing from a hostile answer', () => {
    const hostile = JSON.parse(
      `{"__proto__": ${JSON.stringify(asked)}, "constructor": {"mfaToken": "c.c.c"}}`,
    );
    expect(readTrigger(hostile)).toBeUndefined();
    expect(readTrigger(JSON.stringify({ message: JSON.stringify(hostile) }))).toBeUndefined();
    const named = { mfaToken, applicationMfa: [policy('constructor'), policy('__proto__')] };
    expect(readTrigger(named)?.factors).toEqual([]);
  });

  it('is quick with an answer of a hundred thousand policies', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => policy('OTP', -index));
    expect(types({ applicationMfa: many })).toEqual(['OTP']);
  });

  it('reads a payload in base64url, and keeps no country of a phone that is not bound', () => {
    const token = createToken({ iat: 0, exp: 60, a: '?>~?>~?>~', b: '>?~>?~>?~' });
    expect(token).toMatch(/\..*-.*_.*\.|\..*_.*-.*\./);
    const trigger = readTrigger({ ...asked, mfaToken: token, mfaPhone: '' });
    expect(trigger?.lifetime).toBe(60);
    expect(trigger?.factors.map((factor) => factor.targetCountryCode)).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('keeps the server’s order where `sort` is equal or missing', () => {
    expect(types({ applicationMfa: [policy('FACE', 0), policy('OTP'), policy('SMS', 0)] })).toEqual(
      ['FACE', 'OTP', 'SMS'],
    );
  });

  it('hides a policy of status 0, unless all are so', () => {
    const [off, on] = [policy('OTP', 0, 0), policy('SMS', 1, 1)];
    expect(types({ applicationMfa: [off, on] })).toEqual(['SMS']);
    expect(types({ applicationMfa: [off, policy('SMS', 1, 0)] })).toEqual(['OTP', 'SMS']);
  });

  it('drops unknown policies and repetitions', () => {
    const odd = ['FINGERPRINT', 'otp', null, 7, 'toString', '__proto__'].map((name) =>
      policy(name),
    );
    expect(types({ applicationMfa: [...odd, null, 'OTP', policy('OTP'), policy('OTP')] })).toEqual([
      'OTP',
    ]);
  });

  it('believes no text where a boolean is due, and no other thing where a target is', () => {
    const data = { totpMfaEnabled: 'true', mfaPhone: true, mfaEmail: {}, faceMfaEnabled: 1 };
    expect(readTrigger({ ...asked, ...data })?.factors.map(({ target }) => target)).toEqual(
      Array(4).fill(undefined),
    );
    expect(types({ ...asked, ...data })).toHaveLength(4);
    expect(readTrigger({ ...asked, ...data })?.factors.some((factor) => factor.isEnrolled)).toBe(
      false,
    );
  });

  it.each([
    'opaque',
    'a.b.c',
    'a.%%%.c',
    `${encode({})}.${encode('text')}.s`,
    createToken({ exp: 1360 }),
    createToken({ iat: 1000 }),
    createToken({ iat: 1360, exp: 1000 }),
    createToken({ iat: '0', exp: {} }),
    createToken(null),
  ])('has no clock for the token %s', (token) => {
    expect(readTrigger({ mfaToken: token })).toMatchObject({
      mfaToken: token,
      lifetime: undefined,
    });
  });

  it.each([
    undefined,
    null,
    '',
    'text',
    '{',
    7,
    [],
    {},
    { mfaToken: '' },
    { mfaToken: 7 },
    { code: 200, data: { id: 'u1', token: 't' } },
    Object.create(asked),
    new Error('Network Error'),
  ])('gives undefined for %j', (answer) => {
    expect(readTrigger(answer)).toBeUndefined();
  });

  it('never throws, and never loops', () => {
    const circular: Record<string, unknown> = {};
    circular.data = circular;
    const hostile = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('no');
        },
      },
    );
    expect(readTrigger(circular)).toBeUndefined();
    expect(readTrigger(hostile)).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        readTrigger(anything);
        readTrigger({ ...asked, applicationMfa: json, mfaPhone: json });
      }),
      { numRuns: 1000 },
    );
  });
});
