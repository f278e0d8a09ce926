import { describe, expect, test } from 'vitest';
import {
  createClock,
  createMfaBackend,
  generateTotp,
  type MfaTestBackend,
  type ScenarioName,
  testRecoveryCode,
  testSecret,
} from '../../src/testing/index.ts';
import { callBackend, getMfaToken } from './callBackend.ts';

const list = 'GET /api/v2/mfa/authenticator';
const associate = 'POST /api/v2/mfa/totp/associate';
const confirm = 'POST /api/v2/mfa/totp/associate/confirm';
const remove = 'DELETE /api/v2/mfa/totp/associate';
const verify = 'POST /api/v2/mfa/totp/verify';
const recover = 'POST /api/v2/mfa/totp/recovery';

const start = 1_700_000_010_000;
const createBackend = (scenario?: ScenarioName) =>
  createMfaBackend({ clock: createClock(start), scenario });

/** What the app on the phone shows, some seconds from now. */
const readApp = (backend: MfaTestBackend, secret = testSecret, seconds = 0) =>
  generateTotp(secret, backend.clock.now() + seconds * 1000);

const wrongCode = (backend: MfaTestBackend, secret = testSecret) => {
  const taken = [-30, 0, 30].map((seconds) => readApp(backend, secret, seconds));
  return ['000000', '111111', '222222', '333333'].find((code) => !taken.includes(code));
};

describe('setting an app up', () => {
  test('gives what Authing gives, in snake case', async () => {
    const backend = createBackend();
    const token = getMfaToken(backend);
    const body = { authenticator_type: 'totp', source: 'APPLICATION' };
    const { status, envelope } = await callBackend(backend, associate, { token, body });
    expect(status).toBe(200);
    expect(envelope).toEqual({
      code: 200,
      message: expect.any(String),
      data: {
        authenticator_type: 'totp',
        secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
        qrcode_uri: expect.stringMatching(
          /^otpauth:\/\/totp\/Fernway:test%40example\.com\?secret=[A-Z2-7]{32}&period=30&digits=6&algorithm=SHA1&issuer=Fernway$/,
        ),
        qrcode_data_url: expect.stringMatching(/^data:image\/png;base64,/),
        recovery_code: expect.stringMatching(/^([0-9a-f]{4}-){5}[0-9a-f]{4}$/),
      },
    });
  });

  test('escapes the names in the URI', async () => {
    const backend = createMfaBackend({ poolName: 'A & B' });
    const { token } = backend.state.issueUser();
    const { envelope } = await callBackend(backend, associate, { token });
    expect(Object(envelope.data).qrcode_uri).toContain('issuer=A%20%26%20B');
  });

  test.each([{ source: 'ELSEWHERE' }, { authenticator_type: 'sms' }])(
    'refuses %j (400)',
    async (body) => {
      const backend = createBackend();
      const { token } = backend.state.issueUser();
      const { status, envelope } = await callBackend(backend, associate, { token, body });
      expect([status, envelope.code]).toEqual([400, 400]);
    },
  );

  test('changes nothing until it is confirmed', async () => {
    const backend = createMfaBackend({ scenario: 'ownApp' });
    const before = backend.state.findAuthenticators().enabled;
    const { token } = backend.state.issueUser();
    await callBackend(backend, associate, { token });
    const { envelope } = await callBackend(backend, list, { token });
    expect(backend.state.findAuthenticators().enabled).toEqual(before);
    expect(envelope.data).toMatchObject([{ enable: true }, { enable: false }]);
  });

  test('replaces the secret when asked a second time', async () => {
    const backend = createBackend();
    const { token } = backend.state.issueUser();
    const first = await callBackend(backend, associate, { token });
    const second = await callBackend(backend, associate, { token });
    expect(Object(first.envelope.data).secret).not.toBe(Object(second.envelope.data).secret);
    expect(backend.state.findAuthenticators().pending?.secret).toBe(
      Object(second.envelope.data).secret,
    );
  });
});

