import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announcements } from '../../support/announcements.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTestClient } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import { signIn } from '../../support/signIn.ts';
import { codeToConfirm, rightCode, wrongCode } from '../code-verify/codes.ts';
import { getRoot, rootSays, selectedText } from '../code-verify/renderForm.tsx';
import { renderChallenge } from './renderChallenge.tsx';

const findField = () => screen.findByRole<HTMLInputElement>('textbox', { name: /code$/ });
const root = () => getRoot('challenge');
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

/** Only what the kit reads the time from: everything else of the page runs on. */
const stopClock = () => vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });

afterEach(() => {
  vi.useRealTimers();
});

describe('MfaChallenge, when its time runs out', () => {
  it('warns a minute before, counts down, and says it once', async () => {
    stopClock();
    await renderChallenge();
    await findField();
    pass(299);
    expect(root()).not.toHaveTextContent(/This sign-in ends/);
    pass(1);
    expect(root()).toHaveTextContent('This sign-in ends in 60 seconds.');
    pass(20);
    expect(root()).toHaveTextContent('This sign-in ends in 40 seconds.');
    expect(announcements().filter(({ text }) => text.startsWith('This sign-in ends'))).toEqual([
      { text: 'This sign-in ends in 60 seconds.', isAssertive: true },
    ]);
    expect(screen.queryByRole('button', { name: 'Get more time' })).toBeNull();
  });

  it('ends: tells the host once, and leads back to the login', async () => {
    stopClock();
    const onCancel = vi.fn();
    const { onSessionExpired, user } = await renderChallenge({ onCancel });
    await findField();
    pass(360);
    expect(root()).toHaveAttribute('data-state', 'expired');
    expect(screen.getByRole('heading', { name: 'This sign-in ran out of time' })).toHaveFocus();
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'verify' }]]);
    await user.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('gets more time where the host can, and what is typed stays', async () => {
    stopClock();
    const backend = createTestBackend({ scenario: 'enrolled' });
    const client = createTestClient(backend);
    const verifyTotp = vi.spyOn(client, 'verifyTotp');
    const refreshToken = vi.fn(() => signIn(backend));
    const { user } = await renderChallenge({}, { backend, client, refreshToken });
    const field = await findField();
    await user.type(field, '123');
    pass(301);
    await user.click(screen.getByRole('button', { name: 'Get more time' }));
    await waitFor(() => expect(root()).not.toHaveTextContent(/This sign-in ends/));
    await waitFor(() => expect(announcements().at(-1)?.text).toBe('You have more time now.'));
    expect(await findField()).toBe(field);
    expect(field).toHaveValue('123');
    pass(200);
    expect(root()).toHaveAttribute('data-state', 'verify');
    expect(verifyTotp).not.toHaveBeenCalled();
  });

  it('L10 a newer answer of the host goes on with what is typed, and its token goes with the code', async () => {
    const backend = createTestBackend({ scenario: 'enrolled' });
    const client = createTestClient(backend);
    const verifyTotp = vi.spyOn(client, 'verifyTotp');
    const { user, show, draw, onSuccess } = await renderChallenge({}, { backend, client });
    const field = await findField();
    const code = rightCode(backend);
    await user.type(field, code.slice(0, 3));
    const newer = await signIn(backend);
    show(draw({ trigger: newer }));
    expect(field).toHaveValue(code.slice(0, 3));
    await user.type(field, code.slice(3));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(newer).toMatchObject({ mfaToken: verifyTotp.mock.calls[0]?.[1]?.token });
    expectRequests({ verifyTotp: 1 });
  });

  it('S13 a token that is over while an app is set up: says which work is lost', async () => {
    const scenario = 'notEnrolled';
    const { backend, user, onSessionExpired } = await renderChallenge({}, { scenario });
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    backend.faults.always('confirmTotp', { type: 'refuse', code: 2021 });
    await user.type(await findField(), codeToConfirm(backend));
    await waitFor(() => expect(root()).toHaveAttribute('data-state', 'expired'));
    expect(root()).toHaveTextContent(/Delete the new entry in your app/);
    expect(onSessionExpired).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading', { name: 'This sign-in ran out of time' })).toHaveFocus();
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
  });
});

