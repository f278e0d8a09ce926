import { describe, expect, test } from 'vitest';
import {
  createClock,
  createMfaBackend,
  type MfaBackendOptions,
  type MfaTestBackend,
} from '../../src/testing/index.ts';
import { callBackend } from './callBackend.ts';

const start = 1_700_000_010_000;
const createBackend = (options: MfaBackendOptions = {}) =>
  createMfaBackend({ clock: createClock(start), ...options });

const phone = '13800138000';
const email = 'test@example.com';

const sendSms = (backend: MfaTestBackend, body: object) =>
  callBackend(backend, 'POST /api/v2/sms/send', { body });
const sendEmail = (backend: MfaTestBackend, body: object) =>
  callBackend(backend, 'POST /api/v2/email/send', { body });

/** As Authing's SDK writes it. */
const query = `
mutation sendEmail($email: String!, $scene: EmailScene!) {
  sendEmail(email: $email, scene: $scene) {
    message
    code
  }
}
`;
const sendByGraphql = (backend: MfaTestBackend, variables: unknown, text: unknown = query) =>
  callBackend(backend, 'POST /graphql/v2', { body: { query: text, variables } });

describe('sending a code to a phone', () => {
  test('puts it into the inbox, the country beside the number', async () => {
    const backend = createBackend();
    const body = { phone, phoneCountryCode: '+86', scene: 'mfa-verify' };
    const { status, envelope } = await sendSms(backend, body);
    expect({ status, envelope }).toEqual({
      status: 200,
      envelope: { code: 200, message: expect.any(String) },
    });
    expect(backend.state.inbox).toEqual([
      {
        channel: 'sms',
        to: phone,
        phoneCountryCode: '+86',
        code: expect.stringMatching(/^\d{4}$/),
        sentAt: new Date(start).toISOString(),
      },
    ]);
  });

  test('sends to China where no country is given, and takes no scene for one', async () => {
    const backend = createBackend();
    expect((await sendSms(backend, { phone })).envelope.code).toBe(200);
    expect(backend.state.inbox[0]?.phoneCountryCode).toBe('+86');
  });

  test('sends abroad only where the application does', async () => {
    const backend = createBackend();
    const body = { phone: '15112345678', phoneCountryCode: '+49' };
    const before = await sendSms(backend, body);
    backend.state.changeConfig({ internationalSms: true });
    const after = await sendSms(backend, body);
    expect([before.envelope.code, after.envelope.code]).toEqual([2028, 200]);
    expect(backend.state.inbox).toMatchObject([{ to: '15112345678', phoneCountryCode: '+49' }]);
  });

  test.each([
    [{}],
    [{ phone: '' }],
    [{ phone: 13800138000 }],
    [{ phone: '+8613800138000' }],
    [{ phone: '138 0013 8000' }],
    [{ phone: '123' }],
    [{ phone: '123456789012345' }],
    [{ phone, phoneCountryCode: '86' }],
    [{ phone, phoneCountryCode: 86 }],
  ])('refuses %j (2028)', async (body) => {
    const backend = createBackend({ config: { internationalSms: true } });
    expect((await sendSms(backend, body)).envelope.code).toBe(2028);
    expect(backend.state.inbox).toEqual([]);
  });

  test('refuses a scene that Authing has not (400)', async () => {
    const { status } = await sendSms(createBackend(), { phone, scene: 'mfa' });
    expect(status).toBe(400);
  });
});

describe('sending a code to an address', () => {
  test.each(['MFA_VERIFY', 'MFA_VERIFY_CODE'])('takes the scene %s', async (scene) => {
    const backend = createBackend();
    const { envelope } = await sendEmail(backend, { email, scene });
    expect(envelope).toEqual({ code: 200, message: expect.any(String) });
    expect(backend.state.inbox).toEqual([
      {
        channel: 'email',
        to: email,
        code: expect.stringMatching(/^\d{4}$/),
        sentAt: new Date(start).toISOString(),
      },
    ]);
  });

  test.each(['', 'nobody', 'a b@example.com', '@example.com', 'a@', 7, null])(
    'refuses the address %j (2028)',
    async (odd) => {
      const backend = createBackend();
      const { envelope } = await sendEmail(backend, { email: odd, scene: 'MFA_VERIFY' });
      expect(envelope.code).toBe(2028);
      expect(backend.state.inbox).toEqual([]);
    },
  );

  test.each([undefined, 'mfa-verify', 'toString'])('refuses the scene %j (400)', async (scene) => {
    expect((await sendEmail(createBackend(), { email, scene })).status).toBe(400);
  });
});

