import { act, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MfaBackend, MfaError } from '../../../src/client/index.ts';
import {
  type RecoveryCodeEntryOptions,
  useRecoveryCodeEntry,
  useUnsavedRecoveryCodes,
} from '../../../src/flows/index.ts';
import type { MfaProviderProps } from '../../../src/provider/index.ts';
import { defer, fails, recoveryCodes, renderFlow, user } from '../renderFlow.tsx';

type Verify = NonNullable<MfaBackend['verifyRecoveryCode']>;
type Answer = Awaited<ReturnType<Verify>>;

const code = 'a1b2-c3d4-e5f6-0718-293a-4b5c';
const anotherCode = 'ffff-c3d4-e5f6-0718-293a-4b5c';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp(options: RecoveryCodeEntryOptions = {}, props: Partial<MfaProviderProps> = {}) {
  const verifyRecoveryCode = vi.fn<Verify>(async () => ({ user, recoveryCodes }));
  const callbacks = { onSuccess: vi.fn(), onCancel: vi.fn(), onError: vi.fn() };
  const host = { onSessionExpired: vi.fn(), onEvent: vi.fn() };
  const current = { ...callbacks, ...options };
  const leftOver = vi.fn();
  const page = renderFlow(
    () => {
      leftOver(useUnsavedRecoveryCodes()?.recoveryCodes);
      return useRecoveryCodeEntry(current);
    },
    { client: { verifyRecoveryCode }, ...host, ...props },
  );
  const submit = (text: string) => act(async () => page.flow().submit(text));
  const state = () => page.flow().state;
  return { verifyRecoveryCode, ...callbacks, ...host, ...page, current, leftOver, submit, state };
}

/** A code is with the server, which answers when the test says so. */
function toVerifying(options: RecoveryCodeEntryOptions = {}, props?: Partial<MfaProviderProps>) {
  const parts = setUp(options, props);
  const answer = defer<Answer>();
  parts.verifyRecoveryCode.mockReturnValueOnce(answer.promise);
  act(() => parts.flow().submit(code));
  return { ...parts, answer };
}