describe('MfaChallenge, when the network or the person leaves', () => {
  it('N02 no answer: the code stays, selected, and goes again on a press', async () => {
    const { backend, user, onSuccess } = await renderChallenge();
    backend.faults.next('verifyTotp', { type: 'drop', when: 'before' });
    const field = await findField();
    const code = rightCode(backend);
    await user.type(field, code);
    await rootSays(/The connection dropped before we got an answer/, 'challenge');
    await waitFor(() => expect(selectedText(field)).toBe(code));
    await user.click(screen.getByRole('button', { name: 'Verify code' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 2 });
  });

  it('N06 offline: one attempt, nothing queued for later', async () => {
    const { backend, user } = await renderChallenge();
    backend.faults.next('verifyTotp', { type: 'drop', when: 'before' });
    fireEvent(window, new Event('offline'));
    await user.type(await findField(), rightCode(backend));
    await rootSays(/The connection dropped/, 'challenge');
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(root()).toHaveAttribute('data-problem', 'unknown-outcome'));
    expectRequests({ verifyTotp: 1 });
  });

  it('N16 left while the list is read: aborted, and nothing is asked for', async () => {
    const backend = createTestBackend({ scenario: 'notEnrolled' });
    const client = createTestClient(backend);
    const listAuthenticators = vi.spyOn(client, 'listAuthenticators');
    backend.faults.always('listAuthenticators', { type: 'silence' });
    const { unmount, onError } = await renderChallenge({}, { backend, client });
    await waitFor(() => expect(listAuthenticators).toHaveBeenCalled());
    const signal = listAuthenticators.mock.calls.at(-1)?.[1]?.signal;
    unmount();
    await waitFor(() => expect(signal?.aborted).toBe(true));
    expect(onError).not.toHaveBeenCalled();
    expectRequests({ associateTotp: 0 });
  });

  it('N17 left while a code is with the server: the host still gets its user, once', async () => {
    const { backend, user, onSuccess, show } = await renderChallenge();
    const held = backend.faults.hold('verifyTotp');
    await user.type(await findField(), rightCode(backend));
    await held.arrived;
    // Chromium blurs a field that is taken away, in the middle of React's own work, which `act` mistakes.
    await user.tab();
    show(null);
    held.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });

  it('L07 a double press on a button that sends, sends once', async () => {
    const { backend, user, onSuccess } = await renderChallenge({ autoSubmit: false });
    await user.type(await findField(), rightCode(backend));
    await user.dblClick(screen.getByRole('button', { name: 'Verify code' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });

  it('L08 a host that renders again and again restarts nothing', async () => {
    const { backend, show, draw } = await renderChallenge({}, { scenario: 'notEnrolled' });
    await screen.findByRole('button', { name: 'Continue' });
    for (let time = 0; time < 5; time += 1) show(draw({ onCancel: () => {} }));
    expect(backend.ledger.count('associateTotp')).toBe(1);
    expectRequests({ associateTotp: 1 });
  });

  it('L14 leaving with a recovery code that nobody saved asks first; saved, it does not', async () => {
    const { backend, user, onSuccess } = await renderChallenge({}, { scenario: 'notEnrolled' });
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.type(await findField(), codeToConfirm(backend));
    await waitFor(() => expect(root()).toHaveAttribute('data-state', 'saving-code'));
    expect(mayLeave()).toBe(false);
    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    expect(onSuccess).not.toHaveBeenCalled();
    await user.click(await screen.findByRole('button', { name: /^Copy/ }));
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(mayLeave()).toBe(true);
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
  });
});

describe('MfaChallenge, whatever the server says', () => {
  it('S07 a name with markup and direction marks is inert text of 80 characters at most', async () => {
    const backend = createTestBackend({ scenario: 'enrolled' });
    const trigger = {
      ...Object(await signIn(backend)),
      email: null,
      username: null,
      nickname: `<img src=x onerror=alert(1)>\u202eevil${'x'.repeat(200)}`,
    };
    await renderChallenge({ trigger }, { backend });
    await findField();
    const name = root().querySelector('bdi');
    expect(name?.textContent).toMatch(/^<img src=x onerror=alert\(1\)>evilx+…$/);
    expect(name?.textContent).toHaveLength(80);
    expect(document.querySelector('img')).toBeNull();
  });

  it('S07 the words of the server are read by nobody', async () => {
    const { backend, user } = await renderChallenge();
    const body = { code: 6001, message: '<b>Wrong\u202e</b> code, dear' };
    backend.faults.next('verifyTotp', { type: 'refuse', body });
    await user.type(await findField(), wrongCode(backend));
    await rootSays(/did not match/, 'challenge');
    expect(document.body).not.toHaveTextContent('dear');
    expectRequests({ verifyTotp: 1 });
  });

  it('S16 explains the clock after a second code that did not match', async () => {
    const { backend, user } = await renderChallenge();
    await user.type(await findField(), wrongCode(backend, 0));
    await rootSays(/did not match/, 'challenge');
    await user.type(await findField(), wrongCode(backend, 1), {
      initialSelectionStart: 0,
      initialSelectionEnd: 6,
    });
    await rootSays(/Codes depend on the clock/, 'challenge');
    expectRequests({ verifyTotp: 2 });
  });
});

function mayLeave(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return !event.defaultPrevented;
}