describe('the same by GraphQL', () => {
  test('answers in GraphQL’s form', async () => {
    const backend = createBackend();
    const { status, envelope } = await sendByGraphql(backend, { email, scene: 'MFA_VERIFY' });
    expect({ status, envelope }).toEqual({
      status: 200,
      envelope: { data: { sendEmail: { code: 200, message: expect.any(String) } } },
    });
    expect(backend.state.inbox).toMatchObject([{ channel: 'email', to: email }]);
    expect(backend.ledger.count('sendEmailCode')).toBe(1);
  });

  test('says what is wrong in an error’s message, as Authing does', async () => {
    const backend = createBackend();
    const { status, envelope } = await sendByGraphql(backend, { email: 'a', scene: 'MFA_VERIFY' });
    expect(status).toBe(200);
    expect(envelope).toMatchObject({
      data: null,
      errors: [
        {
          message: { code: 2028, message: expect.any(String) },
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
  });

  test.each([
    ['another field', { email, scene: 'MFA_VERIFY' }, 'mutation { removeEmail { code } }'],
    ['no text', { email, scene: 'MFA_VERIFY' }, 7],
    ['no braces', { email, scene: 'MFA_VERIFY' }, 'sendEmail'],
    ['a scene that is none', { email, scene: 'mfa-verify' }, query],
    ['no variables', undefined, query],
    ['variables that are none', 'email', query],
  ])('refuses %s (400)', async (_, variables, text) => {
    const backend = createBackend();
    expect((await sendByGraphql(backend, variables, text)).status).toBe(400);
    expect(backend.state.inbox).toEqual([]);
  });
});

describe('a code that was sent', () => {
  test.each([4, 5, 6, 7, 8])('has %i digits where the application wants them', async (length) => {
    const backend = createBackend({ config: { codeLength: length } });
    await sendSms(backend, { phone });
    expect(backend.state.inbox[0]?.code).toMatch(new RegExp(`^\\d{${length}}$`));
    const { envelope } = await callBackend(backend, 'GET /api/v2/applications/demo/public-config');
    expect(Object(envelope.data).verifyCodeLength).toBe(length);
  });

  test.each([3, 9, 4.5, Number.NaN])('never has %d digits', (codeLength) => {
    expect(() => createBackend({ config: { codeLength } })).toThrow(
      `react-mfa-kit: codes of ${codeLength} digits cannot be sent; no code field takes them; give \`codeLength\` a value of 4 to 8.`,
    );
  });

  test('keeps its leading zeros', async () => {
    const backend = createBackend({
      random: (bytes) => bytes.fill(0),
      config: { codeLength: 6 },
    });
    await sendSms(backend, { phone });
    expect(backend.state.inbox[0]?.code).toBe('000000');
  });

  test('is another one each time', async () => {
    const backend = createBackend({ limits: { sendInterval: 0 }, config: { codeLength: 8 } });
    for (const _time of [1, 2, 3]) await sendSms(backend, { phone });
    expect(new Set(backend.state.inbox.map(({ code }) => code)).size).toBe(3);
  });

  test('stands above older ones in the inbox, of which the newest 200 are kept', async () => {
    const backend = createBackend({ limits: { sendInterval: 0 } });
    for (let second = 0; second < 203; second += 1) {
      await sendSms(backend, { phone });
      backend.clock.advance(1000);
    }
    const times = backend.state.inbox.map(({ sentAt }) => Date.parse(sentAt));
    expect(times).toHaveLength(200);
    expect(times[0]).toBe(start + 202_000);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});

describe('asking again within a minute', () => {
  test('is refused for the same target, in whatever case', async () => {
    const backend = createBackend();
    await sendEmail(backend, { email, scene: 'MFA_VERIFY' });
    const again = { email: 'TEST@example.com', scene: 'MFA_VERIFY_CODE' };
    const { status, envelope } = await sendEmail(backend, again);
    expect([status, envelope.code, envelope.apiCode]).toEqual([200, 499, 2080]);
    expect(backend.state.inbox).toHaveLength(1);
  });

  test('is refused up to the minute’s end', async () => {
    const backend = createBackend();
    await sendSms(backend, { phone });
    backend.clock.advance(59_999);
    expect((await sendSms(backend, { phone })).envelope.apiCode).toBe(2080);
    backend.clock.advance(1);
    expect((await sendSms(backend, { phone })).envelope.code).toBe(200);
  });

  test('does not concern other numbers, countries or channels', async () => {
    const backend = createBackend({ config: { internationalSms: true } });
    const codes = [
      (await sendSms(backend, { phone })).envelope.code,
      (await sendSms(backend, { phone, phoneCountryCode: '+1' })).envelope.code,
      (await sendSms(backend, { phone: '13900139000' })).envelope.code,
      (await sendEmail(backend, { email, scene: 'MFA_VERIFY' })).envelope.code,
    ];
    expect(codes).toEqual([200, 200, 200, 200]);
  });

  test('has another length where it is told', async () => {
    const backend = createBackend({ limits: { sendInterval: 5 } });
    await sendSms(backend, { phone });
    backend.clock.advance(5000);
    expect((await sendSms(backend, { phone })).envelope.code).toBe(200);
  });

  test.each([
    [2080, 200, { code: 499, apiCode: 2080 }, null],
    [422, 422, { code: 422 }, null],
    [429, 429, { code: 429 }, '18'],
  ] as const)('is refused as %i where that is wanted', async (sendLimitReply, ...expected) => {
    const backend = createBackend({ sendLimitReply });
    const ask = () =>
      backend.fetch('http://localhost/api/v2/sms/send', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ phone }),
      });
    await ask();
    backend.clock.advance(42_100);
    const response = await ask();
    expect([
      response.status,
      await response.json(),
      response.headers.get('retry-after'),
    ]).toMatchObject(expected);
  });

  test.each([
    [2080, 200, { errors: [{ message: { code: 499, apiCode: 2080 } }] }],
    [422, 422, { code: 422 }],
    [429, 429, { code: 429 }],
  ] as const)('is refused by GraphQL as %i', async (sendLimitReply, ...expected) => {
    const backend = createBackend({ sendLimitReply });
    await sendByGraphql(backend, { email, scene: 'MFA_VERIFY' });
    const { status, envelope } = await sendByGraphql(backend, { email, scene: 'MFA_VERIFY' });
    expect([status, envelope]).toMatchObject(expected);
  });
});
