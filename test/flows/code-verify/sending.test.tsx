import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import { type CodeVerifyOptions, useCodeVerify } from '../../../src/flows/index.ts';
import { createBackend, defer, fails, renderFlow, user } from '../renderFlow.tsx';

afterEach(() => void vi.useRealTimers());

const phone = { phone: '13800138000', phoneCountryCode: '+86' };
const bySms: CodeVerifyOptions = { methods: ['sms'], ...phone };

function setUp(options: CodeVerifyOptions = bySms, prepare = (_: Backend) => {}) {
  const backend = createBackend();
  prepare(backend);
  const callbacks = { onSuccess: vi.fn(), onCancel: vi.fn(), onError: vi.fn() };
  const onSessionExpired = vi.fn();
  const flow = renderFlow(() => useCodeVerify({ ...callbacks, ...options }), {
    client: backend,
    onSessionExpired,
  });
  return {
    ...flow,
    ...callbacks,
    backend,
    onSessionExpired,
    state: () => flow.flow().state,
    until: (status: string) => waitFor(() => expect(flow.flow().state.status).toBe(status)),
    run: (verb: (it: ReturnType<typeof flow.flow>) => void) => act(async () => verb(flow.flow())),
  };
}

type Backend = ReturnType<typeof createBackend>;

/** Moves both clocks of a deadline, and lets it be read again. */
async function pass(seconds: number) {
  vi.setSystemTime(Date.now() + seconds * 1000);
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
}

describe('a code that is sent', () => {
  it('goes out once when the form opens, in StrictMode too, and is verified with its target', async () => {
    const { backend, state, run, until, onSuccess } = setUp({ ...bySms, mfaToken: 'mfa' });
    expect(state()).toMatchObject({ status: 'sending', method: 'sms' });
    await until('entry');
    expect(state()).toMatchObject({ isSent: true, rejections: 0 });
    expect(backend.sendSmsCode.mock.calls).toEqual([[phone, { token: 'mfa' }]]);
    await run((flow) => flow.submit('1234'));
    expect(backend.verifySms.mock.calls).toEqual([[{ ...phone, code: '1234' }, { token: 'mfa' }]]);
    expect(onSuccess.mock.calls).toEqual([[{ user, method: 'sms' }]]);
  });

  it('goes to an address in the same way', async () => {
    const email = 'ada@example.com';
    const { backend, run, until, onSuccess } = setUp({ methods: ['email'], email });
    await until('entry');
    await run((flow) => flow.submit('1234'));
    expect(backend.sendEmailCode.mock.calls).toEqual([[{ email }, {}]]);
    expect(backend.verifyEmail.mock.calls).toEqual([[{ email, code: '1234' }, {}]]);
    expect(onSuccess.mock.calls).toEqual([[{ user, method: 'email' }]]);
  });

  it('is not sent again by a form that opens within the minute', async () => {
    const { backend, set, until, flow } = setUp();
    await until('entry');
    set({ componentKey: 'second' });
    await until('entry');
    expect(backend.sendSmsCode).toHaveBeenCalledTimes(1);
    expect(flow().resendIn).toBeGreaterThan(0);
  });

  it('is one code for two forms that open while it is on its way', async () => {
    const { promise, resolve } = defer<object>();
    const { backend, set, until } = setUp(bySms, ({ sendSmsCode }) =>
      sendSmsCode.mockReturnValueOnce(promise),
    );
    set({ componentKey: 'second' });
    await act(async () => resolve({}));
    await until('entry');
    expect(backend.sendSmsCode).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a minute', {}, 60],
    ['as long as the server says', { resendAfter: 90 }, 90],
  ])('may be asked for again after %s', async (_, answer, seconds) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { backend, flow, run, state, until } = setUp(bySms, ({ sendSmsCode }) =>
      sendSmsCode.mockResolvedValue(answer),
    );
    await until('entry');
    expect(flow().resendIn).toBe(seconds);
    await run(({ resend }) => resend());
    expect(backend.sendSmsCode).toHaveBeenCalledTimes(1);
    await pass(seconds - 1);
    expect(flow().resendIn).toBe(1);
    await pass(1);
    expect(flow().resendIn).toBe(0);
    await run(({ resend }) => resend());
    expect(backend.sendSmsCode).toHaveBeenCalledTimes(2);
    expect(state()).toMatchObject({ status: 'entry', isSent: true });
  });

  it('L20 keeps its wait through a sleep, and when the clock is set back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { flow, until } = setUp();
    await until('entry');
    await pass(30);
    expect(flow().resendIn).toBe(30);
    await pass(-3600);
    expect(flow().resendIn).toBeLessThanOrEqual(60);
    expect(flow().resendIn).toBeGreaterThan(0);
    await pass(3600);
    expect(flow().resendIn).toBe(0);
  });

  it('is overdue after twenty seconds', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { flow, until } = setUp();
    await until('entry');
    expect(flow().isOverdue).toBe(false);
    await pass(20);
    expect(flow().isOverdue).toBe(true);
  });

  it('is another code after it was sent again, so the same digits are tried', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { backend, run, state, until } = setUp(bySms, ({ verifySms }) =>
      verifySms.mockImplementation(fails('code-rejected')),
    );
    await until('entry');
    await run((flow) => flow.submit('1234'));
    await run((flow) => flow.submit('1234'));
    expect(state()).toMatchObject({ isRepeat: true });
    expect(backend.verifySms).toHaveBeenCalledTimes(1);
    await pass(60);
    await run((flow) => flow.resend());
    await run((flow) => flow.submit('1234'));
    expect(backend.verifySms).toHaveBeenCalledTimes(2);
  });

  it('cannot be asked for while one is being checked', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { promise } = defer<{ user: typeof user }>();
    const { backend, run, state, until } = setUp(bySms, ({ verifySms }) =>
      verifySms.mockReturnValue(promise),
    );
    await until('entry');
    await pass(60);
    await run((flow) => flow.submit('1234'));
    await run((flow) => flow.resend());
    expect(state().status).toBe('verifying');
    expect(backend.sendSmsCode).toHaveBeenCalledTimes(1);
  });
});

