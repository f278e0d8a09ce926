import { IsRestoringProvider, onlineManager, QueryClient, useQuery } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Authenticator, MfaError } from '../../src/client/index.ts';
import { type MfaProviderProps, useMfa } from '../../src/provider/index.ts';
import { authenticatorsQuery, invalidate, keys, useMfaQuery } from '../../src/query/index.ts';
import { createBackend, fails, renderFlow } from '../flows/renderFlow.tsx';

afterEach(() => void vi.useRealTimers());

const app: Authenticator = { id: 'a', type: 'totp', source: 'SELF', enabled: true };

function setUp(props: Partial<MfaProviderProps> = {}) {
  const backend = createBackend();
  backend.listAuthenticators.mockResolvedValue([app]);
  const onSessionExpired = vi.fn();
  const start = () =>
    renderFlow(
      () => {
        const mfa = useMfa();
        return { mfa, query: useMfaQuery(authenticatorsQuery(mfa)) };
      },
      { client: backend, onSessionExpired, ...props },
    );
  /** How often it was asked, but for the read that StrictMode leaves at once. */
  const asked = () =>
    backend.listAuthenticators.mock.calls.filter(([, options]) => !options?.signal?.aborted).length;
  return { backend, onSessionExpired, start, asked };
}

describe('reading the list', () => {
  it('keeps it under the scope and the source, and carries the token in no key', async () => {
    const { backend, start } = setUp({ scope: 'ada', token: 'secret-token' });
    const { flow } = start();
    expect(flow().query.isPending).toBe(true);
    await waitFor(() => expect(flow().query.data).toEqual([app]));
    const [call] = backend.listAuthenticators.mock.calls;
    expect(call?.[0]).toEqual({ source: 'SELF' });
    expect(call?.[1]?.token).toBe('secret-token');
    const all = flow().mfa.session.queryClient.getQueryCache().getAll();
    expect(all.map(({ queryKey }) => queryKey)).toEqual([['mfa', 'ada', 'SELF']]);
    expect(keys.authenticators(undefined, 'APPLICATION')).toEqual(['mfa', null, 'APPLICATION']);
  });

  it('S28 keeps no secret that a backend passes on', async () => {
    const { backend, start } = setUp();
    const leaky = { ...app, secret: 'CANARY-SECRET', recoveryCode: 'CANARY-CODE' };
    backend.listAuthenticators.mockResolvedValue([leaky]);
    const { flow } = start();
    await waitFor(() => expect(flow().query.data).toEqual([app]));
    const all = flow().mfa.session.queryClient.getQueryCache().getAll();
    expect(JSON.stringify(all.map(({ state }) => state))).not.toContain('CANARY');
  });

  it('is empty where the backend has no list', async () => {
    const { backend, start } = setUp();
    Object.assign(backend, { listAuthenticators: undefined });
    const { flow } = start();
    await waitFor(() => expect(flow().query.data).toEqual([]));
  });

  it.each([
    ['N01', 'no connection', new MfaError('network'), 3],
    ['N01', 'a fetch by hand that throws', new TypeError('refused'), 3],
    ['S12', 'a server that fails', new MfaError('server-error'), 3],
    ['S08', 'a short wait', new MfaError('rate-limited', { retryAfter: 7 }), 3],
    ['S08', 'a long wait', new MfaError('rate-limited', { retryAfter: 31 }), 1],
    ['N04', 'no answer in time', new MfaError('timeout'), 1],
    ['N09', 'an answer that cannot be read', new MfaError('bad-response'), 1],
  ])('%s tries again only where that may help: %s', async (_id, _name, error, tries) => {
    vi.useFakeTimers();
    const { backend, start, asked } = setUp();
    backend.listAuthenticators.mockRejectedValue(error);
    const { flow } = start();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(flow().query.isError).toBe(true);
    expect(asked()).toBe(tries);
  });

  it('N01 waits longer each time, and not for the same time on each page', async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.5);
    const { backend, start, asked } = setUp();
    backend.listAuthenticators.mockImplementation(fails('network'));
    start();
    const counts: number[] = [];
    for (const ms of [499, 1, 1_499, 1]) {
      await act(() => vi.advanceTimersByTimeAsync(ms));
      counts.push(asked());
    }
    expect(counts).toEqual([1, 2, 2, 3]);
    vi.restoreAllMocks();
  });

  it('S08 waits as long as the server says, and 30 s where it does not', async () => {
    vi.useFakeTimers();
    const { backend, start, asked } = setUp();
    // Asked twice at first, for StrictMode mounts twice.
    backend.listAuthenticators.mockImplementation(() => {
      const isFirst = backend.listAuthenticators.mock.calls.length <= 2;
      return fails('rate-limited', isFirst ? { retryAfter: 7 } : {})();
    });
    start();
    const counts: number[] = [];
    for (const ms of [6_999, 1, 29_999, 1]) {
      await act(() => vi.advanceTimersByTimeAsync(ms));
      counts.push(asked());
    }
    expect(counts).toEqual([1, 2, 2, 3]);
  });

  it('S13 says once that the session is over, with the step', async () => {
    const { backend, start, onSessionExpired, asked } = setUp();
    backend.listAuthenticators.mockImplementation(fails('token-expired'));
    const { flow } = start();
    await waitFor(() => expect(flow().query.isError).toBe(true));
    await act(async () => void (await flow().query.refetch()));
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'list' }]]);
    expect(asked()).toBe(2);
  });

  it('N06 N08 asks though the browser believes that it is offline', async () => {
    onlineManager.setOnline(false);
    const { start } = setUp();
    const { flow } = start();
    await waitFor(() => expect(flow().query.data).toEqual([app]));
    onlineManager.setOnline(true);
  });

  it('N16 is aborted when it is left', async () => {
    const { backend, start } = setUp();
    const signals: (AbortSignal | undefined)[] = [];
    backend.listAuthenticators.mockImplementation((_, options) => {
      signals.push(options?.signal);
      return new Promise(() => {});
    });
    const { set } = start();
    await waitFor(() => expect(backend.listAuthenticators).toHaveBeenCalled());
    set({ isShown: false });
    expect(signals.at(-1)?.aborted).toBe(true);
  });

  it('L11 shows another person nothing of the first', async () => {
    const { backend, start } = setUp({ scope: 'ada' });
    const { flow, set } = start();
    await waitFor(() => expect(flow().query.data).toEqual([app]));
    backend.listAuthenticators.mockReturnValue(new Promise(() => {}));
    set({ scope: 'eve' });
    expect(flow().query.data).toBeUndefined();
  });

  it('is read again after a call that makes it stale', async () => {
    const { backend, start } = setUp();
    const { flow } = start();
    await waitFor(() => expect(flow().query.data).toEqual([app]));
    backend.listAuthenticators.mockResolvedValue([]);
    act(() => invalidate(flow().mfa.session, 'confirmTotp'));
    await waitFor(() => expect(flow().query.data).toEqual([]));
  });
});

