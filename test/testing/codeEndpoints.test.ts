import { describe, expect, test } from 'vitest';
import {
  createClock,
  createMfaBackend,
  type MfaBackendOptions,
  type MfaTestBackend,
  takenEmail,
  takenPhone,
  testPhone,
} from '../../src/testing/index.ts';
import { callBackend, getMfaToken } from './callBackend.ts';

const createBackend = (options: MfaBackendOptions = {}) =>
  createMfaBackend({ clock: createClock(1_700_000_010_000), ...options });

/** The two channels, which differ in their names and numbers alone. */
const channels = [
  {
    name: 'SMS',
    path: 'POST /api/v2/applications/mfa/sms/verify',
    send: 'POST /api/v2/sms/send',
    target: { phone: testPhone },
    other: { phone: '13700137000' },
    taken: { phone: takenPhone },
    bound: { mfaPhone: testPhone, mfaPhoneCountryCode: '+86' },
    unbound: { mfaPhone: null, mfaPhoneCountryCode: null },
    refusal: 2035,
  },
  {
    name: 'EMAIL',
    path: 'POST /api/v2/applications/mfa/email/verify',
    send: 'POST /api/v2/email/send',
    target: { email: 'test@example.com' },
    other: { email: 'elsewhere@example.com' },
    taken: { email: takenEmail },
    bound: { mfaEmail: 'test@example.com' },
    unbound: { mfaEmail: null },
    refusal: 2200,
  },
] as const;

const scene = { SMS: 'mfa-verify', EMAIL: 'MFA_VERIFY' } as const;
const check = 'POST /api/v2/applications/mfa/check';

