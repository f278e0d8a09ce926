import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  createStepUp,
  mountAuthenticatorList,
  mountCodeVerifyDialog,
  mountCodeVerifyForm,
  mountFaceCapture,
  mountMfaChallenge,
  mountRecoveryCodeEntry,
  mountRecoveryCodeSave,
  mountTotpEnrollment,
  readTrigger,
} from '../../src/embed/index.ts';
import { zhCN } from '../../src/messages/zh-CN.ts';
import { rightCode } from '../components/code-verify/codes.ts';
import { canary, guard } from '../support/canaries.ts';
import { createTestBackend } from '../support/createTestBackend.ts';
import { createTestClient } from '../support/renderWithMfa.tsx';
import { expectRequests } from '../support/requests.ts';
import { signIn } from '../support/signIn.ts';
import { addElement, findField, findRoot, mount } from './page.ts';

const recoveryCodes = ['0123-4567-89ab-cdef-0123-4567'];

/** A page whose person has an authenticator app. */
function openPage() {
  const backend = createTestBackend({ scenario: 'enrolled' });
  return { backend, client: createTestClient(backend), user: userEvent.setup() };
}

describe('each component that stands alone', () => {
  const { client } = openPage();
  it.each([
    [
      'challenge',
      () => mountMfaChallenge(addElement(), { client, trigger: { mfaToken: 'a.b.c' } }),
    ],
    ['totp-enrollment', () => mountTotpEnrollment(addElement(), { client, start: 'button' })],
    ['code-verify', () => mountCodeVerifyForm(addElement(), { client, methods: ['totp'] })],
    ['recovery-code-entry', () => mountRecoveryCodeEntry(addElement(), { client })],
    ['recovery-code-save', () => mountRecoveryCodeSave(addElement(), { client, recoveryCodes })],
    ['face-capture', () => mountFaceCapture(addElement(), { client })],
    ['authenticator-list', () => mountAuthenticatorList(addElement(), { client })],
  ])('%s is shown, and leaves nothing behind', async (noun, show) => {
    const before = document.body.childElementCount;
    const mounted = mount<{ unmount(): void }>(show);
    await waitFor(() => expect(document.querySelector(`.mfa-root.mfa-${noun}`)).toBeVisible());
    const element = document.body.children[before];
    act(() => mounted.unmount());
    expect(element?.innerHTML).toBe('Of the page');
    expect(document.body.childElementCount).toBe(before + 1);
  });

  it('a dialog is shown, closed by update, and leaves nothing behind', async () => {
    const element = addElement();
    const dialog = mount(() =>
      mountCodeVerifyDialog(element, { client, open: false, methods: ['totp'] }),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => dialog.update({ open: true }));
    expect(await screen.findByRole('dialog', { name: 'Enter your code' })).toBeVisible();
    act(() => dialog.update({ open: false }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    act(() => dialog.update({ open: true }));
    await screen.findByRole('dialog');
    act(() => dialog.unmount());
    expect(element.innerHTML).toBe('Of the page');
    expect(document.querySelector('dialog, form')).toBeNull();
  });
});

describe('mountMfaChallenge', () => {
  it('runs from the login’s answer to a user, and may be taken away by the callback', async () => {
    const { backend, client, user } = openPage();
    const element = addElement();
    const trigger = await signIn(backend);
    const onSuccess = vi.fn(() => challenge.unmount());
    const challenge = mount(() => mountMfaChallenge(element, { client, trigger, onSuccess }));
    await user.type(await findField(), rightCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess).toHaveBeenCalledWith(expect.objectContaining({ email: 'test@example.com' }));
    expect(element.innerHTML).toBe('Of the page');
    expectRequests({ verifyTotp: 1 });
  });

  it('takes the focus of a form that the page has hidden, and of no other', async () => {
    const { backend, client } = openPage();
    const form = addElement();
    const button = document.createElement('button');
    form.append(button);
    button.focus();
    const trigger = await signIn(backend);
    const challenge = mount(() => mountMfaChallenge(addElement(), { client, trigger }));
    await findField();
    expect(button).toHaveFocus();
    act(() => challenge.unmount());
    form.style.display = 'none';
    mount(() => mountMfaChallenge(addElement(), { client, trigger }));
    await waitFor(async () => expect(await findField()).toHaveFocus());
  });

  it('goes on where a callback of the page throws, and the page hears of the error', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const { backend, client, user } = openPage();
    const element = addElement();
    const trigger = await signIn(backend);
    const mistake = new Error('of the page');
    const onSuccess = vi.fn(() => {
      throw mistake;
    });
    mount(() => mountMfaChallenge(element, { client, trigger, onSuccess }));
    await user.type(await findField(), rightCode(backend));
    await waitFor(() => expect(findRoot(element)).toHaveAttribute('data-state', 'done'));
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledWith(mistake);
    vi.unstubAllGlobals();
    expectRequests({ verifyTotp: 1 });
  });

  it('shows an element of the page where help is to be found, with its listeners', async () => {
    const { backend, client, user } = openPage();
    const element = addElement();
    backend.state.changePerson({ policies: [] });
    const support = document.createElement('button');
    support.textContent = 'Call us';
    const onClick = vi.fn();
    support.addEventListener('click', onClick);
    const trigger = { mfaToken: 'a.b.c', applicationMfa: [] };
    const challenge = mount(() => mountMfaChallenge(element, { client, trigger, support }));
    await user.click(await within(element).findByRole('button', { name: 'Call us' }));
    expect(onClick).toHaveBeenCalledOnce();
    act(() => challenge.update({ support: 'Call 555 0100' }));
    expect(await within(element).findByText('Call 555 0100')).toBeVisible();
    expect(support.isConnected).toBe(false);
  });
});

describe('update', () => {
  it('changes what it names: another language, and what was typed stays', async () => {
    const { client, user } = openPage();
    const element = addElement();
    const form = mount(() => mountCodeVerifyForm(element, { client, methods: ['totp'] }));
    await user.type(await findField(), '123');
    act(() => form.update({ messages: zhCN }));
    expect(findRoot(element)).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('123');
    act(() => form.update({ className: 'wide' }));
    expect(findRoot(element)).toHaveClass('wide');
    expect(findRoot(element)).toHaveAttribute('lang', 'zh-CN');
    act(() => form.update({ messages: undefined }));
    expect(findRoot(element)).toHaveAttribute('lang', 'en');
  });

  it('a new token is the one that the next call carries', async () => {
    const { backend, client, user } = openPage();
    const token = guard('mfaToken', readTrigger(backend.state.issueTrigger())?.mfaToken ?? '');
    const onSuccess = vi.fn();
    const form = mount(() =>
      mountCodeVerifyForm(addElement(), {
        client,
        token: canary('old token'),
        methods: ['totp'],
        onSuccess,
      }),
    );
    await findField();
    act(() => form.update({ token }));
    await user.type(await findField(), rightCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });
});

describe('what a mount is given', () => {
  it('no token is anywhere in the page', async () => {
    const { backend, client } = openPage();
    const token = guard('session', backend.state.issueUser().token);
    const element = addElement();
    mount(() => mountAuthenticatorList(element, { client, token, source: 'APPLICATION' }));
    await within(element).findByText('Authenticator app');
    expect(document.documentElement.outerHTML).not.toContain(token);
  });

  it('two mounts share nothing: each asks with its own token, and one goes without the other', async () => {
    const first = openPage();
    const second = openPage();
    const elements = [addElement(), addElement()] as const;
    const token = guard('session', first.backend.state.issueUser().token);
    const expired = [vi.fn(), vi.fn()] as const;
    const list = mount(() =>
      mountAuthenticatorList(elements[0], {
        client: first.client,
        source: 'APPLICATION',
        token,
        onSessionExpired: expired[0],
      }),
    );
    mount(() =>
      mountAuthenticatorList(elements[1], {
        client: second.client,
        token: canary('of somebody else'),
        onSessionExpired: expired[1],
      }),
    );
    await within(elements[0]).findByText('Authenticator app');
    await waitFor(() => expect(expired[1]).toHaveBeenCalledOnce());
    expect(expired[0]).not.toHaveBeenCalled();
    act(() => list.unmount());
    expect(elements[0].innerHTML).toBe('Of the page');
    expect(findRoot(elements[1])).toBeVisible();
  });

  it('a step-up of the page opens the dialog that every mount has', async () => {
    const { backend, client, user } = openPage();
    const trigger = await signIn(backend);
    const stepUp = createStepUp();
    mount(() => mountRecoveryCodeEntry(addElement(), { client, stepUp }));
    const waiting = stepUp.stepUp({ reason: 'Confirm before you go on.', trigger });
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Confirm before you go on.')).toBeVisible();
    await user.type(
      await within(dialog).findByRole('textbox', { name: /code$/ }),
      rightCode(backend),
    );
    await expect(waiting).resolves.toMatchObject({ email: 'test@example.com' });
    expectRequests({ verifyTotp: 1 });
  });
});
