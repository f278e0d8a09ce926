import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import { RecoveryCodeEntry } from '../../../src/index.ts';
import { zhCN } from '../../../src/messages/zh-CN.ts';
import { announcedTexts } from '../../support/announcements.ts';
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

const root = () => getRoot('recovery-code-entry');
const says = (text: string | RegExp) => rootSays(text, 'recovery-code-entry');

describe('RecoveryCodeEntry', () => {
  it('gets a person in, has the new code saved, and only then tells who it was', async () => {
    const page = renderEntry();
    const { backend, send, onSuccess, onEvent } = page;
    await send(rightCode.toUpperCase().replaceAll('-', ' '));
    const title = await screen.findByRole('heading', { name: 'Save your new recovery code' });
    expect(title).toHaveFocus();
    expect(root()).toHaveAttribute('data-state', 'saving-code');
    const { recoveryCode } = backend.state.findAuthenticators().enabled ?? {};
    expect(recoveryCode).not.toBe(rightCode);
    expect(screen.getByRole('group', { name: 'Recovery code' })).toHaveTextContent(
      `${recoveryCode}`,
    );
    expect(announcedTexts()).toEqual([
      'Checking your recovery code. Keep this page open.',
      'Recovery code accepted.',
    ]);
    expect(onSuccess).not.toHaveBeenCalled();
    await save(page);
    expect(onSuccess.mock.calls[0]?.[0]).toMatchObject({ user: { email: 'test@example.com' } });
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(root()).toHaveAttribute('data-state', 'done');
    expect(onEvent.mock.calls.map(([{ flow, type }]) => `${flow} ${type}`)).toContain(
      'recovery-code-entry completed',
    );
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('says what a code looks like, takes no focus by itself, and sends nothing before a press', async () => {
    const { user, backend } = renderEntry();
    expect(document.body).toHaveFocus();
    expect(describedBy(getField())).toBe(
      '6 groups of 4 letters and digits. Dashes, spaces and capitals do not matter.',
    );
    await user.type(getField(), rightCode);
    expect(backend.ledger.count('verifyRecoveryCode')).toBe(0);
  });

  it('keeps managers, correction and translation out of the field', () => {
    renderEntry();
    const field = getField();
    expect(field).toHaveAttribute('name', 'recovery-code');
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('autocapitalize', 'none');
    expect(field).toHaveAttribute('autocorrect', 'off');
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('translate', 'no');
    expect(field).toHaveAttribute('dir', 'ltr');
    expect(field).not.toHaveAttribute('maxlength');
    expect(field).not.toHaveAttribute('inputmode');
  });

  it('holds the code in no attribute while it is typed', async () => {
    const { user, container } = renderEntry();
    await user.type(getField(), rightCode);
    expect(getField()).toHaveValue(rightCode);
    expect(container.innerHTML).not.toContain(rightCode.slice(0, 9));
  });

  it('groups a code that is typed without dashes, and leaves another grouping alone', async () => {
    const { user } = renderEntry();
    const field = getField();
    await user.type(field, 'A1b2');
    expect(field).toHaveValue('A1b2');
    await user.type(field, 'c');
    expect(field).toHaveValue('A1b2-c');
    await user.type(field, '{Backspace}{Backspace}{Backspace}');
    expect(field).toHaveValue('A1b');
    await user.clear(field);
    await user.type(field, 'a1b2 c3d4 e');
    expect(field).toHaveValue('a1b2 c3d4 e');
    await user.clear(field);
    await user.paste(wrongCode.replaceAll('-', ''));
    expect(field).toHaveValue(wrongCode);
  });

  it('moves nothing under a caret in the middle', async () => {
    const { user } = renderEntry();
    const field = getField();
    await user.type(field, 'a1b2c3d4');
    field.setSelectionRange(2, 2);
    await user.keyboard('ff');
    expect(field).toHaveValue('a1ffb2-c3d4');
    expect(field.selectionStart).toBe(4);
  });

  it.each([
    ['a line of a list', `3. ${rightCode}`],
    ['a sheet', `Recovery code for Fernway ${rightCode} Account: mara@fernway.example`],
    ['a code of another width', rightCode.replaceAll('-', '－')],
  ])('I15 finds the code in %s', async (_, text) => {
    const { user } = renderEntry();
    await user.click(getField());
    await user.paste(text);
    expect(getField()).toHaveValue(text);
    await user.click(getButton());
    expect(
      await screen.findByRole('heading', { name: 'Save your new recovery code' }),
    ).toBeVisible();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('asks for a code where there is none', async () => {
    const { user } = renderEntry();
    await user.click(getButton());
    expect(describedBy(getField())).toBe('Enter your recovery code.');
    expect(getField()).toHaveFocus();
    expect(getField()).toBeInvalid();
  });

  it.each([
    ['a1b2-c3', 6],
    [`${wrongCode}-d`, 25],
  ])(
    'says with counts that %s is not the whole code, keeps it and sends nothing',
    async (text, entered) => {
      const { send } = renderEntry();
      await send(text);
      const reason = `The recovery code has 24 letters and digits. You entered ${entered}.`;
      await waitFor(() => expect(describedBy(getField())).toBe(reason));
      expect(getField()).toHaveValue(text);
      expect(selectedText(getField())).toBe('');
      await waitFor(() => expect(announcedTexts()).toEqual([]));
      expect(getField()).toHaveFocus();
    },
  );

  it('offers the field for app codes where six digits were typed', async () => {
    const onUseApp = vi.fn();
    const { send, user } = renderEntry({ onUseApp });
    await send('123456');
    await says('This looks like a code from your authenticator app.');
    expect(selectedText(getField())).toBe('1234-56');
    expect(announcedTexts()).toContain('This looks like a code from your authenticator app.');
    await user.click(screen.getByRole('button', { name: 'Enter it as an app code' }));
    expect(onUseApp).toHaveBeenCalledOnce();
    await user.type(getField(), '7');
    expect(root()).not.toHaveTextContent(/This looks like/);
  });

  it('offers no field for app codes that is not there', async () => {
    const { send } = renderEntry();
    await send('123 456');
    await says('This looks like a code from your authenticator app.');
    expect(screen.getAllByRole('button')).toEqual([getButton()]);
  });

  it('S15 keeps a code that did not match, selected, with the reason tied to it', async () => {
    const { send, user, onError } = renderEntry();
    await send(wrongCode);
    const field = getField();
    await waitFor(() => expect(selectedText(field)).toBe(wrongCode));
    expect(field).toHaveFocus();
    expect(field).toBeInvalid();
    expect(describedBy(field)).toMatch(/^That recovery code did not match. Look for characters/);
    expect(root()).toHaveAttribute('data-state', 'entry');
    expect(root()).toHaveAttribute('data-problem', 'recovery-code-rejected');
    expect(onError).toHaveBeenCalledOnce();
    await user.keyboard('9');
    expect(field).toHaveValue('9');
    expect(field).not.toBeInvalid();
    expect(root()).not.toHaveAttribute('data-problem');
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('says something else of a second code that did not match', async () => {
    const { send } = renderEntry();
    await send(wrongCode);
    await says(/Look for characters/);
    await send(anotherWrongCode);
    await says(/Make sure it belongs to this account and is your newest one/);
    expectRequests({ verifyRecoveryCode: 2 });
  });

  it('sends no code again that did not match', async () => {
    const { send, user } = renderEntry();
    await send(wrongCode);
    await says(/Look for characters/);
    await user.click(getButton());
    await says(/Make sure it belongs to this account and is your newest one/);
    await waitFor(() => expect(selectedText(getField())).toBe(wrongCode));
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('says that a code is used up, and does not send it, where it was accepted before', async () => {
    const page = renderEntry();
    const { send, show, element } = page;
    await send(rightCode);
    await save(page);
    show(null);
    show(element);
    await send(rightCode);
    await says(
      'That recovery code has already been used. Each one works once. Use your newest one.',
    );
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('says how many tries are left where the server does', async () => {
    const problem = new MfaError('recovery-code-rejected', { attemptsLeft: 1 });
    const { send } = renderEntry(
      {},
      { client: { verifyRecoveryCode: () => Promise.reject(problem) } },
    );
    await send(wrongCode);
    await says('That code did not match. You can try once more.');
  });

  it('offers another way and the way back, but not while a code is with the server', async () => {
    const onUseApp = vi.fn();
    const onCancel = vi.fn();
    const { backend, send, user } = renderEntry({ onUseApp, onCancel });
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    const held = backend.faults.hold('verifyRecoveryCode');
    await send(rightCode);
    await held.arrived;
    expect(describedBy(getField())).toBe('Checking your recovery code. Keep this page open.');
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect([onUseApp.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
    held.release();
    expect(
      await screen.findByRole('heading', { name: 'Save your new recovery code' }),
    ).toHaveFocus();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('offers to set up an app again once the new code is saved', async () => {
    const calls: string[] = [];
    const page = renderEntry({
      onSuccess: () => calls.push('success'),
      onSetUpAgain: () => calls.push('set up'),
    });
    await page.send(rightCode);
    await save(page);
    const title = await screen.findByRole('heading', { name: 'Is your phone lost or new?' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(calls).toEqual([]);
    await page.user.click(screen.getByRole('button', { name: 'Set up an authenticator app' }));
    expect(calls).toEqual(['success', 'set up']);
    expect(root()).toHaveTextContent('Recovery code accepted.');
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('lets a person set up an app another time', async () => {
    const onSetUpAgain = vi.fn();
    const page = renderEntry({ onSetUpAgain });
    await page.send(rightCode);
    await save(page);
    await page.user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(page.onSuccess).toHaveBeenCalledOnce();
    expect(onSetUpAgain).not.toHaveBeenCalled();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('S26 says that no new code came, before it tells the host', async () => {
    const { backend, send, user, onSuccess } = renderEntry();
    backend.faults.next('verifyRecoveryCode', {
      type: 'edit',
      edit: ({ recoveryCode: _, ...body }) => body,
    });
    await send(rightCode);
    const title = await screen.findByRole('heading', { name: 'You need a new recovery code' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(onSuccess).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onSuccess).toHaveBeenCalledOnce();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('S26 finds a new code within the data', async () => {
    const { backend, send } = renderEntry();
    backend.faults.next('verifyRecoveryCode', {
      type: 'edit',
      edit: ({ recoveryCode, ...body }) => ({
        ...body,
        data: { ...Object(body.data), recoveryCode },
      }),
    });
    await send(rightCode);
    expect(
      await screen.findByRole('heading', { name: 'Save your new recovery code' }),
    ).toBeVisible();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('asks by the gate that the host has chosen', async () => {
    const { send, user, onSuccess } = renderEntry({ saveGate: 'none' });
    await send(rightCode);
    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    expect(onSuccess).toHaveBeenCalledOnce();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it.each([
    ['alphanumeric', 'Enter it as you saved it. Dashes and spaces do not matter.'],
    [
      { alphabet: 'alphanumeric', groups: 2, groupSize: 5 },
      '2 groups of 5 letters and digits. Capitals matter, dashes and spaces do not.',
    ],
  ] as const)('says what codes look like as the host does: %o', (alphabet, hint) => {
    renderEntry({ alphabet });
    expect(describedBy(getField())).toBe(hint);
  });

  it('carries the language, the direction, the class and the id', () => {
    renderEntry({ className: 'theirs', id: 'recovery' }, { messages: { ...zhCN, dir: 'rtl' } });
    expect(root()).toHaveClass('mfa-root', 'mfa-recovery-code-entry', 'theirs');
    expect(root()).toHaveAttribute('id', 'recovery');
    expect(root()).toHaveAttribute('lang', 'zh-CN');
    expect(root()).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('heading', { name: '使用恢复码' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: '恢复码' })).toHaveAttribute('dir', 'ltr');
  });

  it('L08 a host that renders again with new callbacks restarts nothing and is told by the last', async () => {
    const first = vi.fn();
    const last = vi.fn();
    const page = renderEntry({ onSuccess: first });
    const field = getField();
    await page.user.type(field, rightCode.slice(0, 6));
    page.show(<RecoveryCodeEntry onSuccess={() => first()} />);
    page.show(<RecoveryCodeEntry onSuccess={() => last()} />);
    expect(getField()).toBe(field);
    expect(field).toHaveValue(rightCode.slice(0, 6));
    await page.send(rightCode.slice(6));
    await save(page);
    expect(last).toHaveBeenCalledOnce();
    expect(first).not.toHaveBeenCalled();
    expectRequests({ verifyRecoveryCode: 1 });
  });
});
