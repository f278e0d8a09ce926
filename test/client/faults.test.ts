// @vitest-environment node
import {
  createAuthingClient,
  type MfaClient,
  type MfaError,
  readTrigger,
} from 'react-mfa-kit/client';
import { createClock, createMfaBackend, testPhone, testRecoveryCode } from 'react-mfa-kit/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createReferenceServer,
  type ReferenceServer,
  type ReferenceServerOptions,
} from '../../examples/reference-server/createReferenceServer.ts';
import { type FaultServer, startFaultServer } from '../support/faultServer.ts';

const email = 'test@example.com';
const phone = { phone: testPhone, phoneCountryCode: '+86' };
const start = Date.parse('2026-03-03T12:00:00Z');
const failure = (call: Promise<unknown>): Promise<MfaError> =>
  call.then(() => Promise.reject(new Error('It worked.')), Object);

type Send = (client: MfaClient) => Promise<unknown>;
const sends: [string, Send][] = [
  ['a text message', (client) => client.sendSmsCode(phone)],
  ['mail', (client) => client.sendEmailCode({ email })],
];

let reference: ReferenceServer;
let close = async () => {};
let faults: FaultServer;
const open = async (options: Partial<ReferenceServerOptions> = {}) => {
  const clock = createClock(start);
  reference = await createReferenceServer({ port: 0, dbFile: ':memory:', clock, ...options });
  close = reference.close;
  return reference.backend;
};
beforeEach(async () => {
  faults = await startFaultServer();
});
afterEach(async () => {
  await faults.close();
  await close();
  close = async () => {};
});

const createClient = (appHost: string) => createAuthingClient({ appHost, appId: 'demo' });
const getToken = () => readTrigger(reference.backend.state.issueTrigger())?.mfaToken;

describe.each(sends)('asking for %s', (_, send) => {
  it('S08 too soon says how long to wait, where the server does', async () => {
    const { clock, state } = await open({ sendLimitReply: 429 });
    const client = createClient(reference.url);
    await send(client);
    clock.advance(53_000);
    const error = await failure(send(client));
    expect(error).toMatchObject({ code: 'send-limited', httpStatus: 429, retryAfter: 7 });
    clock.advance(7_000);
    await send(client);
    expect(state.inbox).toHaveLength(2);
  });

  it.each([
    [2080, { httpStatus: 200, businessCode: 2080 }],
    [422, { httpStatus: 422, businessCode: 422 }],
  ] as const)(
    'S10 too soon is the same where the server says it as %i, without a wait',
    async (reply, facts) => {
      await open({ sendLimitReply: reply });
      const client = createClient(reference.url);
      await send(client);
      const error = await failure(send(client));
      expect(error).toMatchObject({ code: 'send-limited', ...facts });
      expect(error.retryAfter).toBeUndefined();
    },
  );

  it.each([
    ['7', 7],
    ['Tue, 03 Mar 2026 12:00:07 GMT', 7],
    ['Tuesday, 03-Mar-26 12:00:07 GMT', 7],
    ['0', 1],
    ['-5', 1],
    ['Tue, 03 Mar 2026 11:00:00 GMT', 1],
    ['99999999', 900],
    ['soon', undefined],
    ['', undefined],
  ])('S09 reads Retry-After "%s" as %j', async (value, seconds) => {
    faults.next({
      status: 429,
      headers: { 'retry-after': value, date: new Date(start).toUTCString() },
    });
    const error = await failure(send(createClient(faults.url)));
    expect([error.code, error.retryAfter]).toEqual(['send-limited', seconds]);
  });

  it('S09 takes the wait from the body where the header cannot be seen', async () => {
    const json = { code: 429, message: '', data: { retryAfter: 7 } };
    faults.next({ status: 429, json });
    expect(await failure(send(createClient(faults.url)))).toMatchObject({
      code: 'send-limited',
      retryAfter: 7,
    });
  });

  it('N03 that gets no answer is sent once, and says so as a network failure', async () => {
    const backend = await open();
    backend.faults.next('*', { type: 'drop', when: 'after' });
    expect(await failure(send(createClient(reference.url)))).toMatchObject({ code: 'network' });
    expect(backend.ledger.entries).toHaveLength(1);
    expect(backend.state.inbox).toHaveLength(1);
  });
});