/** Whether the browser would ask before the page is left. */
function asksFirst() {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('getting in with a recovery code', () => {
  it('L07 sends one request for two presses in one task, and succeeds when the new code is saved', async () => {
    const { verifyRecoveryCode, flow, state, onSuccess, onEvent } = setUp({ mfaToken: 'mfa' });
    expect(state()).toEqual({ status: 'entry', rejections: 0 });
    act(() => {
      flow().submit(` ${code.toUpperCase()} `);
      flow().submit(code);
      flow().submit(anotherCode);
    });
    expect(state()).toMatchObject({ status: 'verifying', recoveryCode: code });
    await waitFor(() => expect(state()).toMatchObject({ status: 'saving-code', recoveryCodes }));
    expect(verifyRecoveryCode.mock.calls).toEqual([[{ recoveryCode: code }, { token: 'mfa' }]]);
    expect(onSuccess).not.toHaveBeenCalled();
    act(() => {
      flow().finish();
      flow().finish();
    });
    expect(state()).toMatchObject({ status: 'done', user, isOffering: false });
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
    expect(onEvent.mock.calls.map(([{ step, type }]) => `${step} ${type}`)).toEqual([
      'entry started',
      'verifying shown',
      'saving-code shown',
      'done completed',
    ]);
  });

  it.each([
    ['', { status: 'empty' }],
    ['a1b2', { status: 'wrong-length', length: 24, entered: 4 }],
    ['123 456', { status: 'app-code', length: 24, entered: 6 }],
  ])('sends no text without a code, and says why: %j', async (text, mistake) => {
    const { verifyRecoveryCode, state, submit, flow } = setUp();
    await submit(text);
    expect(state()).toMatchObject({ status: 'entry', mistake });
    const before = state();
    await submit(text);
    expect(state()).not.toBe(before);
    act(() => flow().edit());
    expect(state()).toEqual({ status: 'entry', rejections: 0 });
    expect(verifyRecoveryCode).not.toHaveBeenCalled();
  });

  it.each([
    ['alphanumeric', ' aB3dE – fGhI0', 'aB3dE-fGhI0'],
    [{ alphabet: 'alphanumeric', groups: 2, groupSize: 5 }, 'aB3dEfGhI0', 'aB3dE-fGhI0'],
    [{ alphabet: 'hex', groups: 2, groupSize: 4 }, 'A1B2 C3D4', 'a1b2-c3d4'],
  ] as const)('reads codes as the host says they are: %o', async (alphabet, text, sent) => {
    const { verifyRecoveryCode, submit } = setUp({ alphabet });
    await submit(text);
    expect(verifyRecoveryCode.mock.calls[0]?.[0]).toEqual({ recoveryCode: sent });
  });

  it('says that a code did not match, and counts', async () => {
    const { verifyRecoveryCode, state, submit, onError } = setUp();
    verifyRecoveryCode.mockImplementation(fails('recovery-code-rejected'));
    await submit(code);
    await submit(anotherCode);
    expect(state()).toMatchObject({ rejections: 2, problem: { code: 'recovery-code-rejected' } });
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual([
      'recovery-code-rejected',
      'recovery-code-rejected',
    ]);
  });

  it('asks nobody twice about a code that did not match, and asks again for another sign-in', async () => {
    const { verifyRecoveryCode, current, flow, state, submit, set } = setUp({ mfaToken: 'ada' });
    verifyRecoveryCode.mockImplementation(fails('recovery-code-rejected'));
    await submit(code);
    act(() => flow().edit());
    await submit(code.replaceAll('-', ''));
    expect(state()).toMatchObject({ isRepeat: true, problem: { code: 'recovery-code-rejected' } });
    expect(verifyRecoveryCode).toHaveBeenCalledTimes(1);
    current.mfaToken = 'bob';
    set({ componentKey: 'second' });
    await submit(code);
    expect(verifyRecoveryCode).toHaveBeenCalledTimes(2);
  });

  it('never sends a code again that was accepted, in another sign-in and however late', async () => {
    const { verifyRecoveryCode, current, flow, state, submit, set } = setUp({ mfaToken: 'first' });
    await submit(code);
    act(() => flow().finish());
    current.mfaToken = 'second';
    set({ componentKey: 'second' });
    vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
    await submit(code);
    expect(state()).toMatchObject({ isRepeat: true, problem: { code: 'code-used' } });
    expect(verifyRecoveryCode).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['unknown-outcome', new MfaError('unknown-outcome')],
    ['server-error', new MfaError('server-error')],
    ['unknown-outcome', new TypeError('a backend by hand')],
    ['unknown-outcome', new MfaError('aborted')],
  ])(
    'N02 N03 sends it again on a press alone after %s, and says that it is in doubt',
    async (name, error) => {
      const { verifyRecoveryCode, state, submit, flow } = setUp();
      verifyRecoveryCode.mockRejectedValueOnce(error);
      await submit(code);
      expect(state()).toMatchObject({ rejections: 0, isInDoubt: true, problem: { code: name } });
      await act(async () => void window.dispatchEvent(new Event('online')));
      expect(verifyRecoveryCode).toHaveBeenCalledTimes(1);
      verifyRecoveryCode.mockImplementationOnce(fails('recovery-code-rejected'));
      act(() => flow().edit());
      await submit(code);
      expect(state()).toMatchObject({ isInDoubt: true, rejections: 1 });
      await submit(anotherCode);
      expect(state().status).toBe('saving-code');
      expect(verifyRecoveryCode).toHaveBeenCalledTimes(3);
    },
  );

  it('S19 takes an answer without a user for no success', async () => {
    const { verifyRecoveryCode, state, submit, onSuccess } = setUp();
    // SAFETY: a backend without TypeScript can answer this.
    verifyRecoveryCode.mockResolvedValue({ recoveryCodes } as unknown as Answer);
    await submit(code);
    expect(state()).toMatchObject({ status: 'entry', problem: { code: 'bad-response' } });
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('S26 says that no new code came, and succeeds when the person has seen that', async () => {
    const { verifyRecoveryCode, flow, state, submit, onSuccess } = setUp();
    // SAFETY: a backend without TypeScript can leave them out.
    verifyRecoveryCode.mockResolvedValue({ user } as unknown as Answer);
    await submit(code);
    expect(state()).toMatchObject({ status: 'saving-code', recoveryCodes: [] });
    expect(asksFirst()).toBe(false);
    expect(onSuccess).not.toHaveBeenCalled();
    act(() => flow().finish());
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
  });

  it.each([
    ['none-left', fails('not-found')],
    ['expired', fails('token-expired')],
  ])('ends in %s', async (status, answer) => {
    const { verifyRecoveryCode, state, submit, onError } = setUp();
    verifyRecoveryCode.mockImplementation(answer);
    await submit(code);
    expect(state().status).toBe(status);
    await submit(anotherCode);
    expect(verifyRecoveryCode).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('S13 says that the session is over, once for one token', async () => {
    const { verifyRecoveryCode, submit, set, onSessionExpired } = setUp({}, { token: 'old' });
    verifyRecoveryCode.mockImplementation(fails('token-expired'));
    await submit(code);
    set({ componentKey: 'second' });
    await submit(code);
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'verifying' }]]);
  });

  it('L15 cancels, but waits while a code is with the server', async () => {
    const { answer, flow, onCancel, onEvent } = toVerifying();
    act(() => flow().cancel());
    expect(onCancel).not.toHaveBeenCalled();
    await act(async () => answer.reject(new MfaError('recovery-code-rejected')));
    act(() => flow().cancel());
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onEvent.mock.lastCall?.[0]).toEqual({
      flow: 'recovery-code-entry',
      step: 'entry',
      type: 'abandoned',
    });
  });

  it('L09 goes on where a callback of the host throws', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const error = new Error('the host');
    const onError = () => {
      throw error;
    };
    const { verifyRecoveryCode, state, submit } = setUp({ onError });
    verifyRecoveryCode.mockImplementationOnce(fails('recovery-code-rejected'));
    await submit(code);
    expect(report.mock.calls).toEqual([[error]]);
    await submit(anotherCode);
    expect(state().status).toBe('saving-code');
  });

  it('is a mistake of the programmer where the client cannot do it', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const render = () => renderFlow(() => useRecoveryCodeEntry(), { client: {} });
    expect(render).toThrow(/^react-mfa-kit: the client has no verifyRecoveryCode/);
    quiet.mockRestore();
  });
});

