import { act, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import { type CodeVerifyOptions, useCodeVerify } from '../../../src/flows/index.ts';
import type { MfaProviderProps } from '../../../src/provider/index.ts';
import { createBackend, defer, fails, renderFlow, user } from '../renderFlow.tsx';

afterEach(() => void vi.useRealTimers());

function setUp(options: CodeVerifyOptions = {}, props: Partial<MfaProviderProps> = {}) {
  const backend = createBackend();
  const callbacks = { onSuccess: vi.fn(), onCancel: vi.fn(), onError: vi.fn() };
  const host = { onSessionExpired: vi.fn(), onEvent: vi.fn() };
  const flow = renderFlow(() => useCodeVerify({ ...callbacks, ...options }), {
    client: backend,
    ...host,
    ...props,
  });
  const submit = (code: string, isAuto = false) =>
    act(async () => flow.flow().submit(code, { isAuto }));
  return { backend, ...callbacks, ...host, ...flow, submit, state: () => flow.flow().state };
}

describe('verifying a code', () => {
  it('L07 sends one request for a press, an auto-submit and another press in one task', async () => {
    const { backend, flow, state, onSuccess, onEvent } = setUp({ mfaToken: 'mfa' });
    expect(state()).toEqual({ status: 'entry', method: 'totp', rejections: 0 });
    act(() => {
      flow().submit('123456');
      flow().submit('123456', { isAuto: true });
      flow().submit('654321');
    });
    expect(state()).toMatchObject({ status: 'verifying', code: '123456' });
    await waitFor(() => expect(state()).toEqual({ status: 'done', method: 'totp', user }));
    expect(backend.verifyTotp.mock.calls).toEqual([[{ totp: '123456' }, { token: 'mfa' }]]);
    expect(onSuccess.mock.calls).toEqual([[{ user, method: 'totp' }]]);
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['started', 'shown', 'completed']);
  });

  it('takes an empty code for none', async () => {
    const { backend, submit } = setUp();
    await submit('');
    expect(backend.verifyTotp).not.toHaveBeenCalled();
  });

  it('S15 S16 says that a code was refused, and counts', async () => {
    const { backend, state, submit, onError } = setUp();
    backend.verifyTotp.mockImplementation(fails('code-rejected'));
    await submit('111111');
    await submit('222222');
    expect(state()).toMatchObject({ rejections: 2, problem: { code: 'code-rejected' } });
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual([
      'code-rejected',
      'code-rejected',
    ]);
  });

  it.each([false, true])('asks nobody twice about a refused code: auto %s', async (isAuto) => {
    const { backend, flow, state, submit } = setUp();
    backend.verifyTotp.mockImplementation(fails('code-rejected'));
    await submit('111111');
    act(() => flow().edit());
    expect(state()).toEqual({ status: 'entry', method: 'totp', rejections: 1 });
    await submit('111111', isAuto);
    expect(state()).toMatchObject({ isRepeat: true, problem: { code: 'code-rejected' } });
    expect(backend.verifyTotp).toHaveBeenCalledTimes(1);
  });

  it.each([false, true])(
    'S17 does not send a code that was accepted a moment ago: auto %s',
    async (isAuto) => {
      const { backend, state, submit, set } = setUp();
      await submit('123456');
      set({ componentKey: 'second' });
      await submit('123456', isAuto);
      expect(state()).toMatchObject({ isRepeat: true, problem: { code: 'code-used' } });
      expect(backend.verifyTotp).toHaveBeenCalledTimes(1);
      await submit('654321');
      expect(backend.verifyTotp).toHaveBeenCalledTimes(2);
    },
  );

  it('sends the same digits again when they are another code', async () => {
    const { backend, submit, set } = setUp();
    await submit('123456');
    set({ componentKey: 'second' });
    vi.useFakeTimers({ now: Date.now() + 90_000, toFake: ['Date'] });
    await submit('123456');
    expect(backend.verifyTotp).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['unknown-outcome', new MfaError('unknown-outcome')],
    ['server-error', new MfaError('server-error')],
    ['unknown-outcome', new TypeError('a backend by hand')],
    ['unknown-outcome', new MfaError('aborted')],
  ])('N02 N06 S11 sends it again on a press and not by itself after %s', async (code, error) => {
    const { backend, state, submit } = setUp();
    backend.verifyTotp.mockRejectedValueOnce(error);
    await submit('123456');
    expect(state()).toMatchObject({ status: 'entry', rejections: 0, problem: { code } });
    await act(async () => void window.dispatchEvent(new Event('online')));
    await submit('123456', true);
    expect(backend.verifyTotp).toHaveBeenCalledTimes(1);
    await submit('123456');
    expect(state().status).toBe('done');
    expect(backend.verifyTotp).toHaveBeenCalledTimes(2);
  });

  it('S19 takes an answer without a user for no success', async () => {
    const { backend, state, submit, onSuccess } = setUp();
    // SAFETY: a backend without TypeScript can answer this.
    backend.verifyTotp.mockResolvedValue(undefined as unknown as { user: typeof user });
    await submit('123456');
    expect(state()).toMatchObject({ status: 'entry', problem: { code: 'bad-response' } });
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('S13 ends where the session is over, and says so once for one token', async () => {
    const { backend, state, submit, set, onSessionExpired } = setUp({}, { token: 'old' });
    backend.verifyTotp.mockImplementation(fails('token-expired'));
    await submit('111111');
    expect(state()).toMatchObject({ status: 'expired', problem: { code: 'token-expired' } });
    set({ componentKey: 'second' });
    await submit('222222');
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'verifying' }]]);
    set({ token: 'new', componentKey: 'third' });
    await submit('333333');
    expect(onSessionExpired).toHaveBeenCalledTimes(2);
  });

  it('says again that a session is over when it worked in between', async () => {
    const { backend, submit, set, onSessionExpired } = setUp();
    backend.verifyTotp.mockImplementationOnce(fails('token-expired'));
    await submit('111111');
    set({ componentKey: 'second' });
    await submit('222222');
    backend.verifyTotp.mockImplementationOnce(fails('token-expired'));
    set({ componentKey: 'third' });
    await submit('333333');
    expect(onSessionExpired).toHaveBeenCalledTimes(2);
  });

  it('cancels, but waits while a code is with the server', async () => {
    const { backend, flow, onCancel, onEvent, submit } = setUp();
    act(() => flow().cancel());
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onEvent.mock.lastCall?.[0]).toMatchObject({ type: 'abandoned', step: 'entry' });
    const answer = defer<{ user: typeof user }>();
    backend.verifyTotp.mockReturnValue(answer.promise);
    await submit('123456');
    act(() => flow().cancel());
    expect(onCancel).toHaveBeenCalledTimes(1);
    await act(async () => answer.resolve({ user }));
    act(() => flow().cancel());
    expect(onCancel).toHaveBeenCalledTimes(2);
    expect(onEvent.mock.lastCall?.[0]).toMatchObject({ type: 'completed' });
  });

  it('is a mistake of the programmer where the client cannot verify', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const render = () => renderFlow(() => useCodeVerify(), { client: {} });
    expect(render).toThrow(/^react-mfa-kit: the client can verify none of the methods/);
    quiet.mockRestore();
  });
});