describe('confirming', () => {
  /** Begins a set-up, and gives the secret. */
  async function begin(backend: MfaTestBackend, token: string) {
    const { envelope } = await callBackend(backend, associate, { token });
    return String(Object(envelope.data).secret);
  }

  test('with a user’s token turns the second step on, and gives no data', async () => {
    const backend = createMfaBackend({ scenario: 'passwordOnly', clock: createClock(start) });
    const { user } = await backend.signIn();
    const token = user?.token ?? '';
    const secret = await begin(backend, token);
    const body = { authenticator_type: 'totp', totp: readApp(backend, secret), source: 'SELF' };
    const { envelope } = await callBackend(backend, confirm, { token, body });
    expect(envelope).toEqual({ code: 200, message: expect.any(String) });
    const login = { account: 'test', password: 'pwd' };
    const next = await callBackend(backend, 'POST /api/v2/login/account', { body: login });
    expect(next.envelope.code).toBe(1635);
  });

  test('for the application with an mfaToken completes the login', async () => {
    const backend = createBackend();
    const token = getMfaToken(backend);
    const secret = await begin(backend, token);
    const body = { totp: readApp(backend, secret), source: 'APPLICATION' };
    const { envelope } = await callBackend(backend, confirm, { token, body });
    expect(envelope.data).toMatchObject({
      id: backend.state.findPerson().id,
      email: 'test@example.com',
      token: expect.any(String),
      tokenExpiredAt: expect.stringMatching(/Z$/),
    });
    expect(backend.state.issueTrigger()).toMatchObject({ totpMfaEnabled: true });
  });

  test('lets the code that confirmed verify once, and no more', async () => {
    const backend = createBackend();
    const token = getMfaToken(backend);
    const totp = readApp(backend, await begin(backend, token));
    await callBackend(backend, confirm, { token, body: { totp } });
    const first = await callBackend(backend, verify, { token, body: { totp } });
    const second = await callBackend(backend, verify, { token, body: { totp } });
    expect([first.envelope.code, second.envelope.code]).toEqual([200, 6001]);
  });

  test.each([
    ['wrong', '12345'],
    ['missing', undefined],
    ['no text', 287082],
  ])('refuses a code that is %s with HTTP 400, and keeps the secret', async (_, totp) => {
    const backend = createBackend();
    const token = getMfaToken(backend);
    const secret = await begin(backend, token);
    for (const _try of [1, 2, 3, 4, 5, 6]) {
      const { status, envelope } = await callBackend(backend, confirm, { token, body: { totp } });
      expect([status, envelope.code]).toEqual([400, 400]);
    }
    expect(backend.state.findAuthenticators()).toMatchObject({
      enabled: null,
      pending: { secret },
    });
  });

  test('is refused where nothing was begun (404)', async () => {
    const backend = createBackend();
    const { token } = backend.state.issueUser();
    const { status, envelope } = await callBackend(backend, confirm, { token, body: {} });
    expect([status, envelope.code]).toEqual([404, 404]);
  });

  test('a second time, from another tab, says that an app is set up already (2026)', async () => {
    const backend = createBackend();
    const { token } = backend.state.issueUser();
    const totp = readApp(backend, await begin(backend, token));
    await callBackend(backend, confirm, { token, body: { totp } });
    const { envelope } = await callBackend(backend, confirm, { token, body: { totp } });
    expect(envelope.code).toBe(2026);
  });

  test('with a mere mfaToken cannot replace an app that is set up', async () => {
    const backend = createBackend('enrolled');
    const token = getMfaToken(backend);
    const totp = readApp(backend, await begin(backend, token));
    const body = { totp, source: 'APPLICATION' };
    const { envelope } = await callBackend(backend, confirm, { token, body });
    expect(envelope.code).toBe(2026);
    expect(backend.state.findAuthenticators().enabled?.secret).toBe(testSecret);
  });

  test('with a user’s token replaces it', async () => {
    const backend = createBackend('enrolled');
    const { token } = backend.state.issueUser();
    const secret = await begin(backend, token);
    await callBackend(backend, confirm, { token, body: { totp: readApp(backend, secret) } });
    expect(backend.state.findAuthenticators()).toMatchObject({
      enabled: { secret },
      pending: null,
    });
  });
});