describe('a code that was not sent', () => {
  it.each([
    ['S08', { retryAfter: 7 }, 7],
    ['S10', {}, 60],
  ])('%s waits for as long as it is known to have to', async (_, facts, seconds) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { backend, flow, set, state, until } = setUp(bySms, ({ sendSmsCode }) =>
      sendSmsCode.mockImplementation(fails('send-limited', facts)),
    );
    await until('entry');
    expect(state()).toMatchObject({ isUnsent: true, problem: { code: 'send-limited' } });
    expect(flow().resendIn).toBe(seconds);
    set({ componentKey: 'second' });
    await until('entry');
    expect(state()).toMatchObject({ isUnsent: true, problem: { code: 'send-limited' } });
    expect(backend.sendSmsCode).toHaveBeenCalledTimes(1);
  });

  it('S10 doubles the wait where the server wants one and names none', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { flow, run, until } = setUp(bySms, ({ sendSmsCode }) =>
      sendSmsCode.mockImplementation(fails('rate-limited')),
    );
    await until('entry');
    expect(flow().resendIn).toBe(30);
    await pass(30);
    await run(({ resend }) => resend());
    await until('entry');
    expect(flow().resendIn).toBe(60);
  });

  it.each(['network', 'timeout', 'server-error'] as const)(
    'N01 can be asked for at once after %s',
    async (code) => {
      const { backend, run, state, until, onError } = setUp(bySms, ({ sendSmsCode }) =>
        sendSmsCode.mockImplementationOnce(fails(code)),
      );
      await until('entry');
      expect(state()).toMatchObject({ isUnsent: true, problem: { code } });
      expect(onError).toHaveBeenCalledTimes(1);
      await run((flow) => flow.resend());
      await until('entry');
      expect(state()).toMatchObject({ isSent: true });
      expect(state()).not.toHaveProperty('problem');
      expect(backend.sendSmsCode).toHaveBeenCalledTimes(2);
    },
  );

  it('keeps that beside the field while the person types what came before', async () => {
    const { run, state, until } = setUp(bySms, ({ sendSmsCode }) =>
      sendSmsCode.mockImplementationOnce(fails('network')),
    );
    await until('entry');
    await run((flow) => flow.edit());
    expect(state()).toMatchObject({ isUnsent: true });
  });

  it('S14 shuts this way where the account is locked, and opens the others', async () => {
    const { run, until } = setUp({ ...phone }, ({ sendSmsCode }) =>
      sendSmsCode.mockImplementation(fails('locked')),
    );
    await run((flow) => flow.chooseAnother());
    await run((flow) => flow.choose('sms'));
    await until('locked');
    await run((flow) => flow.chooseAnother());
    await run((flow) => flow.choose('totp'));
    await until('entry');
  });

  it('S14 stays shut without a time, though a lock before it had one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { run, state, until } = setUp(bySms, ({ verifySms }) =>
      verifySms
        .mockImplementationOnce(fails('locked', { retryAfter: 10 }))
        .mockImplementation(fails('locked')),
    );
    await until('entry');
    await run((flow) => flow.submit('1234'));
    expect(state().status).toBe('locked');
    await pass(10);
    await until('entry');
    await run((flow) => flow.submit('5678'));
    await pass(3600);
    expect(state().status).toBe('locked');
  });

  it('S13 ends where the session is over', async () => {
    const { until, onSessionExpired } = setUp(bySms, ({ sendSmsCode }) =>
      sendSmsCode.mockImplementation(fails('token-expired')),
    );
    await until('expired');
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'sending' }]]);
  });
});

