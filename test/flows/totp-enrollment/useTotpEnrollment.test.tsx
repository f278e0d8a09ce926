import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import {
  type TotpEnrollmentOptions,
  useTotpEnrollment,
  useUnsavedRecoveryCodes,
} from '../../../src/flows/index.ts';
import type { MfaProviderProps } from '../../../src/provider/index.ts';
import {
  createBackend,
  defer,
  fails,
  recoveryCodes,
  renderFlow,
  secret,
  user,
} from '../renderFlow.tsx';

afterEach(() => void vi.useRealTimers());

function setUp(options: TotpEnrollmentOptions = {}, props: Partial<MfaProviderProps> = {}) {
  const backend = createBackend();
  const callbacks = {
    onSuccess: vi.fn(),
    onCancel: vi.fn(),
    onError: vi.fn(),
    onAlreadyBound: vi.fn(),
  };
  const host = { onSessionExpired: vi.fn(), onFactorChanged: vi.fn(), onEvent: vi.fn() };
  const start = () => {
    const flow = renderFlow(() => useTotpEnrollment({ ...callbacks, ...options }), {
      client: backend,
      ...host,
      ...props,
    });
    return { ...flow, status: () => flow.flow().state.status };
  };
  return { backend, ...callbacks, ...host, start };
}

async function toScan(start: ReturnType<typeof setUp>['start']) {
  const flow = start();
  await waitFor(() => expect(flow.status()).toBe('scan'));
  return flow;
}

/** Types a code and waits for the server's word. */
async function submit(flow: Awaited<ReturnType<typeof toScan>>, code: string) {
  await act(async () => flow.flow().submit(code));
}

function leavePage() {
  act(() => void window.dispatchEvent(new Event('pagehide')));
}

