import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announcedTexts } from '../../support/announcements.ts';
import { createTestClient } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import { createBackend, renderEnrollment } from './renderEnrollment.tsx';

afterEach(() => void vi.restoreAllMocks());

describe('TotpEnrollment', () => {
  it('takes a person from the key to a saved recovery code', async () => {
    expectRequests({ listAuthenticators: 1, associateTotp: 1, confirmTotp: 1 });
    const { user, phone, root, openCode, onSuccess, onFactorChanged, backend } = renderEnrollment();
    expect(root()).toHaveAttribute('data-state', 'requesting');
    expect(await screen.findByRole('img', { name: /QR code that adds/ })).toBeVisible();
    expect(root()).toHaveAttribute('data-state', 'scan');
    expect(screen.getByText('Step 1 of 3')).toBeVisible();

    const field = await openCode();
    expect(screen.getByRole('heading', { name: 'Enter the code from the app' })).toBeVisible();
    expect(field).toHaveFocus();
    await user.type(field, phone.code());

    const title = await screen.findByRole('heading', { name: 'Save your recovery code' });
    await waitFor(() => expect(title).toHaveFocus());
    const code = backend.state.findAuthenticators().enabled?.recoveryCode ?? '';
    expect(screen.getByRole('group', { name: 'Recovery code' })).toHaveTextContent(code);
    expect(onSuccess).not.toHaveBeenCalled();
    await user.click(screen.getByRole('checkbox', { name: /I have saved this code/ }));
    await user.click(screen.getByRole('button', { name: 'Finish' }));

    expect(await screen.findByRole('heading', { name: /app is set up/ })).toHaveFocus();
    expect(onSuccess.mock.calls).toEqual([[{ user: undefined }]]);
    expect(onFactorChanged.mock.calls).toEqual([[{ method: 'totp', change: 'added' }]]);
    expect(root()).not.toHaveTextContent(code);
    expect(announcedTexts()).toEqual([
      'Preparing the QR code and the setup key.',
      'Enter the code from the app',
      'Checking the code.',
      'Code accepted.',
    ]);
  });

  it('holds the recovery code back until the key is proven', async () => {
    expectRequests({ associateTotp: 1 });
    const { container, openCode, backend } = renderEnrollment();
    await openCode();
    const code = backend.state.findAuthenticators().pending?.recoveryCode;
    expect(code).toMatch(/^[0-9a-f-]{29}$/);
    expect(container).not.toHaveTextContent(code ?? '');
  });

  it('shows the setup key when it is asked for, and copies it without spaces', async () => {
    expectRequests({ associateTotp: 1 });
    const { user, phone, container, onEvent } = renderEnrollment();
    const toggle = await screen.findByRole('button', { name: 'Show setup key' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(container).not.toHaveTextContent(phone.secret());

    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(container).toHaveTextContent(phone.secret());
    expect(screen.getByText('Or type this setup key')).toBeVisible();
    expect(screen.getByText(/choose to enter a setup key, then type this one/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy setup key' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await readClipboard()).toBe(phone.secret());
    expect(announcedTexts()).toContain('Setup key copied.');
    expect(onEvent).toHaveBeenCalledWith(
      expect.objectContaining({ flow: 'totp-enrollment', type: 'copied' }),
    );
    expect(screen.getByText(/clipboard history/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Hide setup key' }));
    expect(container).not.toHaveTextContent(phone.secret());
  });

  it('enlarges the QR code in a dialog, and returns to the button', async () => {
    expectRequests({ associateTotp: 1 });
    const { user } = renderEnrollment();
    const enlarge = await screen.findByRole('button', { name: 'Enlarge QR code' });
    await user.click(enlarge);
    const dialog = await screen.findByRole('dialog', { name: 'Scan this QR code' });
    expect(within(dialog).getByRole('img', { name: /QR code that adds/ })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(enlarge).toHaveFocus();
  });

  it('writes the key into the link for the press alone', async () => {
    expectRequests({ associateTotp: 1 });
    const { user, phone } = renderEnrollment();
    const link = await screen.findByRole('link', { name: 'Open authenticator app' });
    const followed: string[] = [];
    const stop = (event: Event) => {
      if (event.target instanceof Element) followed.push(event.target.closest('a')?.href ?? '');
      event.preventDefault();
    };
    window.addEventListener('click', stop);
    await user.click(link);
    window.removeEventListener('click', stop);

    expect(followed).toEqual([expect.stringContaining(`secret=${phone.secret()}`)]);
    await waitFor(() => expect(link).toHaveAttribute('href', 'otpauth://totp/'));
  });

  it('offers the link, the key and then a QR code for another device where it is operated by touch', async () => {
    expectRequests({ associateTotp: 1 });
    touch();
    const { user, phone, container, openCode } = renderEnrollment();
    expect(await screen.findByRole('link', { name: 'Open authenticator app' })).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    expect(container).toHaveTextContent(phone.secret());
    expect(screen.getByText('Setup key')).toBeVisible();
    await openCode();
    await user.click(screen.getByRole('button', { name: 'Back to the setup key' }));
    await user.click(screen.getByRole('button', { name: 'Show QR code for another device' }));
    expect(await screen.findByRole('img', { name: /QR code/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Set up an authenticator app' })).toHaveFocus();
  });

  it('opens the key and says so where the QR code cannot be drawn', async () => {
    const backend = createBackend();
    const secret = 'GEZDGNBV'.repeat(20);
    const association = { secret, otpauthUri: '', recoveryCodes: ['9f2c-41d7'] };
    const client = { ...createTestClient(backend), associateTotp: async () => association };
    const name = '🌿'.repeat(80);
    const { container } = renderEnrollment({ issuer: name, account: name }, { backend, client });
    const text = 'The QR code cannot be shown here. Use the setup key instead.';
    await waitFor(() => expect(announcedTexts().at(-1)).toBe(text));
    expect(container.querySelector('[data-part="qr-missing"]')).toHaveTextContent(text);
    expect(container).toHaveTextContent(secret);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('waits for a press where the host asks for an introduction', async () => {
    expectRequests({ associateTotp: 1 });
    const { user, backend, root } = renderEnrollment({ start: 'button' });
    expect(root()).toHaveAttribute('data-state', 'idle');
    expect(backend.ledger.entries).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Set up the app' }));
    expect(await screen.findByRole('img', { name: /QR code/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Set up an authenticator app' })).toHaveFocus();
  });

  it('gives up where the host can take the person back', async () => {
    expectRequests({ associateTotp: 1 });
    const onCancel = vi.fn();
    const { user, root, container, phone } = renderEnrollment({ onCancel });
    await user.click(await screen.findByRole('button', { name: 'Show setup key' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(root()).toHaveAttribute('data-state', 'idle');
    expect(container).not.toHaveTextContent(phone.secret());
  });

  it('names the account and the service in the QR code, and reads them from the key where the host does not say', async () => {
    expectRequests({ associateTotp: 1 });
    renderEnrollment();
    const name = /QR code that adds test@example.com at Fernway/;
    expect(await screen.findByRole('img', { name })).toBeVisible();
    expect(screen.getByText('Fernway').localName).toBe('bdi');
  });

  it('sets language and direction from the words, and keeps its place when they change', async () => {
    expectRequests({ associateTotp: 1 });
    const { root, set, openCode, user } = renderEnrollment();
    const field = await openCode();
    await user.type(field, '482');
    const { zhCN } = await import('../../../src/messages/zh-CN.ts');
    set({ messages: { ...zhCN, dir: 'rtl' } });
    expect(root()).toHaveAttribute('lang', 'zh-CN');
    expect(root()).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('textbox', { name: '6 位验证码' })).toHaveValue('482');
  });
});

/** A page that is operated with a finger. */
function touch() {
  const { matchMedia } = window;
  const spy = vi.spyOn(window, 'matchMedia');
  spy.mockImplementation((query) => {
    const real = matchMedia.call(window, query);
    if (query !== '(pointer: coarse)') return real;
    return new Proxy(real, {
      get(target, name) {
        if (name === 'matches') return true;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  });
}

async function readClipboard(): Promise<string> {
  return navigator.clipboard.readText();
}