describe('the offer to set an app up again', () => {
  it('comes after saving, and succeeds only when it is answered', async () => {
    const calls: string[] = [];
    const { flow, state, submit } = setUp({
      onSuccess: () => calls.push('success'),
      onSetUpAgain: () => calls.push('set up'),
    });
    await submit(code);
    act(() => flow().setUpAgain());
    expect(state().status).toBe('saving-code');
    act(() => flow().finish());
    expect(state()).toMatchObject({ status: 'done', isOffering: true });
    expect(asksFirst()).toBe(false);
    expect(calls).toEqual([]);
    act(() => {
      flow().setUpAgain();
      flow().setUpAgain();
    });
    expect(calls).toEqual(['success', 'set up']);
  });

  it('can be left for later', async () => {
    const onSetUpAgain = vi.fn();
    const { flow, submit, onSuccess, onEvent } = setUp({ onSetUpAgain });
    await submit(code);
    act(() => flow().finish());
    act(() => flow().finish());
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
    expect(onSetUpAgain).not.toHaveBeenCalled();
    expect(onEvent.mock.calls.filter(([{ type }]) => type === 'completed')).toHaveLength(1);
  });

  it('is made at once where no new code came, and not a second time', async () => {
    const calls: string[] = [];
    const { verifyRecoveryCode, flow, state, submit } = setUp({
      onSuccess: () => calls.push('success'),
      onSetUpAgain: () => calls.push('set up'),
    });
    verifyRecoveryCode.mockResolvedValue({ user, recoveryCodes: [] });
    await submit(code);
    act(() => flow().setUpAgain());
    expect(state()).toMatchObject({ status: 'done', isOffering: false });
    expect(calls).toEqual(['success', 'set up']);
  });
});