describe('opening', () => {
  it('L01 asks for one key, though StrictMode mounts twice', async () => {
    const { backend, start, onEvent } = setUp();
    const { flow } = await toScan(start);
    expect(flow().state).toMatchObject({
      status: 'scan',
      view: 'qr',
      rejections: 0,
      key: { otpauth: { secret: `${secret}AB`, issuer: 'Fernway', account: 'ada', digits: 6 } },
    });
    expect(backend.associateTotp.mock.calls).toEqual([[{ source: 'SELF' }, {}]]);
    expect(onEvent.mock.calls.map(([{ type, step }]) => [type, step])).toEqual([
      ['started', 'requesting'],
      ['shown', 'scan'],
    ]);
  });

  it('waits for a press where the host says so, and L06 asks once for two presses', async () => {
    const { backend, start } = setUp({ start: 'button' });
    const { flow, status } = start();
    expect(status()).toBe('idle');
    act(() => {
      flow().start();
      flow().start();
    });
    await waitFor(() => expect(status()).toBe('scan'));
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
  });

  it('opens with the link to the app where the host says so, under the names it gives', async () => {
    const { start } = setUp({ view: 'open-app', issuer: 'ACME', account: 'ada@acme.test' });
    const { flow } = await toScan(start);
    expect(flow().state).toMatchObject({
      view: 'open-app',
      key: { otpauth: { issuer: 'ACME', account: 'ada@acme.test' } },
    });
  });

  it('L02 L04 asks for no other key when the page gets focus or the network comes back', async () => {
    const { backend, start } = setUp();
    const { flow } = await toScan(start);
    const before = flow().state;
    await act(async () => {
      window.dispatchEvent(new Event('focus'));
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event('online'));
    });
    expect(flow().state).toBe(before);
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
    expect(backend.listAuthenticators).toHaveBeenCalledTimes(1);
  });

  it('L03 finds the same key after a remount and after a change of key', async () => {
    const { backend, start } = setUp();
    const { flow, set } = await toScan(start);
    const before = flow().state;
    set({ isShown: false });
    set({ isShown: true });
    await waitFor(() => expect(flow().state).toEqual(before));
    set({ componentKey: 'second' });
    await waitFor(() => expect(flow().state).toEqual(before));
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
  });

  it('L08 asks for nothing more when the parent renders again with new callbacks, and calls the newest', async () => {
    const options: TotpEnrollmentOptions = {};
    const { backend, start } = setUp(options);
    const { flow, set } = await toScan(start);
    const newest = vi.fn();
    for (let i = 0; i < 10; i += 1) {
      options.onSuccess = i === 9 ? newest : vi.fn();
      set({ onEvent: vi.fn() });
    }
    await act(async () => flow().submit('123456'));
    act(() => flow().finish());
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
    expect(newest.mock.calls).toEqual([[{ user: undefined }]]);
  });

  it('N16 stops the list when it is left, and makes no key', async () => {
    const { backend, start } = setUp();
    const signals: (AbortSignal | undefined)[] = [];
    backend.listAuthenticators.mockImplementation((_, options) => {
      signals.push(options?.signal);
      return new Promise(() => {});
    });
    const { set } = start();
    await act(async () => set({ isShown: false }));
    expect(signals.at(-1)?.aborted).toBe(true);
    expect(backend.associateTotp).not.toHaveBeenCalled();
  });

  it('does without a list', async () => {
    const { backend, start } = setUp();
    Object.assign(backend, { listAuthenticators: undefined });
    await toScan(start);
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
  });

  it('S12 does without a list that fails', async () => {
    const { backend, start } = setUp();
    backend.listAuthenticators.mockImplementation(fails('server-error'));
    await toScan(start);
  });

  it.each(['SELF', 'APPLICATION'] as const)(
    'asks for the source it is given: %s',
    async (source) => {
      const { backend, start } = setUp({ source });
      await toScan(start);
      expect(backend.listAuthenticators.mock.calls[0]?.[0]).toEqual({ type: 'totp', source });
      expect(backend.associateTotp.mock.calls[0]?.[0]).toEqual({ source });
    },
  );

  it('L18 takes an unknown source for the person’s own, and warns the developer', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    // SAFETY: a host without TypeScript can pass this.
    const { backend, start } = setUp({ source: 'OTHER' as 'SELF' });
    await toScan(start);
    expect(backend.associateTotp.mock.calls[0]?.[0]).toEqual({ source: 'SELF' });
    expect(warn.mock.calls[0]?.[0]).toMatch(/^react-mfa-kit: unknown source/);
    warn.mockRestore();
  });
});

