import { QueryClient } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announcedTexts, announcements } from '../../support/announcements.ts';
import { createTestClient } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import { createBackend, renderEnrollment } from './renderEnrollment.tsx';

afterEach(() => void vi.useRealTimers());

const rejected = 'That code did not match. Try the newest one.';

describe('TotpEnrollment that cannot show a key', () => {
  it('says so, and asks again on a press', async () => {
    expectRequests({ associateTotp: 2 });
    const backend = createBackend();
    backend.faults.next('associateTotp', { type: 'refuse', status: 503 });
    const { user, onError, root } = renderEnrollment({}, { backend });
    expect(await screen.findByRole('heading', { name: 'The QR code did not load' })).toHaveFocus();
    expect(screen.getByText(/There is a problem on our side/)).toBeVisible();
    expect(root()).toHaveAttribute('data-problem', 'server-error');
    expect(onError.mock.calls.map(([{ code }]) => code)).toEqual(['server-error']);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('img', { name: /QR code/ })).toBeVisible();
  });

  it('leaves the focus where the person is, and announces the problem', async () => {
    expectRequests({ associateTotp: 1 });
    const backend = createBackend();
    const associate = backend.faults.hold('associateTotp');
    backend.faults.next('associateTotp', { type: 'half-body' });
    const { user } = renderEnrollment({}, { backend });
    const elsewhere = document.body.appendChild(document.createElement('input'));
    await user.click(elsewhere);
    associate.release();
    await screen.findByRole('img', { name: /QR code/ });
    expect(elsewhere).toHaveFocus();
    elsewhere.remove();
  });

  it('asks before it replaces an app that is in force, and keeps it where the person says so', async () => {
    const onCancel = vi.fn();
    const { user, root } = renderEnrollment({ onCancel }, { scenario: 'alreadyBound' });
    const title = 'You already have an authenticator app';
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(root()).toHaveAttribute('data-state', 'already-bound');
    await user.click(screen.getByRole('button', { name: 'Keep the old app' }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it('replaces it after the host has asked for what it asks for', async () => {
    expectRequests({ associateTotp: 1 });
    const beforeSensitiveAction = vi.fn(async () => undefined);
    const { user } = renderEnrollment({}, { scenario: 'alreadyBound', beforeSensitiveAction });
    await user.click(await screen.findByRole('button', { name: 'Replace the app' }));
    expect(await screen.findByRole('img', { name: /QR code/ })).toBeVisible();
    expect(beforeSensitiveAction.mock.calls).toEqual([[{ action: 'replace', method: 'totp' }]]);
  });

  it('S25 explains that there is an app already, where the server says so, and replaces nothing', async () => {
    expectRequests({ associateTotp: 1 });
    const backend = createBackend();
    backend.faults.next('associateTotp', { type: 'refuse', code: 2026 });
    const { root } = renderEnrollment({}, { backend });
    const title = 'You already have an authenticator app';
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(root()).toHaveAttribute('data-problem', 'already-bound');
    expect(screen.getByRole('button', { name: 'Keep the old app' })).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('asks before it starts again what was begun earlier', async () => {
    expectRequests({ associateTotp: 1 });
    const { user } = renderEnrollment({}, { scenario: 'unfinished' });
    expect(await screen.findByRole('heading', { name: 'Start setting up again?' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(await screen.findByRole('img', { name: /QR code/ })).toBeVisible();
  });

  it('S13 says that the sign-in is over, wipes the key and tells the host once', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { backend, user, phone, container, openCode, typeWrong, onSessionExpired } =
      renderEnrollment();
    await user.click(await screen.findByRole('button', { name: 'Show setup key' }));
    expect(container).toHaveTextContent(phone.secret());
    await openCode();
    backend.faults.next('confirmTotp', { type: 'refuse', code: 2021 });
    await typeWrong();
    const title = await screen.findByRole('heading', { name: 'This sign-in ran out of time' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(container).not.toHaveTextContent(phone.secret());
    expect(container).toHaveTextContent('so the setup key no longer works');
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'verifying' }]]);
  });

  it('S13 says nothing of a key where the sign-in was over before one was there', async () => {
    expectRequests({});
    const { backend, container } = renderEnrollment();
    backend.faults.always('listAuthenticators', { type: 'refuse', code: 2021 });
    backend.faults.always('associateTotp', { type: 'refuse', code: 2021 });
    await screen.findByRole('heading', { name: 'This sign-in ran out of time' });
    expect(container).toHaveTextContent('Sign in again to continue.');
    expect(container).not.toHaveTextContent('no longer works');
  });
});

describe('TotpEnrollment with a code that is refused', () => {
  it('S15 keeps it selected, marks the field, and says why once', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { user, phone, openCode, typeWrong, root } = renderEnrollment();
    const field = await openCode();
    await typeWrong();
    await waitFor(() => expect(field).toBeInvalid());
    expect(field).toHaveAccessibleDescription(expect.stringContaining(rejected));
    expect(field).toHaveValue(phone.wrongCode());
    await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]));
    expect(field).toHaveFocus();
    expect(root()).toHaveAttribute('data-problem', 'code-rejected');
    expect(announcements().filter(({ text }) => text === rejected)).toEqual([
      { text: rejected, isAssertive: true },
    ]);

    await user.keyboard('1');
    expect(field).toHaveValue('1');
    expect(field).not.toBeInvalid();
    expect(root()).not.toHaveAttribute('data-problem');
  });

  it('S15 tells by the focus, where the person pressed the button', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { user, openCode, typeWrong } = renderEnrollment({ autoSubmit: false });
    const field = await openCode();
    await typeWrong();
    await user.click(screen.getByRole('button', { name: 'Verify code' }));
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveAccessibleDescription(rejected);
    expect(announcedTexts()).not.toContain(rejected);
  });

  it('S15 says how many tries are left, where the backend knows', async () => {
    expectRequests({ associateTotp: 1 });
    const { MfaError } = await import('../../../src/client/index.ts');
    const backend = createBackend();
    const client = {
      ...createTestClient(backend),
      confirmTotp: () => Promise.reject(new MfaError('code-rejected', { attemptsLeft: 2 })),
    };
    const { openCode, typeWrong } = renderEnrollment({}, { backend, client });
    await openCode();
    await typeWrong();
    expect(await screen.findByText(/You can try 2 more times/, { selector: 'p *' })).toBeVisible();
  });

  it('S16 explains the clock at the second one, and says it politely', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 2 });
    const { openCode, typeWrong } = renderEnrollment();
    await openCode();
    await typeWrong(1);
    await waitFor(() => expect(announcedTexts()).toContain(rejected));
    expect(screen.queryByText('Codes depend on the clock.')).toBeNull();
    await typeWrong(2);
    expect(await screen.findByText('Codes depend on the clock.')).toBeVisible();
    // After the reason, which would cut it off.
    await waitFor(() => expect(announcedTexts().at(-1)).toMatch(/^Codes depend/));
    const help = announcements().filter(({ text }) => text.startsWith('Codes depend'));
    expect(help.map(({ isAssertive }) => isAssertive)).toEqual([false]);
  });

  it('S17 sends a code that was judged no second time, by itself or on a press', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { user, openCode, typeWrong } = renderEnrollment();
    const field = await openCode();
    await typeWrong();
    await waitFor(() => expect(field).toBeInvalid());
    await user.keyboard('{Backspace}');
    await typeWrong();
    await user.click(screen.getByRole('button', { name: 'Verify code' }));
    expect(
      await screen.findByText(
        'That is the same code again. Wait for the app to show the next one.',
        {
          selector: 'p *',
        },
      ),
    ).toBeVisible();
    expect(field).toBeInvalid();
  });

  it('S08 holds the button back for as long as the server says, and says so at the start and at the end', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 2 });
    const { backend, user, openCode, typeWrong, phone } = renderEnrollment();
    const field = await openCode();
    backend.faults.next('confirmTotp', { type: 'refuse', status: 429, retryAfter: 7 });
    await typeWrong();
    const wait = /You can try again in \d+ seconds/;
    expect(
      await screen.findByText(wait, { selector: '[data-part="notice-text"] *' }),
    ).toBeVisible();
    await waitFor(() => expect(announcedTexts()).toContain('You can try again in 7 seconds.'));
    const button = screen.getByRole('button', { name: 'Verify code' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(wait);
    await user.click(button);
    await user.type(field, '{Enter}');
    expect(backend.ledger.count('confirmTotp')).toBe(1);

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_000 });
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
    expect(announcedTexts().filter((text) => text.startsWith('You can try again'))).toEqual([
      'You can try again in 7 seconds.',
      'You can try again now.',
    ]);
    await user.clear(field);
    await user.type(field, phone.code());
    expect(await screen.findByRole('heading', { name: 'Save your recovery code' })).toBeVisible();
  });

  it('sends nothing while it is locked and nobody knows for how long', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { backend, user, openCode, typeWrong } = renderEnrollment();
    const field = await openCode();
    backend.faults.next('confirmTotp', { type: 'refuse', code: 2057 });
    await typeWrong();
    await waitFor(() => expect(field).toBeInvalid());
    const button = screen.getByRole('button', { name: 'Verify code' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.click(button);
    expect(screen.getByText(/your account is locked/, { selector: 'p *' })).toBeVisible();
  });
});

