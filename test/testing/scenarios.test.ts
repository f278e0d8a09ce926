import { describe, expect, test, vi } from 'vitest';
import { createAuthingClient, isMfaError, type MfaClient } from '../../src/client/index.ts';
import {
  createMfaBackend,
  generateTotp,
  scenarios,
  testRecoveryCode,
  testSecret,
} from '../../src/testing/index.ts';
import type { ScenarioName } from '../../src/testing/scenarios.ts';

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
const associate = (client: MfaClient) => client.associateTotp({ source: 'APPLICATION' });
const confirm = (client: MfaClient, totp: string) =>
  client.confirmTotp({ totp, source: 'APPLICATION' });
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
    if (typeof expected === 'string') expect(result).toBe(expected);
    else expect(result).toMatchObject(Object(expected));
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