describe('waiting', () => {
  it('S08 sends nothing for as long as the server says, and says how long that is', async () => {
    vi.useFakeTimers();
    const { verifyRecoveryCode, flow, state, submit } = setUp();
    verifyRecoveryCode.mockImplementationOnce(fails('rate-limited', { retryAfter: 7 }));
    await submit(code);
    expect(flow().pause).toBe(7);
    act(() => flow().edit());
    expect(state()).toMatchObject({ problem: { code: 'rate-limited' } });
    await submit(code);
    expect(verifyRecoveryCode).toHaveBeenCalledTimes(1);
    await act(() => vi.advanceTimersByTimeAsync(7_000));
    expect(flow().pause).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    await submit(code);
    expect(verifyRecoveryCode).toHaveBeenCalledTimes(2);
  });

  it('S10 waits 30 s where the server does not say, and longer the next time', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { verifyRecoveryCode, flow, submit } = setUp();
    verifyRecoveryCode.mockImplementation(fails('rate-limited'));
    await submit(code);
    expect(flow().pause).toBe(30);
    vi.setSystemTime(Date.now() + 30_000);
    await submit(code);
    expect(flow().pause).toBe(60);
  });

  it('S14 opens again by itself where the server said when, and else stays locked', async () => {
    vi.useFakeTimers();
    const { verifyRecoveryCode, flow, state, submit } = setUp();
    verifyRecoveryCode.mockImplementationOnce(fails('locked', { retryAfter: 60 }));
    await submit(code);
    expect(state().status).toBe('locked');
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(state()).toEqual({ status: 'entry', rejections: 0 });
    verifyRecoveryCode.mockImplementationOnce(fails('locked'));
    await submit(code);
    await act(() => vi.advanceTimersByTimeAsync(3_600_000));
    expect(state().status).toBe('locked');
    expect(flow().pause).toBe(0);
  });
});

describe('the new code, while nobody has saved it', () => {
  it('L14 has the browser ask first: from the press until it is saved', async () => {
    const { answer, flow } = toVerifying();
    expect(asksFirst()).toBe(true);
    await act(async () => answer.resolve({ user, recoveryCodes }));
    expect(asksFirst()).toBe(true);
    act(() => flow().finish());
    expect(asksFirst()).toBe(false);
  });

  it('L14 asks nothing more where the code was refused', async () => {
    const { answer } = toVerifying();
    await act(async () => answer.reject(new MfaError('recovery-code-rejected')));
    expect(asksFirst()).toBe(false);
  });

  it('is shown by nobody else', async () => {
    const { submit, leftOver } = setUp();
    await submit(code);
    expect(leftOver.mock.calls.filter(([codes]) => codes !== undefined)).toEqual([]);
  });

  it('N18 is shown again after a remount in the same sign-in, and succeeds once', async () => {
    const { state, flow, submit, set, onSuccess } = setUp({ mfaToken: 'mfa' });
    await submit(code);
    set({ componentKey: 'second' });
    expect(state()).toMatchObject({ status: 'saving-code', recoveryCodes, user });
    act(() => flow().finish());
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
    set({ componentKey: 'third' });
    expect(state().status).toBe('entry');
  });

  it('is not shown in another sign-in, where it may be somebody else’s', async () => {
    const { state, current, submit, set, leftOver } = setUp({ mfaToken: 'ada' });
    await submit(code);
    set({ isShown: false });
    current.mfaToken = 'bob';
    set({ isShown: true });
    expect(state().status).toBe('entry');
    expect(leftOver).toHaveBeenLastCalledWith(recoveryCodes);
  });

  it('is forgotten where the person gives up', async () => {
    const { flow, submit, set, state, onCancel } = setUp();
    await submit(code);
    act(() => flow().cancel());
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(asksFirst()).toBe(false);
    set({ componentKey: 'second' });
    expect(state().status).toBe('entry');
  });

  it('L11 is not shown to another person, from the first frame on', async () => {
    const { state, submit, set } = setUp({}, { scope: 'ada' });
    await submit(code);
    set({ scope: 'eve' });
    expect(state()).toEqual({ status: 'entry', rejections: 0 });
    set({ scope: 'ada' });
    expect(state()).toEqual({ status: 'entry', rejections: 0 });
  });
});

