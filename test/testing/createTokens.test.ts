import { describe, expect, test } from 'vitest';
import { createClock, createMemoryStore, createMfaBackend } from '../../src/testing/index.ts';
import { callBackend, getMfaToken } from './callBackend.ts';

const list = 'GET /api/v2/mfa/authenticator';
const forBoth = [list, 'POST /api/v2/mfa/totp/associate'];
const forUsers = ['DELETE /api/v2/mfa/totp/associate', 'GET /api/v2/users/me/security-level'];
const forMfa = ['POST /api/v2/mfa/totp/verify', 'POST /api/v2/mfa/totp/recovery'];

/** An answer of the operation itself, whatever it is, shows that the token opened it. */
const refused = [2020, 2021];

describe('what a token opens', () => {
  test.each([...forBoth, ...forMfa])('an mfaToken of either kind of login: %s', async (request) => {
    const backend = createMfaBackend();
    const ofApplication = getMfaToken(backend);
    backend.state.changePerson({ policies: [] });
    backend.state.enrol();
    const ofOwnApp = getMfaToken(backend);
    for (const token of [ofApplication, ofOwnApp]) {
      const { envelope } = await callBackend(backend, request, { token });
      expect(refused).not.toContain(envelope.code);
    }
  });

  test.each([...forBoth, ...forUsers])('a user’s token: %s', async (request) => {
    const backend = createMfaBackend();
    const { token } = backend.state.issueUser();
    expect(refused).not.toContain((await callBackend(backend, request, { token })).envelope.code);
  });

  test.each(forUsers)('not an mfaToken: %s (2021)', async (request) => {
    const backend = createMfaBackend();
    const { envelope } = await callBackend(backend, request, { token: getMfaToken(backend) });
    expect(envelope.code).toBe(2021);
  });

  test.each(forMfa)('not a user’s token: %s (2021)', async (request) => {
    const backend = createMfaBackend();
    const { token } = backend.state.issueUser();
    expect((await callBackend(backend, request, { token })).envelope.code).toBe(2021);
  });

  test.each([...forBoth, ...forUsers, ...forMfa])(
    'nothing without one: %s (2020)',
    async (request) => {
      const { status, envelope } = await callBackend(createMfaBackend(), request);
      expect([status, envelope.code]).toEqual([200, 2020]);
    },
  );
});

describe('a token that is not valid (2021)', () => {
  test('was never one', async () => {
    for (const token of ['undefined', 'a.b.c', '']) {
      const headers = { authorization: `Bearer ${token}` };
      const { envelope } = await callBackend(createMfaBackend(), list, { headers });
      expect(envelope.code).toBe(2021);
    }
  });

  test('is of another server', async () => {
    const token = getMfaToken(createMfaBackend());
    expect((await callBackend(createMfaBackend(), list, { token })).envelope.code).toBe(2021);
  });

  test('is of a person who is gone', async () => {
    const store = createMemoryStore();
    const backend = createMfaBackend({ store });
    const token = getMfaToken(backend);
    store.remove('person', backend.state.findPerson().id);
    expect((await callBackend(backend, list, { token })).envelope.code).toBe(2021);
  });

  test.each([
    ['an mfaToken after six minutes', getMfaToken, 360],
    [
      'a user’s token after two weeks',
      (backend: ReturnType<typeof createMfaBackend>) => backend.state.issueUser().token,
      14 * 24 * 3600,
    ],
  ])('is %s', async (_, issue, seconds) => {
    const clock = createClock(1_700_000_000_000);
    const backend = createMfaBackend({ clock });
    const token = issue(backend);
    clock.advance(seconds * 1000 - 1);
    expect((await callBackend(backend, list, { token })).envelope.code).toBe(200);
    clock.advance(1);
    expect((await callBackend(backend, list, { token })).envelope.code).toBe(2021);
  });
});

test('a token may come without `Bearer`, as some of Authing’s clients send it', async () => {
  const backend = createMfaBackend();
  const headers = { authorization: getMfaToken(backend) };
  expect((await callBackend(backend, list, { headers })).envelope.code).toBe(200);
});

test('tokens outlive a restart, for the key is kept in the store', async () => {
  const store = createMemoryStore();
  const token = getMfaToken(createMfaBackend({ store }));
  expect((await callBackend(createMfaBackend({ store }), list, { token })).envelope.code).toBe(200);
});

test('two tokens of one second are two: who stepped up has another one than before', () => {
  const backend = createMfaBackend();
  expect(backend.state.issueUser().token).not.toBe(backend.state.issueUser().token);
});