describe('listing', () => {
  test('is empty where nothing was begun', async () => {
    const backend = createBackend();
    const { token } = backend.state.issueUser();
    expect((await callBackend(backend, list, { token })).envelope.data).toEqual([]);
  });

  test('shows what Authing shows, secret and recovery code in clear', async () => {
    const backend = createBackend('enrolled');
    const { token } = backend.state.issueUser();
    const { envelope } = await callBackend(backend, `${list}?type=totp&source=APPLICATION`, {
      token,
    });
    expect(envelope.data).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        createdAt: new Date(start).toISOString(),
        updatedAt: new Date(start).toISOString(),
        userId: backend.state.findPerson().id,
        enable: true,
        secret: testSecret,
        authenticatorType: 'totp',
        recoveryCode: testRecoveryCode,
        source: 'APPLICATION',
      },
    ]);
  });

  test.each(['type=totp&source=SELF', 'type=sms'])('keeps to what was asked: %s', async (query) => {
    const backend = createBackend('enrolled');
    const { token } = backend.state.issueUser();
    expect((await callBackend(backend, `${list}?${query}`, { token })).envelope.data).toEqual([]);
  });
});

describe('removing', () => {
  test('turns the second step off', async () => {
    const backend = createMfaBackend({ scenario: 'ownApp' });
    const { token } = backend.state.issueUser();
    const { envelope } = await callBackend(backend, remove, { token });
    expect(envelope).toEqual({ code: 200, message: expect.any(String) });
    expect(await backend.signIn()).toMatchObject({ user: { email: 'test@example.com' } });
  });

  test('also removes what was only begun', async () => {
    const backend = createMfaBackend({ scenario: 'unfinished' });
    const { token } = backend.state.issueUser();
    await callBackend(backend, remove, { token });
    expect(backend.state.findAuthenticators()).toEqual({ enabled: null, pending: null });
  });

  test('a second time finds nothing (404)', async () => {
    const backend = createBackend();
    const { token } = backend.state.issueUser();
    const { status, envelope } = await callBackend(backend, remove, { token });
    expect([status, envelope.code]).toEqual([404, 404]);
  });
});

describe('verifying', () => {
  const tryCode = async (backend: MfaTestBackend, totp: unknown) => {
    const token = getMfaToken(backend);
    return (await callBackend(backend, verify, { token, body: { totp } })).envelope;
  };

  test('with the app’s code signs the person in', async () => {
    const backend = createBackend('enrolled');
    expect(await tryCode(backend, readApp(backend))).toMatchObject({
      code: 200,
      data: { id: backend.state.findPerson().id, token: expect.any(String), loginsCount: 1 },
    });
  });

  test.each([-30, 30])('accepts the code of %i seconds away', async (seconds) => {
    const backend = createBackend('enrolled');
    expect((await tryCode(backend, readApp(backend, testSecret, seconds))).code).toBe(200);
  });

  test.each([-60, 60])('refuses the code of %i seconds away (6001)', async (seconds) => {
    const backend = createBackend('enrolled');
    expect((await tryCode(backend, readApp(backend, testSecret, seconds))).code).toBe(6001);
  });

  test('refuses a code that verified, and older ones, with the number of a wrong one', async () => {
    const backend = createBackend('enrolled');
    const older = readApp(backend, testSecret, -30);
    await tryCode(backend, readApp(backend));
    expect((await tryCode(backend, readApp(backend))).code).toBe(6001);
    expect((await tryCode(backend, older)).code).toBe(6001);
    backend.clock.advance(30_000);
    expect((await tryCode(backend, readApp(backend))).code).toBe(200);
  });

  test.each([undefined, '', 123456])('asks for a code where %j was given (6003)', async (totp) => {
    expect((await tryCode(createBackend('enrolled'), totp)).code).toBe(6003);
  });

  test('is refused where no app is set up (404)', async () => {
    expect((await tryCode(createBackend(), '123456')).code).toBe(404);
  });

  test('answers where Authing’s Guard asks, too', async () => {
    const backend = createBackend('enrolled');
    const { envelope } = await callBackend(backend, 'POST /api/v2/applications/mfa/totp/verify', {
      token: getMfaToken(backend),
      body: { totp: readApp(backend) },
    });
    expect(envelope.code).toBe(200);
    expect(backend.ledger.count('verifyTotp')).toBe(1);
  });

  test('S14 locks the app after five wrong codes, and opens it after 15 minutes', async () => {
    const backend = createBackend('enrolled');
    for (const _try of [1, 2, 3, 4, 5]) {
      expect((await tryCode(backend, wrongCode(backend))).code).toBe(6001);
    }
    expect((await tryCode(backend, readApp(backend))).code).toBe(2057);
    backend.clock.advance(15 * 60_000 - 1);
    expect((await tryCode(backend, readApp(backend))).code).toBe(2057);
    backend.clock.advance(1);
    expect((await tryCode(backend, wrongCode(backend))).code).toBe(6001);
    expect((await tryCode(backend, readApp(backend))).code).toBe(200);
  });

  test('counts from zero after a right code', async () => {
    const backend = createBackend('enrolled');
    for (const _try of [1, 2, 3, 4]) await tryCode(backend, wrongCode(backend));
    await tryCode(backend, readApp(backend));
    for (const _try of [1, 2, 3, 4]) await tryCode(backend, wrongCode(backend));
    backend.clock.advance(30_000);
    expect((await tryCode(backend, readApp(backend))).code).toBe(200);
  });

  test('locks one person only, and takes other limits', async () => {
    const backend = createMfaBackend({
      scenario: 'enrolled',
      clock: createClock(start),
      limits: { wrongCodes: 1, lock: 10 },
    });
    backend.state.addPerson({ email: 'other@example.com' });
    backend.state.enrol({ account: 'other@example.com' });
    await tryCode(backend, wrongCode(backend));
    expect((await tryCode(backend, readApp(backend))).code).toBe(2057);
    const other = await callBackend(backend, verify, {
      token: getMfaToken(backend, 'other@example.com'),
      body: { totp: readApp(backend) },
    });
    expect(other.envelope.code).toBe(200);
    backend.clock.advance(10_000);
    expect((await tryCode(backend, readApp(backend))).code).toBe(200);
  });
});