describe('opening that does not get to a key', () => {
  it.each([
    ['already-bound', true],
    ['unfinished', false],
  ])('finds %s, and asks for no key', async (status, enabled) => {
    const { backend, start } = setUp();
    backend.listAuthenticators.mockResolvedValue([{ id: 'a', type: 'totp', enabled }]);
    const flow = start();
    await waitFor(() => expect(flow.status()).toBe(status));
    expect(backend.associateTotp).not.toHaveBeenCalled();
  });

  it('starts again on a press where set-up was not finished', async () => {
    const { backend, start } = setUp();
    backend.listAuthenticators.mockResolvedValue([{ id: 'a', type: 'totp', enabled: false }]);
    const { flow, status } = start();
    await waitFor(() => expect(status()).toBe('unfinished'));
    act(() => {
      flow().startAgain();
      flow().startAgain();
    });
    await waitFor(() => expect(status()).toBe('scan'));
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
  });

  it('S25 explains that there is one already when the server says so, and replaces nothing', async () => {
    const { backend, start, onAlreadyBound } = setUp();
    backend.associateTotp.mockImplementation(fails('already-bound'));
    const { flow, status } = start();
    await waitFor(() => expect(status()).toBe('already-bound'));
    expect(flow().state).toMatchObject({ problem: { code: 'already-bound' } });
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
    expect(onAlreadyBound).toHaveBeenCalledTimes(1);
  });

  it('fails with the problem, tells the host, and asks again on a press', async () => {
    const { backend, start, onError } = setUp();
    backend.associateTotp.mockImplementationOnce(fails('server-error'));
    const { flow, status } = start();
    await waitFor(() => expect(status()).toBe('load-failed'));
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['server-error']);
    act(() => flow().retry());
    await waitFor(() => expect(status()).toBe('scan'));
    expect(backend.associateTotp).toHaveBeenCalledTimes(2);
  });

  it('S08 waits as long as the server says before it asks again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { backend, start } = setUp();
    backend.associateTotp.mockImplementationOnce(fails('rate-limited', { retryAfter: 7 }));
    const { flow, status } = start();
    await waitFor(() => expect(status()).toBe('load-failed'));
    expect(flow().pause).toBe(7);
    act(() => flow().retry());
    expect(status()).toBe('load-failed');
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
  });

  it('S10 counts one refusal once, though StrictMode waits for it twice', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { backend, start } = setUp();
    backend.associateTotp.mockImplementationOnce(fails('rate-limited'));
    const { flow, status } = start();
    await waitFor(() => expect(status()).toBe('load-failed'));
    expect(flow().pause).toBe(30);
  });

  it('S21 shows no key whose URI holds another secret', async () => {
    const { backend, start } = setUp();
    backend.associateTotp.mockResolvedValue({
      secret,
      otpauthUri: 'otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ',
      recoveryCodes,
    });
    const { flow, status } = start();
    await waitFor(() => expect(status()).toBe('load-failed'));
    expect(flow().state).toMatchObject({ problem: { code: 'bad-response' } });
  });

  it('tells an error of the backend from no connection only by its class', async () => {
    const { backend, start } = setUp();
    backend.associateTotp.mockRejectedValue(new TypeError('no'));
    const { flow, status } = start();
    await waitFor(() => expect(status()).toBe('load-failed'));
    expect(flow().state).toMatchObject({ problem: { code: 'network' } });
  });

  it('S13 ends where the session is over, and says so once', async () => {
    const { backend, start, onSessionExpired, onError } = setUp();
    backend.associateTotp.mockImplementation(fails('token-expired'));
    const { status } = start();
    await waitFor(() => expect(status()).toBe('expired'));
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'requesting' }]]);
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['token-expired']);
  });

  it('is a mistake of the programmer where the client cannot enrol', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const render = () => renderFlow(() => useTotpEnrollment(), { client: {} });
    expect(render).toThrow(/^react-mfa-kit: the client lacks associateTotp/);
    quiet.mockRestore();
  });
});

describe('replacing an app', () => {
  async function toAlreadyBound(props: Partial<MfaProviderProps> = {}) {
    const parts = setUp({}, props);
    parts.backend.listAuthenticators.mockResolvedValue([
      { id: 'old', type: 'totp', enabled: true },
    ]);
    const flow = parts.start();
    await waitFor(() => expect(flow.status()).toBe('already-bound'));
    return { ...parts, ...flow };
  }

  it('asks the host first, once for two presses, and then for one key', async () => {
    const gate = defer<void>();
    const beforeSensitiveAction = vi.fn(() => gate.promise);
    const { backend, flow, status, onFactorChanged } = await toAlreadyBound({
      beforeSensitiveAction,
    });
    act(() => {
      flow().replace();
      flow().replace();
    });
    expect(beforeSensitiveAction.mock.calls).toEqual([[{ action: 'replace', method: 'totp' }]]);
    expect(backend.associateTotp).not.toHaveBeenCalled();
    gate.resolve();
    await waitFor(() => expect(status()).toBe('scan'));
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
    await act(async () => flow().submit('123456'));
    expect(onFactorChanged.mock.calls).toEqual([[{ method: 'totp', change: 'replaced' }]]);
  });

  it('needs no host that asks', async () => {
    const { flow, status } = await toAlreadyBound();
    act(() => flow().replace());
    await waitFor(() => expect(status()).toBe('scan'));
  });

  it.each([
    ['silently where the person thought better of it', new MfaError('aborted'), undefined],
    ['with the problem where the check failed', new MfaError('network'), 'network'],
  ])('keeps the old app, %s', async (_name, error, code) => {
    const beforeSensitiveAction = () => Promise.reject(error);
    const { backend, flow } = await toAlreadyBound({ beforeSensitiveAction });
    await act(async () => flow().replace());
    expect(flow().state).toMatchObject({ status: 'already-bound' });
    expect('problem' in flow().state && flow().state).toMatchObject(
      code ? { problem: { code } } : { problem: undefined },
    );
    expect(backend.associateTotp).not.toHaveBeenCalled();
  });

  it('keeps the old app where the host’s own check throws, and reports that', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const error = new Error('host');
    const beforeSensitiveAction = () => {
      throw error;
    };
    const { flow, status } = await toAlreadyBound({ beforeSensitiveAction });
    await act(async () => flow().replace());
    expect(status()).toBe('already-bound');
    expect(report.mock.calls).toEqual([[error]]);
    vi.unstubAllGlobals();
  });
});