describe.each(channels)('verifying by $name', (channel) => {
  const { name, path, target, bound, unbound, other, taken, refusal } = channel;

  /** Has a code sent, and gives it. */
  async function send(backend: MfaTestBackend, to: object = target) {
    await callBackend(backend, channel.send, { body: { ...to, scene: scene[name] } });
    return backend.state.inbox[0]?.code ?? '';
  }
  const tryCode = async (backend: MfaTestBackend, code: unknown, to: object = target) => {
    const token = getMfaToken(backend);
    return (await callBackend(backend, path, { token, body: { ...to, code } })).envelope;
  };
  const toWrong = (code: string) => (code === '0000' ? '0001' : '0000');

  test('signs the person in', async () => {
    const backend = createBackend();
    backend.state.changePerson(bound);
    expect(await tryCode(backend, await send(backend))).toMatchObject({
      code: 200,
      data: { id: backend.state.findPerson().id, token: expect.any(String), loginsCount: 1 },
    });
  });

  test('binds what is free, and tells the next login', async () => {
    const backend = createBackend();
    expect((await tryCode(backend, await send(backend))).code).toBe(200);
    expect(backend.state.findPerson()).toMatchObject(bound);
    expect(backend.state.issueTrigger()).toMatchObject(bound);
  });

  test('raises the security level', async () => {
    const backend = createBackend();
    const { data } = await tryCode(backend, await send(backend));
    const { envelope } = await callBackend(backend, 'GET /api/v2/users/me/security-level', {
      token: Object(data).token,
    });
    expect(envelope.data).toMatchObject({ mfa: true });
  });

  test('does not exchange what is bound for something else', async () => {
    const backend = createBackend();
    backend.state.changePerson(bound);
    const code = await send(backend, other);
    expect((await tryCode(backend, code, other)).code).toBe(refusal);
    expect(backend.state.findPerson()).toMatchObject(bound);
  });

  test('does not take what somebody else has bound', async () => {
    const backend = createBackend({ scenario: 'targetTaken' });
    const code = await send(backend, taken);
    expect((await tryCode(backend, code, taken)).code).toBe(refusal);
    expect(backend.state.findPerson()).toMatchObject(unbound);
  });

  test('binds nothing that an administrator binds (400)', async () => {
    const backend = createBackend({ config: { changeable: { [name]: false } } });
    expect((await tryCode(backend, await send(backend))).code).toBe(400);
    backend.state.changePerson(bound);
    backend.clock.advance(60_000);
    expect((await tryCode(backend, await send(backend))).code).toBe(200);
  });

  test('spends the code', async () => {
    const backend = createBackend();
    const code = await send(backend);
    await tryCode(backend, code);
    expect((await tryCode(backend, code)).code).toBe(2001);
  });

  test('a spent code does not shorten the minute until the next', async () => {
    const backend = createBackend();
    await tryCode(backend, await send(backend));
    await send(backend);
    expect(backend.state.inbox).toHaveLength(1);
  });

  test('takes the newest code alone', async () => {
    const backend = createBackend({ config: { codeLength: 8 } });
    const older = await send(backend);
    backend.clock.advance(60_000);
    const newest = await send(backend);
    expect((await tryCode(backend, older)).code).toBe(2001);
    expect((await tryCode(backend, newest)).code).toBe(200);
  });

  test('refuses a wrong code (2001), and leaves the right one as it was', async () => {
    const backend = createBackend();
    const code = await send(backend);
    expect((await tryCode(backend, toWrong(code))).code).toBe(2001);
    expect((await tryCode(backend, code)).code).toBe(200);
  });

  test('refuses any code where none was sent (2001)', async () => {
    const backend = createBackend();
    await send(backend, other);
    expect((await tryCode(backend, backend.state.inbox[0]?.code)).code).toBe(2001);
  });

  test('S18 refuses a code of five minutes ago (2300), which is no wrong try', async () => {
    const backend = createBackend({ limits: { wrongCodes: 1 } });
    const code = await send(backend);
    backend.clock.advance(299_999);
    expect((await tryCode(backend, code)).code).toBe(200);
    backend.clock.advance(60_000);
    const next = await send(backend);
    backend.clock.advance(300_000);
    expect((await tryCode(backend, next)).code).toBe(2300);
    expect((await tryCode(backend, await send(backend))).code).toBe(200);
  });

  test('lets codes live as long as it is told', async () => {
    const backend = createBackend({ limits: { sentCode: 60 } });
    const code = await send(backend);
    backend.clock.advance(60_000);
    expect((await tryCode(backend, code)).code).toBe(2300);
  });

  test.each([undefined, '', 1234])('asks for a code where %j was given (400)', async (code) => {
    const backend = createBackend();
    await send(backend);
    expect((await tryCode(backend, code)).code).toBe(400);
  });

  test.each([
    { phone: '', email: '' },
    { phone: 7, email: 7 },
    { phone: 'a', email: 'a' },
  ])('refuses a target that is none: %j (2028)', async (to) => {
    expect((await tryCode(createBackend(), '1234', to)).code).toBe(2028);
  });

  test('S14 locks after five wrong codes, and opens after 15 minutes', async () => {
    const backend = createBackend();
    const code = await send(backend);
    for (const _try of [1, 2, 3, 4, 5]) {
      expect((await tryCode(backend, toWrong(code))).code).toBe(2001);
    }
    expect((await tryCode(backend, code)).code).toBe(2057);
    backend.clock.advance(15 * 60_000 - 1);
    expect((await tryCode(backend, code)).code).toBe(2057);
    backend.clock.advance(1);
    expect((await tryCode(backend, await send(backend))).code).toBe(200);
  });

  test('counts from zero after a right code', async () => {
    const backend = createBackend();
    for (const _round of [1, 2]) {
      const code = await send(backend);
      for (const _try of [1, 2, 3, 4]) await tryCode(backend, toWrong(code));
      expect((await tryCode(backend, code)).code).toBe(200);
      backend.clock.advance(60_000);
    }
  });

  test('locks apart from the other factors', async () => {
    const backend = createBackend({ scenario: 'allFour' });
    backend.state.lock(name);
    const [elsewhere] = channels.filter((each) => each.name !== name);
    await callBackend(backend, String(elsewhere?.send), {
      body: { ...elsewhere?.target, scene: scene[elsewhere?.name ?? 'SMS'] },
    });
    const { envelope } = await callBackend(backend, String(elsewhere?.path), {
      token: getMfaToken(backend),
      body: { ...elsewhere?.target, code: backend.state.inbox[0]?.code },
    });
    expect(envelope.code).toBe(200);
    expect((await tryCode(backend, '1234')).code).toBe(2057);
  });

  test('is for mfaTokens (2021), whichever login gave them', async () => {
    const backend = createBackend({ scenario: 'ownApp' });
    const code = await send(backend);
    const { token } = backend.state.issueUser();
    const body = { ...target, code };
    expect((await callBackend(backend, path, { token, body })).envelope.code).toBe(2021);
    expect((await callBackend(backend, path, { body })).envelope.code).toBe(2020);
    expect((await tryCode(backend, code)).code).toBe(200);
  });
});