describe('recovering', () => {
  const tryCode = async (backend: MfaTestBackend, recoveryCode: unknown) => {
    const token = getMfaToken(backend);
    return (await callBackend(backend, recover, { token, body: { recoveryCode } })).envelope;
  };

  test('S26 gives the user in `data`, and the replacement beside it', async () => {
    const backend = createBackend('enrolled');
    const envelope = await tryCode(backend, testRecoveryCode);
    expect(envelope).toEqual({
      code: 200,
      message: expect.any(String),
      data: expect.objectContaining({ token: expect.any(String) }),
      recoveryCode: expect.stringMatching(/^([0-9a-f]{4}-){5}[0-9a-f]{4}$/),
    });
    expect(envelope.recoveryCode).not.toBe(testRecoveryCode);
  });

  test('burns the old code, and accepts the new one once', async () => {
    const backend = createBackend('enrolled');
    const { recoveryCode } = await tryCode(backend, testRecoveryCode);
    expect((await tryCode(backend, testRecoveryCode)).code).toBe(6002);
    expect((await tryCode(backend, recoveryCode)).code).toBe(200);
    expect((await tryCode(backend, recoveryCode)).code).toBe(6002);
  });

  test('leaves the app in force', async () => {
    const backend = createBackend('enrolled');
    await tryCode(backend, testRecoveryCode);
    expect(backend.state.findAuthenticators().enabled?.secret).toBe(testSecret);
  });

  test.each([undefined, '', 7])('asks for a code where %j was given (6004)', async (code) => {
    expect((await tryCode(createBackend('enrolled'), code)).code).toBe(6004);
  });

  test('is refused where no app is set up (404)', async () => {
    expect((await tryCode(createBackend(), testRecoveryCode)).code).toBe(404);
  });

  test('locks apart from the app', async () => {
    const backend = createBackend('enrolled');
    for (const _try of [1, 2, 3, 4, 5]) await tryCode(backend, 'wrong');
    expect((await tryCode(backend, testRecoveryCode)).code).toBe(2057);
    const { envelope } = await callBackend(backend, verify, {
      token: getMfaToken(backend),
      body: { totp: readApp(backend) },
    });
    expect(envelope.code).toBe(200);
  });
});