describe('a number that nobody knows', () => {
  const unknown: CodeVerifyOptions = { methods: ['sms'] };
  const given = { target: '13800138000', countryCode: '+86' };
  const typed = { ...given, isTyped: true };

  it('is asked for, checked, and then the code goes there', async () => {
    const { backend, run, state, until } = setUp({ ...unknown, mfaToken: 'mfa' });
    expect(state()).toEqual({ status: 'target', method: 'sms' });
    await run((flow) => flow.sendTo(given));
    await until('entry');
    const [query, options] = backend.checkBindable.mock.lastCall ?? [];
    expect(query).toEqual({ phone: given.target });
    expect(options).toMatchObject({ token: 'mfa' });
    expect(backend.sendSmsCode.mock.calls).toEqual([[phone, { token: 'mfa' }]]);
    expect(state()).toMatchObject({ destination: typed });
  });

  it('is not accepted where it is somebody else’s', async () => {
    const { backend, run, state, until } = setUp(unknown, ({ checkBindable }) =>
      checkBindable.mockResolvedValue(false),
    );
    await run((flow) => flow.sendTo(given));
    await until('target');
    expect(state()).toMatchObject({ problem: { code: 'not-bindable' } });
    expect(backend.sendSmsCode).not.toHaveBeenCalled();
  });

  it('is asked for again where the server finds out only when it verifies', async () => {
    const { run, state, until } = setUp(unknown, ({ verifySms }) =>
      verifySms.mockImplementation(fails('already-bound')),
    );
    await run((flow) => flow.sendTo(given));
    await until('entry');
    await run((flow) => flow.submit('1234'));
    expect(state()).toMatchObject({ status: 'target', problem: { code: 'already-bound' } });
  });

  it('can be changed', async () => {
    const { run, state, until } = setUp(unknown);
    await run((flow) => flow.sendTo(given));
    await until('entry');
    await run((flow) => flow.changeTarget());
    expect(state()).toEqual({ status: 'target', method: 'sms', destination: typed });
  });

  it('is not checked where the backend cannot do that', async () => {
    const { checkBindable: _, ...client } = createBackend();
    const probe = renderFlow(() => useCodeVerify(unknown), { client });
    await act(async () => probe.flow().sendTo(given));
    await waitFor(() => expect(probe.flow().state.status).toBe('entry'));
  });

  it('leaves a check that fails behind, with what went wrong', async () => {
    const { run, state, until } = setUp(unknown, ({ checkBindable }) =>
      checkBindable.mockImplementationOnce(fails('network')),
    );
    await run((flow) => flow.sendTo(given));
    await until('target');
    expect(state()).toMatchObject({ problem: { code: 'network' } });
    await run((flow) => flow.edit());
    expect(state()).toEqual({ status: 'target', method: 'sms', destination: typed });
  });
});

describe('several ways', () => {
  it('are all that the client has, the default first', () => {
    const { flow } = setUp({ ...phone, defaultMethod: 'email' });
    const ways = flow().ways.map(({ method, destination }) => [method, destination?.target]);
    expect(ways).toEqual([
      ['email', undefined],
      ['totp', undefined],
      ['sms', '13800138000'],
    ]);
    expect(flow().state).toEqual({ status: 'target', method: 'email' });
  });

  it('are those that the host names, in its order', () => {
    const { flow } = setUp({ methods: ['sms', 'totp'] });
    expect(flow().ways.map(({ method }) => method)).toEqual(['sms', 'totp']);
  });

  it('leave each other alone: a code on its way does not hold a person back', async () => {
    const { promise, resolve } = defer<object>();
    const { run, state } = setUp({ ...phone, defaultMethod: 'sms' }, ({ sendSmsCode }) =>
      sendSmsCode.mockReturnValueOnce(promise),
    );
    await run((flow) => flow.chooseAnother());
    await run((flow) => flow.choose('totp'));
    await act(async () => resolve({}));
    expect(state()).toEqual({ status: 'entry', method: 'totp', rejections: 0 });
    await run((flow) => flow.submit('123456'));
    expect(state()).toMatchObject({ status: 'done', method: 'totp' });
  });

  it('L18 open with the first where the default is none of them, and tell the developer', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    // SAFETY: a host without TypeScript can pass this.
    const { state } = setUp({ defaultMethod: 'pigeon' as 'sms' });
    expect(state()).toMatchObject({ method: 'totp' });
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/^react-mfa-kit: defaultMethod/));
    warn.mockRestore();
  });

  it('N02 deliver a late answer with the way that it came by', async () => {
    const { promise, resolve } = defer<{ user: typeof user }>();
    const { run, set, until, onSuccess } = setUp(bySms, ({ verifySms }) =>
      verifySms.mockReturnValueOnce(promise),
    );
    await until('entry');
    await run((flow) => flow.submit('1234'));
    set({ isShown: false });
    await act(async () => resolve({ user }));
    expect(onSuccess.mock.calls).toEqual([[{ user, method: 'sms' }]]);
  });

  it('say so where a backend by hand gives a send up', async () => {
    const { state, until } = setUp(bySms, ({ sendSmsCode }) =>
      sendSmsCode.mockRejectedValueOnce(new MfaError('aborted')),
    );
    await until('entry');
    expect(state()).toMatchObject({ problem: { code: 'unknown-outcome' } });
  });
});