describe('proving the key', () => {
  it('confirms once, then has the recovery code saved, then succeeds', async () => {
    const { backend, start, onSuccess, onFactorChanged } = setUp();
    const { flow, status } = await toScan(start);
    act(() => {
      flow().submit('123456');
      flow().submit('123456');
      flow().submit('654321');
    });
    await waitFor(() => expect(status()).toBe('saving-code'));
    expect(flow().state).toMatchObject({ recoveryCodes });
    expect(backend.confirmTotp.mock.calls).toEqual([[{ totp: '123456', source: 'SELF' }, {}]]);
    expect(onFactorChanged.mock.calls).toEqual([[{ method: 'totp', change: 'added' }]]);
    expect(onSuccess).not.toHaveBeenCalled();
    act(() => {
      flow().finish();
      flow().finish();
    });
    expect(status()).toBe('done');
    expect(onSuccess.mock.calls).toEqual([[{ user: undefined }]]);
  });

  it('makes the list stale, and leaves no key behind for the next set-up', async () => {
    const queryClient = new QueryClient();
    const { backend, start } = setUp({}, { queryClient });
    const flow = await toScan(start);
    queryClient.setQueryData(['mfa', null, 'SELF'], []);
    await submit(flow, '123456');
    expect(queryClient.getQueryState(['mfa', null, 'SELF'])?.isInvalidated).toBe(true);
    act(() => flow.flow().finish());
    flow.set({ componentKey: 'second' });
    await waitFor(() => expect(flow.status()).toBe('scan'));
    expect(backend.associateTotp).toHaveBeenCalledTimes(2);
    queryClient.clear();
  });

  it('E12 has nothing to save where the backend has no recovery codes', async () => {
    const { backend, start, onSuccess } = setUp();
    backend.associateTotp.mockResolvedValue({ secret, otpauthUri: '', recoveryCodes: [] });
    const flow = await toScan(start);
    await submit(flow, '123456');
    expect(flow.status()).toBe('done');
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('L05 keeps the key through five wrong codes, and counts them', async () => {
    const { backend, start, onError } = setUp();
    backend.confirmTotp.mockImplementation(fails('code-rejected'));
    const flow = await toScan(start);
    const { state } = flow.flow();
    for (let i = 1; i <= 5; i += 1) await submit(flow, `00000${i}`);
    expect(flow.flow().state).toMatchObject({
      status: 'scan',
      view: 'code',
      rejections: 5,
      key: state.status === 'scan' ? state.key : undefined,
    });
    expect(backend.associateTotp).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(5);
  });

  it('does not ask twice about a code that was refused, and says so', async () => {
    const { backend, start } = setUp();
    backend.confirmTotp.mockImplementation(fails('code-rejected'));
    const flow = await toScan(start);
    await submit(flow, '123456');
    act(() => flow.flow().edit());
    expect(flow.flow().state).toMatchObject({ problem: undefined, rejections: 1 });
    await submit(flow, '123456');
    expect(flow.flow().state).toMatchObject({ isRepeat: true, problem: { code: 'code-rejected' } });
    expect(backend.confirmTotp).toHaveBeenCalledTimes(1);
  });

  it('N06 sends a code whose outcome nobody knows again on a press, and not by itself', async () => {
    const { backend, start } = setUp();
    backend.confirmTotp.mockImplementationOnce(fails('unknown-outcome'));
    const flow = await toScan(start);
    await submit(flow, '123456');
    expect(flow.flow().state).toMatchObject({
      status: 'scan',
      rejections: 0,
      problem: { code: 'unknown-outcome' },
    });
    await act(async () => flow.flow().submit('123456', { isAuto: true }));
    expect(backend.confirmTotp).toHaveBeenCalledTimes(1);
    await submit(flow, '123456');
    expect(backend.confirmTotp).toHaveBeenCalledTimes(2);
    expect(flow.status()).toBe('saving-code');
  });

  it('N03 asks the list what became of a code that got no answer, and goes on where it counted', async () => {
    const { backend, start } = setUp();
    backend.confirmTotp.mockImplementation(fails('unknown-outcome'));
    const listed = defer<{ id: string; type: string; enabled: boolean }[]>();
    const flow = await toScan(start);
    backend.listAuthenticators.mockReturnValueOnce(listed.promise);
    await submit(flow, '123456');
    expect(flow.flow().state).toMatchObject({ status: 'verifying', isReconciling: true });
    await act(async () => listed.resolve([{ id: 'new', type: 'totp', enabled: true }]));
    expect(flow.status()).toBe('saving-code');
    expect(backend.confirmTotp).toHaveBeenCalledTimes(1);
  });

  it('takes an app that was there before for no proof', async () => {
    const { backend, start } = setUp();
    backend.listAuthenticators.mockResolvedValue([{ id: 'old', type: 'totp', enabled: true }]);
    backend.confirmTotp.mockImplementation(fails('unknown-outcome'));
    const flow = start();
    await waitFor(() => expect(flow.status()).toBe('already-bound'));
    await act(async () => flow.flow().replace());
    await submit(flow, '123456');
    expect(flow.flow().state).toMatchObject({
      status: 'scan',
      problem: { code: 'unknown-outcome' },
    });
  });

  it('takes no list for a proof where it was not known what was there before', async () => {
    const { backend, start } = setUp();
    backend.listAuthenticators.mockImplementationOnce(fails('network'));
    backend.confirmTotp.mockImplementation(fails('unknown-outcome'));
    const flow = await toScan(start);
    backend.listAuthenticators.mockResolvedValue([{ id: 'x', type: 'totp', enabled: true }]);
    await submit(flow, '123456');
    expect(flow.status()).toBe('scan');
  });

  it('takes an answer of the wrong shape for one that may have counted', async () => {
    const { backend, start } = setUp();
    // SAFETY: a backend without TypeScript can answer this.
    backend.confirmTotp.mockResolvedValue(undefined as unknown as { user?: undefined });
    const flow = await toScan(start);
    await submit(flow, '123456');
    expect(flow.flow().state).toMatchObject({ status: 'scan', problem: { code: 'bad-response' } });
    expect(backend.listAuthenticators).toHaveBeenCalledTimes(2);
  });

  it('S25 L17 ends where the server says that there is an app already, and what lists say is read again', async () => {
    const queryClient = new QueryClient();
    const stale = vi.spyOn(queryClient, 'invalidateQueries');
    const { backend, start } = setUp({}, { queryClient });
    backend.confirmTotp.mockImplementation(fails('already-bound'));
    const flow = await toScan(start);
    await submit(flow, '123456');
    expect(flow.status()).toBe('already-bound');
    expect(stale).toHaveBeenCalledExactlyOnceWith({ queryKey: ['mfa', null] });
  });

  it('S08 sends nothing until the wait is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { backend, start } = setUp();
    backend.confirmTotp.mockImplementationOnce(fails('rate-limited', { retryAfter: 7 }));
    const flow = await toScan(start);
    await submit(flow, '111111');
    expect(flow.flow().pause).toBe(7);
    act(() => flow.flow().edit());
    expect(flow.flow().state).toMatchObject({ problem: { code: 'rate-limited' } });
    await submit(flow, '222222');
    expect(backend.confirmTotp).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 7_000);
    await submit(flow, '222222');
    expect(backend.confirmTotp).toHaveBeenCalledTimes(2);
  });

  it('S14 sends nothing more where the account is locked and nobody says until when', async () => {
    const { backend, start } = setUp();
    backend.confirmTotp.mockImplementation(fails('locked'));
    const flow = await toScan(start);
    await submit(flow, '111111');
    await submit(flow, '222222');
    expect(flow.flow().state).toMatchObject({ status: 'scan', problem: { code: 'locked' } });
    expect(flow.flow().pause).toBe(0);
    expect(backend.confirmTotp).toHaveBeenCalledTimes(1);
  });

  it('S13 forgets the key where the session is over', async () => {
    const { backend, start, onSessionExpired } = setUp();
    backend.confirmTotp.mockImplementation(fails('token-expired'));
    const flow = await toScan(start);
    await submit(flow, '123456');
    expect(flow.status()).toBe('expired');
    expect(JSON.stringify(flow.flow().state)).not.toContain(secret);
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'verifying' }]]);
  });

  it('L10 goes on with a newer token, which the next call carries', async () => {
    const { backend, start } = setUp({}, { token: 'first' });
    const flow = await toScan(start);
    const before = flow.flow().state;
    flow.set({ token: 'second' });
    expect(flow.flow().state).toBe(before);
    const answer = defer<Record<never, never>>();
    backend.confirmTotp.mockReturnValue(answer.promise);
    await submit(flow, '123456');
    flow.set({ token: 'third' });
    await act(async () => answer.resolve({}));
    expect(backend.associateTotp.mock.calls[0]?.[1]).toEqual({ token: 'first' });
    expect(backend.confirmTotp.mock.calls.map(([, options]) => options)).toEqual([
      { token: 'second' },
    ]);
  });

  it('goes from screen to screen with the same key, and takes an empty code for none', async () => {
    const { backend, start, onEvent } = setUp();
    const flow = await toScan(start);
    act(() => flow.flow().show('code'));
    await submit(flow, '');
    expect(flow.flow().state).toMatchObject({ status: 'scan', view: 'code' });
    act(() => flow.flow().show('qr'));
    expect(flow.flow().state).toMatchObject({ view: 'qr' });
    act(() => flow.flow().copied());
    expect(onEvent.mock.lastCall).toEqual([
      { flow: 'totp-enrollment', step: 'scan', type: 'copied', method: 'totp' },
    ]);
    expect(backend.confirmTotp).not.toHaveBeenCalled();
  });
});

