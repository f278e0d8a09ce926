import { describe, expect, test, vi } from 'vitest';
import {
  createAuthingClient,
  isMfaError,
  type MfaClient,
  readPublicConfig,
  readTrigger,
} from '../../src/client/index.ts';
import {
  createMfaBackend,
  generateTotp,
  scenarios,
  takenEmail,
  takenPhone,
  testPhone,
  testRecoveryCode,
  testSecret,
} from '../../src/testing/index.ts';
import type { ScenarioName } from '../../src/testing/scenarios.ts';
import { createPhoto } from '../support/faces/createPhoto.ts';

type Act = (client: MfaClient, code: string) => Promise<unknown>;

/** What a person meets in a scenario who signs in and goes on. */
async function enter(scenario: ScenarioName, act: Act) {
  const backend = createMfaBackend({ scenario });
  const login = await backend.signIn();
  const token = login.user?.token ?? Object(login.trigger).mfaToken;
  const client = createAuthingClient({
    appHost: 'http://localhost',
    appId: 'demo',
    fetch: backend.fetch,
    getToken: () => token,
  });
  try {
    const code = generateTotp(testSecret, backend.clock.now());
    return { ...login, backend, result: await act(client, code) };
  } catch (error) {
    return { ...login, backend, result: isMfaError(error) ? error.code : error };
  }
}

const verify = (client: MfaClient, totp: string) => client.verifyTotp({ totp });
const recover = (client: MfaClient) =>
  client.verifyRecoveryCode({ recoveryCode: testRecoveryCode });
const sms = { phone: testPhone, phoneCountryCode: '+86' };
const verifySms = (client: MfaClient) => client.verifySms({ ...sms, code: '1234' });
const verifyEmail = (client: MfaClient) =>
  client.verifyEmail({ email: 'test@example.com', code: '1234' });
const sendSms = (client: MfaClient) => client.sendSmsCode(sms);
const sendAbroad = (client: MfaClient) =>
  client.sendSmsCode({ phone: '15112345678', phoneCountryCode: '+49' });
const sendEmail = (client: MfaClient) => client.sendEmailCode({ email: 'test@example.com' });
const associate = (client: MfaClient) => client.associateTotp({ source: 'APPLICATION' });
const isFree = (target: { phone?: string; email?: string }) => (client: MfaClient) =>
  client.checkBindable(target);
const confirm = (client: MfaClient, totp: string) =>
  client.confirmTotp({ totp, source: 'APPLICATION' });
const photo = await createPhoto(1);
const bindFace = (client: MfaClient) => client.associateFaceByBlob({ baseFace: photo });
const verifyFace = (client: MfaClient) => client.verifyFace({ photo });
const list = (client: MfaClient) => client.listAuthenticators();