describe('TotpEnrollment and what others send', () => {
  it('S07 shows names as text that changes nothing around it, and no word of the server', async () => {
    expectRequests({ associateTotp: 1 });
    const issuer = `<img src=x onerror=alert(1)>\u202e${'long '.repeat(40)}`;
    const { root } = renderEnrollment({ issuer, account: '\u2067<b>ada</b>' });
    const name = await screen.findByText(/<img src=x/);
    expect(name.localName).toBe('bdi');
    expect(Array.from(name.textContent ?? '').length).toBeLessThanOrEqual(80);
    expect(name.textContent).not.toMatch(/\p{Cf}/u);
    expect(root().querySelector('img, b')).toBeNull();
    const picture = await screen.findByRole('img', { name: /<b>ada<\/b>/ });
    expect(picture.getAttribute('aria-label')).not.toMatch(/\p{Cf}/u);
  });

  it('S07 shows no word of the server where it refuses', async () => {
    expectRequests({ associateTotp: 1 });
    const backend = createBackend();
    const message = '<script>alert("of the server")</script>';
    backend.faults.next('associateTotp', {
      type: 'refuse',
      status: 500,
      body: { code: 500, message },
    });
    const { container, onError } = renderEnrollment({}, { backend });
    expect(await screen.findByRole('heading', { name: 'The QR code did not load' })).toBeVisible();
    expect(container).not.toHaveTextContent('of the server');
    expect(onError.mock.calls.map(([error]) => JSON.stringify(error))).not.toContain(
      'of the server',
    );
  });

  it('B15 pays no heed to what the host has told its own cache', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const queryClient = new QueryClient({
      defaultOptions: {
        queries: { retry: 3, throwOnError: true },
        mutations: { retry: 3, throwOnError: true },
      },
    });
    const { backend, openCode, typeWrong } = renderEnrollment({}, { queryClient });
    const field = await openCode();
    backend.faults.next('confirmTotp', { type: 'refuse', status: 503 });
    await typeWrong();
    await waitFor(() => expect(field).toBeInvalid());
    expect(queryClient.getMutationCache().getAll()).toEqual([]);
  });
});
