import { describe, expect, test } from 'vitest';
import { readTrigger } from '../../src/client/index.ts';
import {
  createClock,
  createMemoryStore,
  createMfaBackend,
  type MfaTestBackend,
} from '../../src/testing/index.ts';
import { callBackend } from './callBackend.ts';

const logIn = 'POST /api/v2/login/account';
const seeded = { account: 'test@example.com', password: 'pwd' };

describe('logging in', () => {
  test('asks the seeded person for a factor of the application (1636)', async () => {
    const { status, envelope } = await callBackend(createMfaBackend(), logIn, { body: seeded });
    expect(status).toBe(200);
    expect(envelope).toMatchObject({
      code: 1636,
      data: {
        mfaToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        nickname: 'Robin Vale',
        email: 'test@example.com',
        totpMfaEnabled: false,
        faceMfaEnabled: false,
        applicationMfa: [
          { mfaPolicy: 'OTP', status: 1, sort: 0 },
          { mfaPolicy: 'SMS', status: 1, sort: 1 },
          { mfaPolicy: 'EMAIL', status: 1, sort: 2 },
          { mfaPolicy: 'FACE', status: 1, sort: 3 },
        ],
      },
    });
  });

  test('says in the token whose it is, and that it lives six minutes', async () => {
    const backend = createMfaBackend({ clock: createClock(1_700_000_000_400) });
    const { trigger } = await backend.signIn();
    const { mfaToken = '', lifetime } = readTrigger(trigger) ?? {};
    const { id } = backend.state.findPerson();
    expect(lifetime).toBe(360);
    expect(JSON.parse(atob(String(mfaToken.split('.')[1])))).toMatchObject({
      data: { userId: id, stage: 1, arn: expect.stringContaining(id) },
      iat: 1_700_000_000,
      exp: 1_700_000_360,
    });
  });

  test('asks a person for their own app (1635), with no word of the application', async () => {
    const backend = createMfaBackend({ scenario: 'ownApp' });
    const { envelope } = await callBackend(backend, logIn, { body: seeded });
    expect(envelope.code).toBe(1635);
    expect(Object.keys(Object(envelope.data)).sort()).toEqual([
      'avatar',
      'email',
      'mfaToken',
      'nickname',
      'username',
    ]);
  });

  test('gives a new person a user with a token at once', async () => {
    const backend = createMfaBackend();
    backend.state.addPerson({ email: 'New@Example.com', password: 'secret' });
    const body = { account: 'new@example.com', password: 'secret' };
    const { envelope } = await callBackend(backend, logIn, { body });
    expect(envelope).toMatchObject({
      code: 200,
      data: { email: 'New@Example.com', token: expect.any(String), loginsCount: 1 },
    });
  });

  test.each([
    ['password', 'test@example.com', 'nope'],
    ['account', 'nobody@example.com', 'pwd'],
    ['account of another type', 7, 'pwd'],
    ['password of another type', 'test@example.com', { $ne: '' }],
    ['name out of the prototype', '__proto__', 'pwd'],
  ])('answers a wrong %s like any other (2333)', async (_, account, password) => {
    const body = { account, password };
    const { status, envelope } = await callBackend(createMfaBackend(), logIn, { body });
    expect({ status, envelope }).toEqual({
      status: 200,
      envelope: { code: 2333, message: expect.any(String) },
    });
  });

  test.each(['test@example.com', 'TEST@example.com', 'test', '13800138000'])(
    'knows a person as "%s"',
    async (account) => {
      const backend = createMfaBackend();
      backend.state.changePerson({ phone: '13800138000', policies: [] });
      const { user } = await backend.signIn(account);
      expect(user?.phone).toBe('13800138000');
    },
  );

  test('no longer knows a person by the address they had before', async () => {
    const backend = createMfaBackend();
    backend.state.changePerson({ email: 'other@example.com' });
    await expect(backend.signIn('test@example.com')).rejects.toThrow('code 2333');
  });

  test('seeds an empty store once', () => {
    const store = createMemoryStore();
    createMfaBackend({ store }).state.changePerson({ nickname: 'Changed' });
    expect(createMfaBackend({ store }).state.findPerson().nickname).toBe('Changed');
    expect(store.list('person')).toHaveLength(1);
  });
});