describe('a late answer', () => {
  it('N18 reaches the last onSuccess once, is not aborted, and its codes wait for the next screen', async () => {
    const { answer, set, flow, state, onSuccess, verifyRecoveryCode } = toVerifying({
      mfaToken: 'mfa',
    });
    set({ isShown: false });
    expect(asksFirst()).toBe(true);
    await act(async () => answer.resolve({ user, recoveryCodes }));
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
    expect(verifyRecoveryCode.mock.calls[0]?.[1]?.signal).toBeUndefined();
    expect(asksFirst()).toBe(true);
    set({ isShown: true });
    expect(state()).toMatchObject({ status: 'saving-code', recoveryCodes });
    act(() => flow().finish());
    expect(state().status).toBe('done');
    expect(onSuccess).toHaveBeenCalledTimes(1);
    expect(asksFirst()).toBe(false);
  });

  it('N18 leaves its codes to the host where the person is signed in by then', async () => {
    const { answer, set, state, leftOver } = toVerifying({}, { token: 'mfa' });
    set({ isShown: false });
    set({ token: 'session', scope: user.id });
    await act(async () => answer.resolve({ user, recoveryCodes }));
    set({ isShown: true });
    expect(state().status).toBe('entry');
    expect(leftOver).toHaveBeenLastCalledWith(recoveryCodes);
  });

  it('brings nothing to save where no new code came', async () => {
    const { answer, set, state, onSuccess } = toVerifying();
    set({ isShown: false });
    await act(async () => answer.resolve({ user, recoveryCodes: [] }));
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
    expect(asksFirst()).toBe(false);
    set({ isShown: true });
    expect(state().status).toBe('entry');
  });

  it('N17 reaches nobody where the provider is gone too', async () => {
    const { unmount, answer, onSuccess } = toVerifying();
    unmount();
    await act(async () => answer.resolve({ user, recoveryCodes }));
    expect(onSuccess).not.toHaveBeenCalled();
    expect(asksFirst()).toBe(false);
  });

  it('reaches nobody where somebody else is there by then, or the code was refused', async () => {
    const first = toVerifying({}, { scope: 'bob' });
    first.set({ scope: 'eve' });
    await act(async () => first.answer.resolve({ user, recoveryCodes }));
    const other = toVerifying();
    other.set({ isShown: false });
    await act(async () => other.answer.reject(new MfaError('recovery-code-rejected')));
    expect([...first.onSuccess.mock.calls, ...other.onSuccess.mock.calls]).toEqual([]);
    expect(asksFirst()).toBe(false);
  });

  it('L10 changes nothing when the token is refreshed meanwhile', async () => {
    const { answer, set, state, verifyRecoveryCode } = toVerifying({}, { token: 'first' });
    const before = state();
    set({ token: 'second' });
    expect(state()).toBe(before);
    await act(async () => answer.resolve({ user, recoveryCodes }));
    expect(state().status).toBe('saving-code');
    expect(verifyRecoveryCode.mock.calls.map(([, given]) => given)).toEqual([{ token: 'first' }]);
  });
});

describe('whatever the order', () => {
  it('N14 N15 a success is told at most once, and the code that it brought is always shown to somebody', async () => {
    const step = fc.constantFrom('submit', 'leave', 'return', 'accept', 'refuse', 'finish');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { verifyRecoveryCode, flow, set, state, leftOver, onSuccess, unmount } = setUp();
        const waiting: ReturnType<typeof defer<Answer>>[] = [];
        verifyRecoveryCode.mockImplementation(() => {
          const answer = defer<Answer>();
          waiting.push(answer);
          return answer.promise;
        });
        let isThere = true;
        let made = 0;
        let accepted = 0;
        for (const one of steps) {
          if (one === 'leave' || one === 'return') {
            isThere = one === 'return';
            set({ isShown: isThere });
          }
          if (one === 'submit' && isThere) {
            made += 1;
            act(() => flow().submit(String(made).padStart(24, '0')));
          }
          if (one === 'finish' && isThere) act(() => flow().finish());
          const answer = one === 'accept' || one === 'refuse' ? waiting.shift() : undefined;
          if (answer && one === 'accept') {
            accepted += 1;
            const came = [`${made}`];
            await act(async () => answer.resolve({ user, recoveryCodes: came }));
            set({ isShown: true });
            isThere = true;
            const now = state();
            const shown = now.status === 'saving-code' ? now.recoveryCodes : [];
            expect([shown, ...leftOver.mock.calls.map(([codes]) => codes)]).toContainEqual(came);
            expect(asksFirst()).toBe(true);
          }
          if (answer && one === 'refuse') {
            await act(async () => answer.reject(new MfaError('recovery-code-rejected')));
          }
        }
        expect(onSuccess.mock.calls.length).toBeLessThanOrEqual(accepted);
        // A code that is with the server has the browser ask, whoever is there.
        for (const answer of waiting) {
          await act(async () => answer.reject(new MfaError('recovery-code-rejected')));
        }
        unmount();
        expect(asksFirst()).toBe(false);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
