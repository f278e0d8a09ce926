import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecoveryCodeEntry } from '../../../src/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTestClient } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import { describedBy, getRoot, rootSays, selectedText } from '../code-verify/renderForm.tsx';
import {
  anotherWrongCode,
  getButton,
  getField,
  renderEntry,
  rightCode,
  save,
  wrongCode,
} from './renderEntry.tsx';

afterEach(() => void vi.useRealTimers());

const root = () => getRoot('recovery-code-entry');
const says = (text: string | RegExp) => rootSays(text, 'recovery-code-entry');
const findSaveTitle = () => screen.findByRole('heading', { name: 'Save your new recovery code' });
const verify = 'verifyRecoveryCode';

/** Whether the browser would ask. */
function leavePage(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('RecoveryCodeEntry, when the network fails', () => {
  it.each([
    ['N02 before the code counted', { type: 'drop', when: 'before' }],
    ['N03 after the code counted', { type: 'drop', when: 'after' }],
    ['N05 in the middle of the answer', { type: 'half-body' }],
  ] as const)(
    '%s: says that it may be used up, keeps the code, shows the way back',
    async (_, fault) => {
      const onCancel = vi.fn();
      const { backend, send, user, onError } = renderEntry({ onCancel, support: <p>Call us</p> });
      backend.faults.next(verify, fault);
      await send(rightCode);
      expect(
        await screen.findByRole('heading', { name: 'We do not know if that worked' }),
      ).toBeVisible();
      const field = getField();
      expect(onError.mock.calls[0]?.[0].code).toBe('unknown-outcome');
      expect(root()).toHaveAttribute('data-problem', 'unknown-outcome');
      expect(root()).toHaveTextContent('Call us');
      await waitFor(() => expect(selectedText(field)).toBe(rightCode));
      expect(field).toHaveFocus();
      expect(field).toBeInvalid();
      expect(describedBy(field)).toMatch(
        /^The connection dropped before we got an answer, so the code/,
      );
      await user.click(screen.getByRole('button', { name: 'Sign in again' }));
      expect(onCancel).toHaveBeenCalledOnce();
      expectRequests({ verifyRecoveryCode: 1 });
    },
  );

  it('N02 sends it again on a press, and never by itself', async () => {
    const { backend, send, user } = renderEntry({ onCancel: vi.fn() });
    backend.faults.next(verify, { type: 'drop', when: 'before' });
    await send(rightCode);
    await says(/We do not know if that worked/);
    fireEvent(window, new Event('online'));
    fireEvent(window, new Event('focus'));
    expect(backend.ledger.count(verify)).toBe(1);
    await user.click(getButton());
    expect(await findSaveTitle()).toHaveFocus();
    expectRequests({ verifyRecoveryCode: 2 });
  });

  it('N03 a code that was used up unseen is not said to be misread', async () => {
    const { backend, send, user } = renderEntry();
    backend.faults.next(verify, { type: 'drop', when: 'after' });
    await send(rightCode);
    await says(/We do not know if that worked/);
    await user.click(getButton());
    await says(/Make sure it belongs to this account and is your newest one/);
    expectRequests({ verifyRecoveryCode: 2 });
  });

  it('takes back what it said of a lost answer when the person types', async () => {
    const { backend, send, user } = renderEntry();
    backend.faults.next(verify, { type: 'drop', when: 'before' });
    await send(rightCode);
    await says(/We do not know if that worked/);
    await user.keyboard('a');
    expect(getField()).toHaveValue('a');
    expect(root()).toHaveTextContent('Use your recovery code');
    expect(getField()).not.toBeInvalid();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('N09 a captive portal is told from a code that did not match', async () => {
    const { backend, send } = renderEntry();
    backend.faults.next(verify, { type: 'wrong-type' });
    await send(rightCode);
    await says(/On public Wi-Fi, sign in to the network first/);
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('N15 L07 however often the person presses, one code is sent and one success told', async () => {
    const page = renderEntry();
    const { backend, user, onSuccess } = page;
    const held = backend.faults.hold(verify);
    await user.type(getField(), rightCode);
    await user.dblClick(getButton());
    await held.arrived;
    await user.click(getButton());
    held.release();
    await save(page);
    expect(onSuccess).toHaveBeenCalledOnce();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('N18 left while the code is with the server: not aborted, the host is told, the new code waits', async () => {
    const page = renderEntry();
    const { backend, send, user, onSuccess, show, element } = page;
    const held = backend.faults.hold(verify);
    await send(rightCode);
    await held.arrived;
    // Chromium blurs a field that is taken away, in the middle of React's own work, which `act` mistakes.
    await user.tab();
    show(null);
    expect(leavePage()).toBe(true);
    held.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(leavePage()).toBe(true);
    show(element);
    expect(await findSaveTitle()).toBeVisible();
    await save(page);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(leavePage()).toBe(false);
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('L14 shows the new code again where the host took it away, and tells of one success', async () => {
    const page = renderEntry();
    const { send, show, onSuccess } = page;
    await send(rightCode);
    await findSaveTitle();
    show(<RecoveryCodeEntry key="again" onSuccess={onSuccess} />);
    expect(await findSaveTitle()).toBeVisible();
    expect(leavePage()).toBe(true);
    await save(page);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(leavePage()).toBe(false);
    expectRequests({ verifyRecoveryCode: 1 });
  });
});

describe('RecoveryCodeEntry, when the server refuses', () => {
  it('S08 429 with Retry-After holds the button back so long, and says so at the start and at the end', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { backend, send, user } = renderEntry();
    backend.faults.next(verify, { type: 'refuse', status: 429, code: 429, retryAfter: 7 });
    await send(rightCode);
    await says(/You can try again in 7 seconds\./);
    await waitFor(() => expect(announcedTexts()).toContain('You can try again in 7 seconds.'));
    expect(getButton()).toHaveAttribute('aria-disabled', 'true');
    expect(describedBy(getButton())).toMatch(/You can try again in/);
    await user.click(getButton());
    expect(backend.ledger.count(verify)).toBe(1);
    act(() => void vi.advanceTimersByTime(7000));
    expect(getButton()).not.toHaveAttribute('aria-disabled');
    expect(announcedTexts().filter((text) => text.startsWith('You can try again'))).toEqual([
      'You can try again in 7 seconds.',
      'You can try again now.',
    ]);
    await user.click(getButton());
    expect(await findSaveTitle()).toBeVisible();
    expectRequests({ verifyRecoveryCode: 2 });
  });

  it.each([
    ['HTTP 401', { type: 'refuse', status: 401, code: 401 }],
    ['2021', { type: 'refuse', code: 2021 }],
  ] as const)('S13 %s ends the step: told once, focus on the message', async (_, refusal) => {
    const { backend, send, onSessionExpired } = renderEntry({ onCancel: vi.fn() });
    backend.faults.always(verify, refusal);
    await send(rightCode);
    const title = await screen.findByRole('heading', { name: 'This sign-in ran out of time' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(root()).toHaveAttribute('data-state', 'expired');
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'verifying' }]]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('S14 locked: no way to try again, the other way first, and who helps', async () => {
    const onUseApp = vi.fn();
    const { send, user } = renderEntry(
      { onUseApp, support: <p>Call us</p> },
      { scenario: 'recoveryLocked' },
    );
    await send(rightCode);
    expect(await screen.findByRole('heading', { name: 'Your account is locked' })).toHaveFocus();
    expect(root()).toHaveAttribute('data-state', 'locked');
    expect(root()).toHaveTextContent('Call us');
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    expect(onUseApp).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('S14 locked until a time: the field comes back by itself', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { backend, send } = renderEntry();
    backend.faults.next(verify, { type: 'refuse', status: 423, code: 2057, retryAfter: 720 });
    await send(rightCode);
    await screen.findByRole('heading', { name: /^Codes are paused until \d\d:\d\d$/ });
    act(() => void vi.advanceTimersByTime(720_000));
    await waitFor(() => expect(root()).toHaveAttribute('data-state', 'entry'));
    expect(getField()).toHaveFocus();
    expect(announcedTexts()).toContain('You can enter a code again.');
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('says that no code is left where the server knows none, and who helps', async () => {
    const onCancel = vi.fn();
    const { backend, send, user } = renderEntry({ onCancel, support: <p>Call us</p> });
    backend.faults.next(verify, { type: 'refuse', status: 404, code: 404 });
    await send(rightCode);
    const title = await screen.findByRole('heading', { name: 'You have no recovery codes left' });
    expect(title).toHaveFocus();
    expect(root()).toHaveAttribute('data-state', 'none-left');
    expect(root()).toHaveTextContent('Call us');
    await user.click(screen.getByRole('button', { name: 'Back to sign-in' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('S11 a server that cannot work leaves the code where it is', async () => {
    const { send, user } = renderEntry({}, { scenario: 'serverDown' });
    await send(rightCode);
    await says('There is a problem on our side. Try again in a moment.');
    await waitFor(() => expect(selectedText(getField())).toBe(rightCode));
    await user.click(getButton());
    await waitFor(() => expect(getButton()).not.toHaveAttribute('aria-disabled'));
    expectRequests({ verifyRecoveryCode: 2 });
  });
});

describe('RecoveryCodeEntry, whatever happens around it', () => {
  it('L10 a newer token of the provider restarts nothing, and goes with the next code', async () => {
    const backend = createTestBackend({ scenario: 'enrolled' });
    const client = createTestClient(backend);
    const call = vi.spyOn(client, 'verifyRecoveryCode');
    const { send, user, set } = renderEntry({}, { backend, client });
    await user.type(getField(), wrongCode.slice(0, 9));
    set({ token: 'newer' });
    expect(getField()).toHaveValue(wrongCode.slice(0, 9));
    expect(call).not.toHaveBeenCalled();
    await send(wrongCode.slice(9));
    await waitFor(() => expect(call).toHaveBeenCalledOnce());
    expect(call.mock.calls[0]?.[1]).toMatchObject({ token: 'newer' });
    await screen.findByRole('heading', { name: 'This sign-in ran out of time' });
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('L11 another person finds an empty field, and nothing of the new code', async () => {
    const { send, set, container } = renderEntry({}, { scope: 'ada' });
    await send(rightCode);
    await findSaveTitle();
    set({ scope: 'eve' });
    expect(getField()).toHaveValue('');
    expect(container.querySelector('[data-part="recovery-codes"]')).toBeNull();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('L16 two of them on one page know nothing of each other', async () => {
    const { show, user } = renderEntry();
    show(
      <>
        <RecoveryCodeEntry id="one" className="first" />
        <RecoveryCodeEntry id="two" className="second" />
      </>,
    );
    const first = within(getRoot('recovery-code-entry.first'));
    const second = within(getRoot('recovery-code-entry.second'));
    await user.type(first.getByRole('textbox'), anotherWrongCode);
    await user.click(first.getByRole('button', { name: /^Verify/ }));
    await waitFor(() => expect(first.getByRole('textbox')).toBeInvalid());
    expect(second.getByRole('textbox')).not.toBeInvalid();
    expect(second.getByRole('textbox')).toHaveValue('');
    expect(second.getByRole('textbox').id).not.toBe(first.getByRole('textbox').id);
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('I08 sends what a password manager filled in without a key, and what it told nobody of', async () => {
    const { user } = renderEntry();
    fireEvent.input(getField(), { target: { value: wrongCode.replaceAll('-', '') } });
    expect(getField()).toHaveValue(wrongCode);
    await user.click(getButton());
    await says(/Look for characters/);
    getField().value = rightCode;
    await user.click(getButton());
    expect(await findSaveTitle()).toBeVisible();
    expectRequests({ verifyRecoveryCode: 2 });
  });

  it('I06 touches nothing while an input method composes, and groups when that is over', async () => {
    renderEntry();
    const field = getField();
    const input = new InputEvent('input', { bubbles: true, isComposing: true });
    fireEvent.compositionStart(field);
    field.value = 'a1b2c3';
    fireEvent(field, input);
    expect(field).toHaveValue('a1b2c3');
    fireEvent.compositionEnd(field);
    expect(field).toHaveValue('a1b2-c3');
  });

  it('B20 speaks another language in the middle, and keeps what was typed', async () => {
    const { user, set } = renderEntry();
    await user.type(getField(), wrongCode);
    set({ messages: { locale: 'de', recoveryCodeEntry: { title: 'Wiederherstellungscode' } } });
    expect(screen.getByRole('heading', { name: 'Wiederherstellungscode' })).toBeVisible();
    expect(root()).toHaveAttribute('lang', 'de');
    expect(getField()).toHaveValue(wrongCode);
  });
});