describe('as the second step of a login', () => {
  it('carries the login’s token, is asked for by the application, and ends with the user', async () => {
    const { backend, start, onSuccess } = setUp({ mfaToken: 'mfa' }, { token: 'session' });
    backend.confirmTotp.mockResolvedValue({ user });
    const flow = await toScan(start);
    await submit(flow, '123456');
    act(() => flow.flow().finish());
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
    expect(backend.confirmTotp.mock.calls).toEqual([
      [{ totp: '123456', source: 'APPLICATION' }, { token: 'mfa' }],
    ]);
    expect(backend.verifyTotp).not.toHaveBeenCalled();
  });

  it('goes on to verify with the same code, once, where confirming brings no user', async () => {
    const { backend, start, onSuccess } = setUp({ mfaToken: 'mfa' });
    const flow = await toScan(start);
    await submit(flow, '123456');
    expect(backend.verifyTotp.mock.calls).toEqual([[{ totp: '123456' }, { token: 'mfa' }]]);
    act(() => flow.flow().finish());
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
  });

  it('has the code saved and succeeds without a user where that verify fails', async () => {
    const { backend, start, onSuccess } = setUp({ mfaToken: 'mfa' });
    backend.verifyTotp.mockImplementation(fails('code-rejected'));
    const flow = await toScan(start);
    await submit(flow, '123456');
    expect(flow.status()).toBe('saving-code');
    act(() => flow.flow().finish());
    expect(onSuccess.mock.calls).toEqual([[{ user: undefined }]]);
    expect(backend.confirmTotp).toHaveBeenCalledTimes(1);
    expect(backend.verifyTotp).toHaveBeenCalledTimes(1);
  });
});