describe('waiting', () => {
  it('S08 sends nothing for as long as the server says, and says how long that is', async () => {
    vi.useFakeTimers();
    const { backend, flow, state, submit } = setUp();
    backend.verifyTotp.mockImplementationOnce(fails('rate-limited', { retryAfter: 7 }));
    await submit('111111');
    expect(flow().pause).toBe(7);
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(flow().pause).toBe(5);
    act(() => flow().edit());
    expect(state()).toMatchObject({ problem: { code: 'rate-limited' } });
    await submit('222222');
    expect(backend.verifyTotp).toHaveBeenCalledTimes(1);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(flow().pause).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    await submit('222222');
    expect(backend.verifyTotp).toHaveBeenCalledTimes(2);
  });

  it('S10 waits 30 s where the server does not say, longer the next time, and 30 s after a success', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { backend, flow, submit, set } = setUp();
    const limited = fails('rate-limited');
    backend.verifyTotp.mockImplementationOnce(limited).mockImplementationOnce(limited);
    await submit('111111');
    expect(flow().pause).toBe(30);
    vi.setSystemTime(Date.now() + 30_000);
    await submit('222222');
    expect(flow().pause).toBe(60);
    vi.setSystemTime(Date.now() + 60_000);
    await submit('333333');
    backend.verifyTotp.mockImplementationOnce(limited);
    set({ componentKey: 'second' });
    await submit('444444');
    expect(flow().pause).toBe(30);
  });

  it('waits on after a remount, and not for another person', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { backend, flow, submit, set } = setUp({}, { scope: 'ada' });
    backend.verifyTotp.mockImplementationOnce(fails('rate-limited', { retryAfter: 7 }));
    await submit('111111');
    set({ componentKey: 'second' });
    expect(flow().pause).toBe(7);
    set({ scope: 'eve' });
    expect(flow().pause).toBe(0);
  });

  it('S14 opens again by itself where the server said when', async () => {
    vi.useFakeTimers();
    const { backend, flow, state, submit } = setUp();
    backend.verifyTotp.mockImplementationOnce(fails('locked', { retryAfter: 60 }));
    await submit('111111');
    expect(state().status).toBe('locked');
    expect(flow().pause).toBe(60);
    await act(() => vi.advanceTimersByTimeAsync(59_000));
    expect(state().status).toBe('locked');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(state()).toEqual({ status: 'entry', method: 'totp', rejections: 0 });
  });

  it('S14 stays locked where nobody says until when', async () => {
    vi.useFakeTimers();
    const { backend, flow, state, submit } = setUp();
    backend.verifyTotp.mockImplementationOnce(fails('locked'));
    await submit('111111');
    await act(() => vi.advanceTimersByTimeAsync(3_600_000));
    expect(state().status).toBe('locked');
    expect(flow().pause).toBe(0);
    await submit('222222');
    expect(backend.verifyTotp).toHaveBeenCalledTimes(1);
  });
});