describe('scenarios', () => {
  test.each<[ScenarioName, string, Act, unknown]>([
    ['notEnrolled', 'lists nothing', list, []],
    ['enrolled', 'takes the app’s code', verify, { user: { email: 'test@example.com' } }],
    ['ownApp', 'takes the app’s code', verify, { user: { email: 'test@example.com' } }],
    ['passwordOnly', 'lists nothing', list, []],
    ['alreadyBound', 'lists an app that is set up', list, [{ enabled: true }]],
    ['unfinished', 'lists an app that is not', list, [{ enabled: false }]],
    ['codeRejected', 'refuses the app’s code', verify, 'code-rejected'],
    ['codeRejected', 'refuses the recovery code', recover, 'recovery-code-rejected'],
    ['codeRejected', 'refuses the code by text message', verifySms, 'code-rejected'],
    ['codeRejected', 'refuses the code by e-mail', verifyEmail, 'code-rejected'],
    ['codeExpired', 'refuses the code by text message', verifySms, 'code-expired'],
    ['codeExpired', 'refuses the code by e-mail', verifyEmail, 'code-expired'],
    ['sendLimited', 'sends no message', sendSms, 'send-limited'],
    ['sendLimited', 'sends no mail', sendEmail, 'send-limited'],
    ['smsUnbound', 'sends nothing abroad', sendAbroad, 'destination-invalid'],
    ['internationalSms', 'sends abroad', sendAbroad, {}],
    ['smsLocked', 'refuses the code by text message', verifySms, 'locked'],
    ['smsLocked', 'takes the app’s code', verify, { user: {} }],
    ['emailLocked', 'refuses the code by e-mail', verifyEmail, 'locked'],
    ['emailLocked', 'takes the app’s code', verify, { user: {} }],
    ['targetTaken', 'can bind another phone', isFree({ phone: testPhone }), true],
    ['targetTaken', 'cannot bind that phone', isFree({ phone: takenPhone }), false],
    ['targetTaken', 'cannot bind that address', isFree({ email: takenEmail }), false],
    ['administrator', 'cannot bind a phone', isFree({ phone: testPhone }), false],
    ['administrator', 'can bind an address', isFree({ email: 'a@example.com' }), true],
    ['faceUnbound', 'binds a face', bindFace, { user: {} }],
    ['onlyFace', 'binds a face', bindFace, { user: {} }],
    ['faceEnrolled', 'takes any photo', verifyFace, { user: {} }],
    ['faceEnrolled', 'takes the app’s code', verify, { user: {} }],
    ['faceEnrolled', 'binds no other face', bindFace, 'already-bound'],
    ['faceMismatch', 'matches no photo', verifyFace, 'face-mismatch'],
    ['faceNotSent', 'sees no face', verifyFace, 'face-not-sent'],
    ['faceUnbindable', 'binds no face', bindFace, 'face-unbindable'],
    ['faceLocked', 'takes no photo', verifyFace, 'locked'],
    ['faceLocked', 'takes the app’s code', verify, { user: {} }],
    ['confirmRejected', 'refuses to confirm', confirm, 'code-rejected'],
    ['locked', 'refuses the app', verify, 'locked'],
    ['locked', 'takes the recovery code', recover, { recoveryCodes: [expect.any(String)] }],
    ['recoveryLocked', 'refuses the recovery code', recover, 'locked'],
    ['recoveryLocked', 'takes the app’s code', verify, { user: {} }],
    ['tokenExpired', 'refuses all', verify, 'token-expired'],
    ['rateLimited', 'refuses all', verify, 'rate-limited'],
    ['offline', 'reaches nothing', list, 'network'],
    ['offline', 'leaves open whether it counted', associate, 'unknown-outcome'],
    ['serverDown', 'refuses all', verify, 'server-error'],
    ['captivePortal', 'is unreadable', associate, 'bad-response'],
  ])('%s %s', async (name, _, act, expected) => {
    const { result } = await enter(name, act);
    if (typeof expected === 'object') expect(result).toMatchObject(Object(expected));
    else expect(result).toBe(expected);
  });

  test.each<[ScenarioName, string]>([
    ['notEnrolled', '-OTP -SMS -EMAIL -FACE'],
    ['enrolled', '+OTP -SMS -EMAIL -FACE'],
    ['ownApp', '+OTP'],
    ['smsBound', '+SMS -EMAIL -OTP'],
    ['emailBound', '+EMAIL -SMS -OTP'],
    ['smsUnbound', '-SMS -EMAIL -OTP'],
    ['emailUnbound', '-EMAIL -SMS -OTP'],
    ['onlySms', '+SMS'],
    ['allFour', '+OTP +SMS +EMAIL -FACE'],
    ['faceUnbound', '-FACE -OTP -SMS -EMAIL'],
    ['faceEnrolled', '+FACE +OTP -SMS -EMAIL'],
    ['onlyFace', '-FACE'],
    ['nothingUsable', ''],
  ])('%s asks for %s, where + is bound already', async (name, expected) => {
    const { trigger } = await enter(name, async () => undefined);
    const factors = readTrigger(trigger)?.factors.map(
      ({ type, isEnrolled }) => (isEnrolled ? '+' : '-') + type,
    );
    expect(factors?.join(' ')).toBe(expected);
  });

  test.each<[ScenarioName, number]>([
    ['fourDigits', 4],
    ['eightDigits', 8],
  ])('%s sends codes of %i digits, and says so', async (name, length) => {
    const { backend } = await enter(name, sendSms);
    expect(backend.state.inbox[0]?.code).toHaveLength(length);
    const config = await readPublicConfig('http://localhost', 'demo', { fetch: backend.fetch });
    expect(config.codeLength).toBe(length);
  });

  test('administrator says so to pages', async () => {
    const { backend } = await enter('administrator', async () => undefined);
    const config = await readPublicConfig('http://localhost', 'demo', { fetch: backend.fetch });
    expect(config.changeable).toEqual({ SMS: false, EMAIL: true, OTP: true, FACE: true });
  });

  test('answerLost lets the request count', async () => {
    const { backend, result } = await enter('answerLost', associate);
    expect(result).toBe('unknown-outcome');
    expect(backend.state.findAuthenticators().pending).not.toBeNull();
  });

  test('confirmWithoutUser completes no login by confirming', async () => {
    const { result } = await enter('confirmWithoutUser', async (client) => {
      const { secret } = await associate(client);
      return confirm(client, generateTotp(secret, Date.now()));
    });
    expect(result).toEqual({});
  });

  test.each<[ScenarioName, string, number, unknown]>([
    ['slow', 'answers after three seconds', 3000, []],
    ['silent', 'never answers, so that the client gives up', 10_000, 'timeout'],
  ])('%s %s', async (name, _, ms, expected) => {
    vi.useFakeTimers();
    const start = Date.now();
    let result: unknown;
    const entered = enter(name, list).then((left) => {
      result = left.result;
    });
    // A request takes as many turns of the event loop as it takes; the time that passes is the clock's.
    while (result === undefined) await vi.advanceTimersByTimeAsync(100);
    const passed = Date.now() - start;
    vi.useRealTimers();
    await entered;
    expect(result).toEqual(expected);
    expect(passed).toBeGreaterThanOrEqual(ms);
  });

  // SAFETY: the table is an object literal, so its keys are known.
  test.each(Object.keys(scenarios) as ScenarioName[])('%s lets a person log in', async (name) => {
    const { trigger, user } = await enter(name, async () => undefined);
    expect(trigger ?? user).toBeDefined();
  });

  test('may be any function', () => {
    const backend = createMfaBackend({
      scenario: ({ state }) => {
        state.changePerson({ nickname: 'Somebody' });
      },
    });
    expect(backend.state.findPerson().nickname).toBe('Somebody');
  });
});
