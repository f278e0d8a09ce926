import { describe, expect, test } from 'vitest';
import { routes } from '../../src/client/authing/routes.ts';
import { readTrigger } from '../../src/client/index.ts';
import { createMemoryStore, createMfaBackend, type MfaStore } from '../../src/testing/index.ts';
import { callBackend, getMfaToken } from './callBackend.ts';

describe('createMfaBackend', () => {
  test.each(Object.entries(routes))('answers %s', async (_, { method, path }) => {
    const { status } = await callBackend(createMfaBackend(), `${method} ${path}`);
    expect([404, 405, 501]).not.toContain(status);
  });

  test.each([
    ['GET /api/v2/nothing/here', 404],
    ['GET /api/v2/applications/a/b/public-config', 404],
    ['GET /api/v2/mfa/totp/verify', 405],
    ['DELETE /api/v2/login/account', 405],
  ])('answers %s with %i', async (request, code) => {
    const { status, envelope } = await callBackend(createMfaBackend(), request);
    expect([status, envelope.code]).toEqual([code, code]);
  });

  test.each([
    ['an array', '[]', 'application/json'],
    ['no JSON', '{', 'application/json'],
    ['null', 'null', 'application/json'],
    ['of another type', '{}', 'text/plain'],
  ])('refuses a body that is %s (400)', async (_, body, type) => {
    const response = await createMfaBackend().fetch('http://localhost/api/v2/login/account', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect([response.status, (await response.json()).code]).toEqual([400, 400]);
  });

  test('refuses a body of over 1 MiB (413)', async () => {
    const body = { account: 'a'.repeat(1024 * 1024) };
    const { status, envelope } = await callBackend(
      createMfaBackend(),
      'POST /api/v2/login/account',
      { body },
    );
    expect([status, envelope.code]).toEqual([413, 413]);
  });

  test('takes its random bytes from where it is told', async () => {
    const backend = createMfaBackend({ random: (bytes) => bytes.fill(0xab) });
    const { token } = backend.state.issueUser();
    const { envelope } = await callBackend(backend, 'POST /api/v2/mfa/totp/associate', { token });
    expect(envelope.data).toMatchObject({ recovery_code: 'abab-abab-abab-abab-abab-abab' });
  });

  test('reads as many records for a login with many people as with few', async () => {
    const store = createMemoryStore();
    let reads = 0;
    const counted: MfaStore = {
      ...store,
      read: (kind, key) => {
        reads += 1;
        return store.read(kind, key);
      },
    };
    const backend = createMfaBackend({ store: counted, scenario: 'enrolled' });
    const countReads = async () => {
      reads = 0;
      await backend.signIn();
      return reads;
    };
    await countReads();
    const few = await countReads();
    for (let index = 0; index < 50; index += 1) backend.state.addPerson({ username: `p${index}` });
    expect(await countReads()).toBe(few);
  });
});

describe('its ledger', () => {
  test('notes method, path, operation and status, and nothing that is secret', async () => {
    const backend = createMfaBackend();
    await backend.signIn();
    await callBackend(backend, 'GET /api/v2/mfa/authenticator?type=totp', {
      token: getMfaToken(backend),
    });
    await callBackend(backend, 'GET /elsewhere');
    expect(backend.ledger.entries).toEqual([
      { method: 'POST', path: '/api/v2/login/account', operation: 'logIn', status: 200 },
      {
        method: 'GET',
        path: '/api/v2/mfa/authenticator',
        operation: 'listAuthenticators',
        status: 200,
      },
      { method: 'GET', path: '/elsewhere', operation: undefined, status: 404 },
    ]);
  });

  test('counts by operation, and forgets when told', async () => {
    const backend = createMfaBackend();
    await backend.signIn();
    await backend.signIn();
    expect(backend.ledger.count('logIn')).toBe(2);
    expect(backend.ledger.count('verifyTotp')).toBe(0);
    backend.ledger.clear();
    expect(backend.ledger.entries).toEqual([]);
  });

  test('leaves the status open while there is no answer', async () => {
    const backend = createMfaBackend();
    const held = backend.faults.hold('logIn');
    const signIn = backend.signIn();
    await held.arrived;
    expect(backend.ledger.entries.map(({ status }) => status)).toEqual([undefined]);
    held.release();
    await signIn;
    expect(backend.ledger.entries.map(({ status }) => status)).toEqual([200]);
  });
});

describe('its state', () => {
  test('names an account that nobody has', () => {
    expect(() => createMfaBackend().state.findPerson('ghost')).toThrow(
      'react-mfa-kit: nobody has the account "ghost"; the backend cannot arrange anything for them; add the person with `state.addPerson` first.',
    );
  });

  test('shows what was sent, newest first', () => {
    const store = createMemoryStore();
    const send = (code: string) =>
      store.write('message', code, { channel: 'sms', to: '138', code, sentAt: '2026-01-01' });
    send('1111');
    send('2222');
    const { inbox } = createMfaBackend({ store }).state;
    expect(inbox.map(({ code }) => code)).toEqual(['2222', '1111']);
  });

  test('gives a trigger only where a login would ask', () => {
    const backend = createMfaBackend({ scenario: 'passwordOnly' });
    expect(backend.state.issueTrigger()).toBeUndefined();
    backend.state.enrol({ source: 'APPLICATION' });
    expect(backend.state.issueTrigger()).toBeUndefined();
    backend.state.enrol({ source: 'SELF' });
    expect(readTrigger(backend.state.issueTrigger())?.factors).toEqual([
      { type: 'OTP', isEnrolled: true, isChangeable: true },
    ]);
  });
});

describe('its step-up', () => {
  test('gives trigger data for a signed-in person', () => {
    const backend = createMfaBackend({ scenario: 'enrolled' });
    const { token } = backend.state.issueUser();
    expect(readTrigger(backend.requestStepUp(token))?.factors[0]).toMatchObject({
      type: 'OTP',
      isEnrolled: true,
    });
  });

  test('gives nothing for any other token, or for somebody without a factor', () => {
    const backend = createMfaBackend({ scenario: 'enrolled' });
    expect(backend.requestStepUp('')).toBeUndefined();
    expect(backend.requestStepUp(getMfaToken(backend))).toBeUndefined();
    backend.state.changePerson({ policies: [] });
    expect(backend.requestStepUp(backend.state.issueUser().token)).toBeUndefined();
  });
});