describe('a late answer', () => {
  function toVerifying(props: Partial<MfaProviderProps> = {}) {
    const parts = setUp({}, props);
    const answer = defer<{ user: typeof user }>();
    parts.backend.verifyTotp.mockReturnValue(answer.promise);
    act(() => parts.flow().submit('123456'));
    return { ...parts, answer };
  }

  it('N17 reaches the last onSuccess once, and no call is aborted', async () => {
    const { set, answer, onSuccess, backend } = toVerifying();
    set({ isShown: false });
    await act(async () => answer.resolve({ user }));
    expect(onSuccess.mock.calls).toEqual([[{ user, method: 'totp' }]]);
    expect(backend.verifyTotp.mock.calls[0]?.[1]?.signal).toBeUndefined();
  });

  it('N17 reaches nobody where the provider is gone too', async () => {
    const { unmount, answer, onSuccess } = toVerifying();
    unmount();
    await act(async () => answer.resolve({ user }));
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('reaches nobody where somebody else is there by then, or the code was refused', async () => {
    const { set, answer, onSuccess } = toVerifying({ scope: 'bob' });
    set({ scope: 'eve' });
    await act(async () => answer.resolve({ user }));
    const other = toVerifying();
    other.set({ isShown: false });
    await act(async () => other.answer.reject(new MfaError('code-rejected')));
    expect([...onSuccess.mock.calls, ...other.onSuccess.mock.calls]).toEqual([]);
  });

  it('L10 changes nothing when the token is refreshed meanwhile', async () => {
    const { set, answer, state, backend } = toVerifying({ token: 'first' });
    const before = state();
    set({ token: 'second' });
    expect(state()).toBe(before);
    await act(async () => answer.resolve({ user }));
    expect(state().status).toBe('done');
    expect(backend.verifyTotp.mock.calls.map(([, options]) => options)).toEqual([
      { token: 'first' },
    ]);
  });
});

describe('whatever the order', () => {
  it('N14 N15 a success is told exactly once, however presses, leaving and answers fall', async () => {
    const step = fc.constantFrom('submit', 'leave', 'return', 'accept', 'refuse');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { backend, flow, set, state, onSuccess, unmount } = setUp();
        const waiting: ReturnType<typeof defer<{ user: typeof user }>>[] = [];
        backend.verifyTotp.mockImplementation(() => {
          const answer = defer<{ user: typeof user }>();
          waiting.push(answer);
          return answer.promise;
        });
        let isThere = true;
        let code = 100_000;
        let successes = 0;
        for (const one of steps) {
          if (one === 'leave' || one === 'return') {
            isThere = one === 'return';
            set({ isShown: isThere });
          }
          if (one === 'submit' && isThere) {
            code += 1;
            act(() => flow().submit(String(code)));
          }
          const isSuccess = one === 'accept';
          const answer = isSuccess || one === 'refuse' ? waiting.shift() : undefined;
          if (answer) {
            successes += isSuccess ? 1 : 0;
            await act(async () =>
              isSuccess ? answer.resolve({ user }) : answer.reject(new MfaError('code-rejected')),
            );
          }
          expect(onSuccess).toHaveBeenCalledTimes(successes);
          if (isThere && isSuccess && answer) {
            expect(['done', 'entry', 'verifying']).toContain(state().status);
          }
        }
        unmount();
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
