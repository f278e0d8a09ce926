import {
  dehydrate,
  IsRestoringProvider,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Authenticator, MfaError } from '../../../src/client/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { canary } from '../../support/canaries.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTestClient } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import {
  choose,
  heading,
  lookAgain,
  renderList,
  root,
  rows,
  runUntil,
  seen,
} from './renderList.tsx';

afterEach(() => void vi.useRealTimers());

const app: Authenticator = { id: 'a', type: 'totp', source: 'SELF', enabled: true };

const holdTime = () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });

/** Confirms the removal of the app, and holds the time from there on. */
async function removeHoldingTime(page: ReturnType<typeof renderList>) {
  await seen();
  await choose(page, 'Remove');
  const confirm = await screen.findByRole('button', { name: 'Remove app' });
  holdTime();
  fireEvent.click(confirm);
}

describe('AuthenticatorList, when the list cannot be read', () => {
  it('S12 says why, offers another try, and the rest of the page works', async () => {
    holdTime();
    const page = renderList();
    page.backend.faults.always('listAuthenticators', { type: 'refuse', status: 503, code: 503 });
    await runUntil(() => expect(root()).toHaveAttribute('data-state', 'load-failed'));
    vi.useRealTimers();
    // What is said of trouble is loaded after the list.
    await waitFor(() => expect(root()).toHaveTextContent('The list did not load'));
    expect(root()).toHaveTextContent('There is a problem on our side.');
    expect(announcedTexts().at(-1)).toMatch(/^The list did not load\. There is a problem/);
    page.backend.faults.clear();
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await seen();
    expect(announcedTexts()).toContain('The list is up to date.');
  });

  it('S12 keeps the rows that were read before, and says that they may be old', async () => {
    const page = renderList();
    await seen();
    holdTime();
    page.backend.faults.always('listAuthenticators', { type: 'refuse', status: 503, code: 503 });
    await lookAgain();
    await runUntil(() => expect(root()).toHaveTextContent('so this one may be out of date'));
    vi.useRealTimers();
    expect(rows()).toHaveLength(1);
    expect(root()).toHaveAttribute('data-state', 'ready');
    expect(root()).toHaveAttribute('data-problem', 'server-error');
    page.backend.faults.clear();
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(root()).not.toHaveAttribute('data-problem'));
  });

  it('S13 a session that is over goes back to the login, once, and offers no other try', async () => {
    const page = renderList({}, { scenario: 'ownApp', token: 'old' });
    await seen('load-failed');
    expect(page.onSessionExpired.mock.calls).toEqual([[{ step: 'list' }]]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('S13 a session that ends while the list is open keeps the rows until the host is gone', async () => {
    const page = renderList();
    await seen();
    page.backend.faults.always('listAuthenticators', { type: 'refuse', status: 401, code: 401 });
    await lookAgain();
    await waitFor(() => expect(page.onSessionExpired).toHaveBeenCalledOnce());
    expect(rows()).toHaveLength(1);
  });
});

describe('AuthenticatorList, when a removal is in doubt', () => {
  it('S27 reads twice more where the list still shows it, then says that it may take a while', async () => {
    const page = renderList();
    page.backend.faults.always('removeTotp', { type: 'refuse', status: 200, code: 200 });
    const reads: number[] = [];
    const listed = page.client.listAuthenticators;
    page.set({
      client: {
        ...page.client,
        listAuthenticators: (...call) => {
          reads.push(Date.now());
          return listed(...call);
        },
      },
    });
    await removeHoldingTime(page);
    await runUntil(() => expect(rows()[0]).toHaveAttribute('data-state', 'pending'), 0);
    const text = 'Authenticator app is still being removed.';
    await runUntil(() => expect(root()).toHaveTextContent(text), 100);
    const waits = reads.map((at, index) => at - (reads[index - 1] ?? at)).slice(-2);
    expect(reads).toHaveLength(3);
    expect(waits.map((ms) => Math.floor(ms / 1000))).toEqual([1, 2]);
    expect(announcedTexts().at(-1)).toMatch(/^Authenticator app is still being removed/);
    expect(rows()[0]).toHaveAttribute('data-state', 'idle');
    expectRequests({ removeTotp: 1 });
  });

  it('N03 knows a removal whose answer was lost', async () => {
    const page = renderList();
    page.backend.faults.next('removeTotp', { type: 'drop', when: 'after' });
    await removeHoldingTime(page);
    await runUntil(() => expect(root()).toHaveAttribute('data-state', 'empty'));
    expect(announcedTexts()).toContain('Authenticator app removed.');
    expect(page.onFactorChanged).toHaveBeenCalledOnce();
    expect(heading()).toHaveFocus();
    expectRequests({ removeTotp: 1 });
  });

  it('N02 shows what is set up where nothing was removed, and does not ask again by itself', async () => {
    const page = renderList();
    page.backend.faults.next('removeTotp', { type: 'drop', when: 'before' });
    await removeHoldingTime(page);
    const text = 'The connection dropped. The list shows what is set up now.';
    await runUntil(() => expect(root()).toHaveTextContent(text));
    expect(rows()[0]).toHaveAttribute('data-state', 'idle');
    expect(page.onFactorChanged).not.toHaveBeenCalled();
    expectRequests({ removeTotp: 1 });
  });

  it('takes the server at its word where the list cannot be read afterwards', async () => {
    const page = renderList();
    await removeHoldingTime(page);
    page.backend.faults.always('listAuthenticators', { type: 'refuse', status: 503, code: 503 });
    await runUntil(() => expect(rows()).toHaveLength(0));
    expect(announcedTexts()).toContain('Authenticator app removed.');
    expectRequests({ removeTotp: 1 });
  });

  it('N18 is not aborted where the page is left, and the host hears of it', async () => {
    const page = renderList();
    const held = page.backend.faults.hold('removeTotp');
    await seen();
    await choose(page, 'Remove');
    await page.user.click(await screen.findByRole('button', { name: 'Remove app' }));
    await held.arrived;
    page.show(null);
    held.release();
    await waitFor(() => expect(page.onFactorChanged).toHaveBeenCalledOnce());
    expect(page.onSuccess).toHaveBeenCalledOnce();
    expectRequests({ removeTotp: 1 });
  });

  it('L07 is asked for once, however often it is pressed', async () => {
    const page = renderList();
    await seen();
    await choose(page, 'Remove');
    await page.user.dblClick(await screen.findByRole('button', { name: 'Remove app' }));
    await seen('empty');
    expectRequests({ removeTotp: 1 });
  });
});

describe('AuthenticatorList, beside others', () => {
  it('shows the change of another tab when the page is looked at again', async () => {
    const { backend } = renderList({}, { scenario: 'passwordOnly' });
    await seen('empty');
    backend.state.enrol();
    await lookAgain();
    await seen();
  });

  it('L17 says that another tab was first, and the list shows what that set up', async () => {
    const page = renderList({}, { scenario: 'passwordOnly' });
    const { user, backend } = page;
    await seen('empty');
    await user.click(screen.getByRole('button', { name: 'Set up an authenticator app' }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    backend.faults.next('confirmTotp', { type: 'refuse', code: 2026 });
    backend.state.enrol();
    await user.type(await screen.findByRole('textbox', { name: '6-digit code' }), '123456');
    const title = await screen.findByRole('heading', {
      name: 'You already have an authenticator app',
    });
    await waitFor(() => expect(title).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Keep the old app' }));
    await seen();
    expect(rows()).toHaveLength(1);
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
  });

  it('L11 shows another person nothing of the first, from the first frame on', async () => {
    const page = renderList({}, { scope: 'ada' });
    await seen();
    await choose(page, 'Remove');
    await screen.findByRole('alertdialog');
    page.backend.faults.hold('listAuthenticators');
    page.set({ scope: 'eve' });
    expect(rows()).toEqual([]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(root()).toHaveAttribute('data-state', 'loading');
  });

  it('B12 goes to the heading where what opened a question is gone when it closes', async () => {
    const page = renderList();
    await seen();
    await choose(page, 'Remove');
    await screen.findByRole('alertdialog');
    await page.client.removeTotp({}, { token: page.backend.state.issueUser().token });
    await lookAgain();
    await waitFor(() => expect(rows()).toHaveLength(0));
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(heading()).toHaveFocus());
    expectRequests({ removeTotp: 1 });
  });
});

describe('AuthenticatorList, over a cache', () => {
  const leaky = () => ({ ...app, secret: canary('secret'), recoveryCode: canary('code') });

  it('S28 keeps no secret that a backend passes on, in its own cache and on the page', async () => {
    const all = [leaky()];
    renderList({}, { client: { listAuthenticators: async () => all } });
    await seen();
    expect(rows()).toHaveLength(1);
  });

  it('B15 lets a hostile host see and repeat nothing: retry, persister, devtools', async () => {
    const queryClient = new QueryClient({
      defaultOptions: {
        queries: { retry: 3, throwOnError: true, networkMode: 'online', staleTime: 1e9 },
        mutations: { retry: 3 },
        dehydrate: { shouldDehydrateQuery: ({ state }) => state.status === 'success' },
      },
    });
    const persisted: string[] = [];
    const stop = queryClient.getQueryCache().subscribe((event) => {
      persisted.push(JSON.stringify([dehydrate(queryClient), event.query.state]));
    });
    const seenByDevtools: unknown[] = [];
    const stopDevtools = queryClient.getMutationCache().subscribe((event) => {
      seenByDevtools.push(event);
    });
    const secret = leaky();
    const backend = createTestBackend({ scenario: 'ownApp', extras: true });
    const own = createTestClient(backend);
    const listAuthenticators = async (...call: Parameters<typeof own.listAuthenticators>) =>
      (await own.listAuthenticators(...call)).map((one) => ({ ...secret, ...one }));
    const page = renderList({}, { backend, client: { ...own, listAuthenticators }, queryClient });
    page.show(
      <QueryClientProvider client={queryClient}>
        <IsRestoringProvider value={true}>{page.element}</IsRestoringProvider>
      </QueryClientProvider>,
    );
    await seen();
    backend.faults.next('removeTotp', { type: 'refuse', status: 503, code: 503 });
    await choose(page, 'Remove');
    await page.user.click(await screen.findByRole('button', { name: 'Remove app' }));
    await waitFor(() => expect(rows()[0]).toHaveAttribute('data-state', 'failed'));
    expect(persisted.length).toBeGreaterThan(0);
    expect(persisted.join()).not.toContain(secret.secret);
    expect(persisted.join()).not.toContain(secret.recoveryCode);
    expect(seenByDevtools).toEqual([]);
    stop();
    stopDevtools();
    queryClient.clear();
    expectRequests({ removeTotp: 1 });
  });

  it('L14 shows new recovery codes that came when their screen was gone', async () => {
    const recoveryCodes = ['1111-2222-3333-4444-5555-6666'];
    let give = () => {};
    const client = {
      listAuthenticators: async () => [app],
      regenerateRecoveryCodes: () =>
        new Promise<{ recoveryCodes: string[] }>((resolve) => {
          give = () => resolve({ recoveryCodes });
        }),
    };
    const page = renderList({}, { client });
    await seen();
    await page.user.click(screen.getByRole('button', { name: 'Replace recovery code' }));
    await page.user.click(await screen.findByRole('button', { name: 'Replace code' }));
    page.show(null);
    await act(async () => give());
    page.show(page.element);
    expect(await screen.findByRole('group', { name: 'Recovery code' })).toHaveTextContent('1111');
  });
});

it('passes an error that is none of the kit’s to the page, and changes nothing', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const error = new TypeError('the host');
  const page = renderList({}, { beforeSensitiveAction: () => Promise.reject(error) });
  await seen();
  await choose(page, 'Remove');
  await waitFor(() => expect(report.mock.calls).toEqual([[error]]));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  vi.unstubAllGlobals();
});

it('says why a step-up did not come to pass', async () => {
  const beforeSensitiveAction = () => Promise.reject(new MfaError('network'));
  const page = renderList({}, { beforeSensitiveAction });
  await seen();
  await choose(page, 'Remove');
  await waitFor(() => expect(rows()[0]).toHaveAttribute('data-state', 'failed'));
});