describe('logging in by a code that was sent', () => {
  const path = 'POST /api/v2/login/email-code';
  const email = 'test@example.com';

  /** Has a code sent to the address, and logs in by it. */
  async function logInBy(backend: MfaTestBackend, edit: (code: string) => unknown, to = email) {
    const sent = { email: to, scene: 'LOGIN_VERIFY_CODE' };
    await callBackend(backend, 'POST /api/v2/email/send', { body: sent });
    const code = edit(backend.state.inbox[0]?.code ?? '');
    return (await callBackend(backend, path, { body: { email: to, code } })).envelope;
  }
  const right = (code: string) => code;
  const wrong = (code: string) => (code === '0000' ? '0001' : '0000');

  test('asks for the second factor', async () => {
    expect(await logInBy(createMfaBackend(), right)).toMatchObject({
      code: 1636,
      data: { mfaToken: expect.any(String) },
    });
  });

  test('gives a user who is asked for none', async () => {
    const backend = createMfaBackend({ scenario: 'passwordOnly' });
    expect(await logInBy(backend, right)).toMatchObject({ code: 200, data: { email } });
  });

  test('takes a code once', async () => {
    const backend = createMfaBackend();
    await logInBy(backend, right);
    const body = { email, code: backend.state.inbox[0]?.code };
    expect((await callBackend(backend, path, { body })).envelope.code).toBe(2001);
  });

  test.each([
    ['a wrong code', wrong, email, 2001],
    ['no code', () => '', email, 400],
    ['a code of another type', Number, email, 400],
    ['an address that nobody has', right, 'nobody@example.com', 2004],
    ['an address that is none', right, 'nobody', 2028],
  ])('refuses %s', async (_, edit, to, expected) => {
    expect((await logInBy(createMfaBackend(), edit, to)).code).toBe(expected);
  });

  test('refuses a code of five minutes ago (2300)', async () => {
    const backend = createMfaBackend({ clock: createClock(0) });
    const envelope = await logInBy(backend, (code) => {
      backend.clock.advance(300_000);
      return code;
    });
    expect(envelope.code).toBe(2300);
  });

  test('locks with the factor (2005)', async () => {
    const backend = createMfaBackend({ limits: { wrongCodes: 1 } });
    expect((await logInBy(backend, wrong)).code).toBe(2001);
    const body = { email, code: backend.state.inbox[0]?.code };
    expect((await callBackend(backend, path, { body })).envelope.code).toBe(2005);
  });
});

describe('an application’s public configuration', () => {
  const path = 'GET /api/v2/applications/my-app/public-config';

  test('needs no token, and takes any id', async () => {
    const { envelope } = await callBackend(createMfaBackend(), path);
    expect(envelope).toMatchObject({
      code: 200,
      data: {
        id: 'my-app',
        verifyCodeLength: 4,
        internationalSmsConfig: { enabled: false },
        mfaBindConfigs: expect.arrayContaining([{ mfa: 'SMS', changeable: true }]),
      },
    });
  });

  test('knows only the applications that the store names, where it names some', async () => {
    const store = createMemoryStore();
    store.write('app', 'my-app', { id: 'my-app', userPoolId: 'my-pool' });
    const backend = createMfaBackend({ store });
    const known = await callBackend(backend, path);
    const unknown = await callBackend(backend, path.replace('my-app', 'other'));
    expect(known.envelope).toMatchObject({ code: 200, data: { userPoolId: 'my-pool' } });
    expect(unknown.envelope.code).toBe(2011);
  });

  test.each([
    [{ 'x-authing-app-id': 'my-app' }, 1636],
    [{ 'x-authing-app-id': 'my-app', 'x-authing-userpool-id': 'my-pool' }, 1636],
    [{ 'x-authing-app-id': 'my-app', 'x-authing-userpool-id': 'other' }, 2011],
    [{ 'x-authing-app-id': 'other' }, 2011],
    [{}, 2011],
  ])('rules every call where the store names some: %j gives %i', async (headers, code) => {
    const store = createMemoryStore();
    store.write('app', 'my-app', { id: 'my-app', userPoolId: 'my-pool' });
    const backend = createMfaBackend({ store });
    expect((await callBackend(backend, logIn, { body: seeded, headers })).envelope.code).toBe(code);
  });
});

describe('the security level', () => {
  const path = 'GET /api/v2/users/me/security-level';

  test('says whether a factor is confirmed', async () => {
    const backend = createMfaBackend({ scenario: 'unfinished' });
    const { token } = backend.state.issueUser();
    const before = await callBackend(backend, path, { token });
    backend.state.enrol();
    const after = await callBackend(backend, path, { token });
    expect(before.envelope.data).toEqual({
      email: true,
      phone: false,
      password: true,
      mfa: false,
      passwordSecurityLevel: 1,
      score: 60,
    });
    expect(after.envelope.data).toMatchObject({ mfa: true, score: 80 });
  });

  test('is for those who are signed in (2020)', async () => {
    expect((await callBackend(createMfaBackend(), path)).envelope.code).toBe(2020);
  });
});