describe('leaving', () => {
  it('cancels, forgets the key, and asks for another one only on a press', async () => {
    const { backend, start, onCancel, onEvent } = setUp();
    const { flow, status } = await toScan(start);
    act(() => flow().cancel());
    expect(status()).toBe('idle');
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toContain('abandoned');
    act(() => flow().start());
    await waitFor(() => expect(status()).toBe('scan'));
    expect(backend.associateTotp).toHaveBeenCalledTimes(2);
  });

  it('L15 waits with cancelling while a code is with the server', async () => {
    const { backend, start, onCancel } = setUp();
    backend.confirmTotp.mockReturnValue(new Promise(() => {}));
    const flow = await toScan(start);
    await submit(flow, '123456');
    act(() => flow.flow().cancel());
    expect(flow.status()).toBe('verifying');
    expect(onCancel).not.toHaveBeenCalled();
  });

  it('drops the key when the page is left, so that coming back does not show it', async () => {
    const { backend, start } = setUp();
    const flow = await toScan(start);
    leavePage();
    expect(flow.status()).toBe('unfinished');
    act(() => flow.flow().startAgain());
    await waitFor(() => expect(flow.status()).toBe('scan'));
    expect(backend.associateTotp).toHaveBeenCalledTimes(2);
  });

  it('does not show the key again where the page was left while a code was with the server', async () => {
    const { backend, start } = setUp();
    const answer = defer<Record<never, never>>();
    backend.confirmTotp.mockReturnValue(answer.promise);
    const flow = await toScan(start);
    await submit(flow, '123456');
    leavePage();
    await act(async () => answer.reject(new MfaError('code-rejected')));
    expect(flow.status()).toBe('unfinished');
  });

  it('shows no key that arrives after the page was left', async () => {
    const { backend, start } = setUp();
    const made = defer<{ secret: string; otpauthUri: string; recoveryCodes: string[] }>();
    backend.associateTotp.mockReturnValue(made.promise);
    const flow = start();
    await waitFor(() => expect(backend.associateTotp).toHaveBeenCalled());
    leavePage();
    await act(async () => made.resolve({ secret, otpauthUri: '', recoveryCodes }));
    expect(flow.status()).toBe('unfinished');
  });

  it('L11 shows another person nothing of the first, from the first frame on', async () => {
    const { backend, start } = setUp({}, { scope: 'ada' });
    const flow = await toScan(start);
    backend.listAuthenticators.mockReturnValue(new Promise(() => {}));
    flow.set({ scope: 'eve' });
    expect(flow.status()).toBe('requesting');
    expect(JSON.stringify(flow.flow().state)).not.toContain(secret);
  });
});