describe.each([
  [
    'a text message',
    'SMS',
    (client: MfaClient, code: string, token?: string) =>
      client.verifySms({ ...phone, code }, { token }),
  ],
  [
    'mail',
    'EMAIL',
    (client: MfaClient, code: string, token?: string) =>
      client.verifyEmail({ email, code }, { token }),
  ],
] as const)('a code by %s', (_, factor, verify) => {
  const send = factor === 'SMS' ? sends[0]?.[1] : sends[1]?.[1];

  it('S18 that has expired is told from a wrong one, and the next one works', async () => {
    const { clock, state } = await open();
    const client = createClient(reference.url);
    await send?.(client);
    const first = state.inbox[0]?.code ?? '';
    clock.advance(300_000);
    expect(await failure(verify(client, first, getToken()))).toMatchObject({
      code: 'code-expired',
      businessCode: 2300,
    });
    await send?.(client);
    const { user } = await verify(client, state.inbox[0]?.code ?? '', getToken());
    expect(user.email).toBe(email);
  });

  it('S14 is refused while the factor is locked, with no time where the server says none', async () => {
    const { state } = await open();
    state.lock(factor);
    const error = await failure(verify(createClient(reference.url), '1234', getToken()));
    expect(error).toMatchObject({ code: 'locked', businessCode: 2057 });
    expect(error).not.toHaveProperty('retryAfter');
  });

  it('S14 is refused with a time where the server says one', async () => {
    const backend = await open();
    backend.faults.next('*', { type: 'refuse', code: 2005, retryAfter: 600 });
    const error = await failure(verify(createClient(reference.url), '1234', getToken()));
    expect(error).toMatchObject({ code: 'locked', businessCode: 2005, retryAfter: 600 });
  });
});

describe('a recovery code', () => {
  it.each([
    ['beside the data', (body: object) => body, 1],
    [
      'within the data',
      ({ recoveryCode, ...body }: Record<string, unknown>) => ({
        ...body,
        data: { ...Object(body.data), recoveryCode },
      }),
      1,
    ],
    ['nowhere', ({ recoveryCode: _, ...body }: Record<string, unknown>) => body, 0],
  ])('S26 is replaced, and the new one stands %s', async (_, edit, count) => {
    const backend = await open({ scenario: 'enrolled' });
    backend.faults.next('verifyRecoveryCode', { type: 'edit', edit });
    const client = createClient(reference.url);
    const { user, recoveryCodes } = await client.verifyRecoveryCode(
      { recoveryCode: testRecoveryCode },
      { token: getToken() },
    );
    const kept = backend.state.findAuthenticators().enabled?.recoveryCode;
    expect(user.email).toBe(email);
    expect(recoveryCodes).toEqual(count === 0 ? [] : [kept]);
  });
});

describe('a recovery code whose answer is slow', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('N18 is waited for up to a minute, for the answer holds the next code', async () => {
    const backend = createMfaBackend({ scenario: 'enrolled' });
    const token = readTrigger(backend.state.issueTrigger())?.mfaToken;
    const { fetch } = backend;
    const client = createAuthingClient({ appHost: 'http://localhost', appId: 'demo', fetch });
    backend.faults.next('verifyRecoveryCode', { type: 'delay', ms: 59_000 });
    vi.useFakeTimers();
    let codes: readonly string[] | undefined;
    void client
      .verifyRecoveryCode({ recoveryCode: testRecoveryCode }, { token })
      .catch(() => ({ recoveryCodes: [] }))
      .then(({ recoveryCodes }) => {
        codes = recoveryCodes;
      });
    while (codes === undefined) await vi.advanceTimersByTimeAsync(1000);
    expect(codes).toEqual([backend.state.findAuthenticators().enabled?.recoveryCode]);
    expect(backend.ledger.count('verifyRecoveryCode')).toBe(1);
  });
});

describe('a server whose clock is years off', () => {
  const date = 'Thu, 01 Jan 1970 00:05:00 GMT';
  const user = { id: 'u1', token: 'SESSION' };

  it('S33 is believed in all else', async () => {
    faults.next({ json: { code: 200, message: '', data: user }, headers: { date } });
    const client = createClient(faults.url);
    expect(await client.verifyTotp({ totp: '012345' }, { token: 'M' })).toEqual({ user });
  });

  it('S33 is asked again after as long as it says by its own clock', async () => {
    const headers = { date, 'retry-after': 'Thu, 01 Jan 1970 00:05:30 GMT' };
    faults.next({ status: 429, headers });
    const error = await failure(createClient(faults.url).listAuthenticators());
    expect(error).toMatchObject({ code: 'rate-limited', retryAfter: 30 });
  });
});