describe('a cache that the host shares', () => {
  it('B15 is not held back by a persister of the host, and holds the host’s own reads back as before', async () => {
    const backend = createBackend();
    backend.listAuthenticators.mockResolvedValue([app]);
    const hostRead = vi.fn(async () => 'host');
    const queryClient = new QueryClient();
    const { flow } = renderFlow(
      () => {
        useQuery({ queryKey: ['host'], queryFn: hostRead }, queryClient);
        return useMfaQuery(authenticatorsQuery(useMfa()));
      },
      { client: backend },
      undefined,
      (children) => <IsRestoringProvider value={true}>{children}</IsRestoringProvider>,
    );
    await waitFor(() => expect(flow().data).toEqual([app]));
    expect(hostRead).not.toHaveBeenCalled();
    queryClient.clear();
  });

  it('B15 changes nothing about how the kit reads', async () => {
    vi.useFakeTimers();
    const queryClient = new QueryClient({
      defaultOptions: {
        queries: {
          retry: 9,
          retryDelay: 1,
          throwOnError: true,
          networkMode: 'online',
          enabled: true,
          refetchInterval: 1_000,
          staleTime: Number.POSITIVE_INFINITY,
        },
      },
    });
    const { backend, start, asked } = setUp({ queryClient });
    backend.listAuthenticators.mockImplementation(fails('network'));
    const { flow } = start();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(flow().query.isError).toBe(true);
    expect(asked()).toBe(3);
    expect(queryClient.getQueryCache().getAll()[0]?.meta).toEqual({ mfa: true });
    queryClient.clear();
  });
});