describe('the country of a phone', () => {
  const path = 'POST /api/v2/applications/mfa/sms/verify';
  const verify = async (backend: MfaTestBackend, phoneCountryCode?: string) => {
    const code = backend.state.inbox[0]?.code;
    const body = { phone: testPhone, code, phoneCountryCode };
    return (await callBackend(backend, path, { token: getMfaToken(backend), body })).envelope.code;
  };
  const send = (backend: MfaTestBackend, phoneCountryCode?: string) =>
    callBackend(backend, 'POST /api/v2/sms/send', { body: { phone: testPhone, phoneCountryCode } });

  test('is China where none is given', async () => {
    const backend = createBackend();
    await send(backend);
    expect(await verify(backend, '+86')).toBe(200);
    expect(backend.state.findPerson().mfaPhoneCountryCode).toBe('+86');
  });

  test('belongs to the number', async () => {
    const backend = createBackend({ scenario: 'internationalSms' });
    await send(backend, '+49');
    expect(await verify(backend)).toBe(2001);
    expect(await verify(backend, '+49')).toBe(200);
    expect(backend.state.findPerson().mfaPhoneCountryCode).toBe('+49');
    backend.clock.advance(60_000);
    await send(backend);
    expect(await verify(backend)).toBe(2035);
  });
});

describe('what may be bound', () => {
  const ask = async (backend: MfaTestBackend, body: object) => {
    const { envelope } = await callBackend(backend, check, { token: getMfaToken(backend), body });
    return envelope.code === 200 ? envelope.data : envelope.code;
  };

  test.each([
    ['a phone that nobody has', { phone: testPhone }, true],
    ['an address that nobody has', { email: 'new@example.com' }, true],
    ['one’s own address', { email: 'test@example.com' }, true],
    ['a phone that is somebody’s factor', { phone: takenPhone }, false],
    ['an address that is somebody’s factor', { email: 'TAKEN@example.com' }, false],
    ['an address that somebody logs in with', { email: 'other@example.com' }, false],
    ['both, and one is somebody’s', { phone: testPhone, email: takenEmail }, false],
    ['nothing', {}, 2028],
    ['no phone', { phone: 'a' }, 2028],
    ['no address', { phone: testPhone, email: 7 }, 2028],
  ])('says of %s: %j %j', async (_, body, expected) => {
    const backend = createBackend({ scenario: 'targetTaken' });
    backend.state.changePerson({ email: 'other@example.com' }, 'other');
    expect(await ask(backend, body)).toBe(expected);
  });

  test('is what is bound to oneself, and nothing beside it', async () => {
    const backend = createBackend({ scenario: 'smsBound' });
    expect(await ask(backend, { phone: testPhone })).toBe(true);
    expect(await ask(backend, { phone: '13700137000' })).toBe(false);
  });

  test('is one’s own address in any case, which stays as it was written', async () => {
    const backend = createBackend();
    backend.state.changePerson({ mfaEmail: 'Robin@Example.com' });
    expect(await ask(backend, { email: 'robin@example.COM' })).toBe(true);
    const sent = { email: 'ROBIN@example.com', scene: scene.EMAIL };
    await callBackend(backend, 'POST /api/v2/email/send', { body: sent });
    const body = { email: 'robin@example.com', code: backend.state.inbox[0]?.code };
    const path = 'POST /api/v2/applications/mfa/email/verify';
    const token = getMfaToken(backend);
    expect((await callBackend(backend, path, { token, body })).envelope.code).toBe(200);
    expect(backend.state.findPerson().mfaEmail).toBe('Robin@Example.com');
  });

  test('follows when somebody gives their phone up', async () => {
    const backend = createBackend({ scenario: 'targetTaken' });
    backend.state.changePerson({ mfaPhone: null }, 'other');
    expect(await ask(backend, { phone: takenPhone })).toBe(true);
  });

  test('is told to mfaTokens alone (2021)', async () => {
    const backend = createBackend();
    const { token } = backend.state.issueUser();
    const { envelope } = await callBackend(backend, check, { token, body: { phone: testPhone } });
    expect(envelope.code).toBe(2021);
  });
});