describe('a late answer', () => {
  async function toVerifying(props: Partial<MfaProviderProps> = {}) {
    const parts = setUp({ mfaToken: 'mfa' }, props);
    const answer = defer<{ user?: typeof user }>();
    parts.backend.confirmTotp.mockReturnValue(answer.promise);
    const seen = vi.fn();
    const flow = renderFlow(
      () => {
        seen(useUnsavedRecoveryCodes()?.recoveryCodes);
        return useTotpEnrollment({ mfaToken: 'mfa', onSuccess: parts.onSuccess });
      },
      { client: parts.backend, ...props },
    );
    await waitFor(() => expect(flow.flow().state.status).toBe('scan'));
    await act(async () => flow.flow().submit('123456'));
    return { ...parts, ...flow, answer, seen };
  }

  it('N17 reaches the last onSuccess once, and leaves the codes for the next screen', async () => {
    const { set, answer, onSuccess, seen } = await toVerifying();
    set({ isShown: false });
    await act(async () => answer.resolve({ user }));
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
    set({ isShown: true });
    expect(seen.mock.lastCall).toEqual([recoveryCodes]);
  });

  it('N17 reaches nobody where the provider is gone too', async () => {
    const { unmount, answer, onSuccess, backend } = await toVerifying();
    unmount();
    await act(async () => answer.resolve({ user }));
    expect(onSuccess).not.toHaveBeenCalled();
    expect(backend.confirmTotp.mock.calls[0]?.[1]?.signal).toBeUndefined();
  });

  it('reaches nobody where somebody else is there by then', async () => {
    const { set, answer, onSuccess } = await toVerifying({ scope: 'bob' });
    set({ scope: 'eve' });
    await act(async () => answer.resolve({ user }));
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('reaches the host where the scope by then is the person who signed in', async () => {
    const { set, answer, onSuccess } = await toVerifying();
    set({ scope: 'ada' });
    await act(async () => answer.resolve({ user }));
    expect(onSuccess.mock.calls).toEqual([[{ user }]]);
  });

  it('says nothing where a code was refused', async () => {
    const { set, answer, onSuccess } = await toVerifying();
    set({ isShown: false });
    await act(async () => answer.reject(new MfaError('code-rejected')));
    expect(onSuccess).not.toHaveBeenCalled();
  });
});

describe('codes that nobody has saved', () => {
  it('L14 have the browser ask before the page is left, and are shown again after a remount', async () => {
    const { start, onSuccess } = setUp();
    const { flow, status, set } = await toScan(start);
    await act(async () => flow().submit('123456'));
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    set({ componentKey: 'second' });
    expect(flow().state).toMatchObject({ status: 'saving-code', recoveryCodes });
    act(() => flow().finish());
    expect(status()).toBe('done');
    expect(onSuccess).toHaveBeenCalledTimes(1);
    const later = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });

  it('are not shown in the second step of a login, where nobody is known yet', async () => {
    const options: TotpEnrollmentOptions = {};
    const { start } = setUp(options);
    const { flow, status, set } = await toScan(start);
    await act(async () => flow().submit('123456'));
    set({ isShown: false });
    options.mfaToken = 'mfa';
    set({ isShown: true });
    await waitFor(() => expect(status()).toBe('scan'));
  });

  it('come with a success that the host has heard of already', async () => {
    const { backend, start, onSuccess } = setUp();
    const answer = defer<Record<never, never>>();
    backend.confirmTotp.mockReturnValue(answer.promise);
    const { flow, status, set } = await toScan(start);
    await act(async () => flow().submit('123456'));
    set({ isShown: false });
    await act(async () => answer.resolve({}));
    expect(onSuccess).toHaveBeenCalledTimes(1);
    set({ isShown: true });
    expect(status()).toBe('saving-code');
    act(() => flow().finish());
    expect(status()).toBe('done');
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('are given up with the flow', async () => {
    const { start, onSuccess } = setUp();
    const { flow, status, set } = await toScan(start);
    await act(async () => flow().submit('123456'));
    act(() => flow().cancel());
    expect(status()).toBe('idle');
    set({ componentKey: 'second' });
    await waitFor(() => expect(status()).toBe('scan'));
    expect(onSuccess).not.toHaveBeenCalled();
  });
});
