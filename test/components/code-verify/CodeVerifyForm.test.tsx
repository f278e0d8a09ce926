import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import { CodeVerifyForm } from '../../../src/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { expectRequests } from '../../support/requests.ts';
import { rightCode, wrongCode } from './codes.ts';
import {
  describedBy,
  getButton,
  getField,
  getRoot,
  renderForm,
  rootSays,
  selectedText,
} from './renderForm.tsx';

describe('CodeVerifyForm', () => {
  it('sends a code as soon as its last digit is in, and tells who it was', async () => {
    const { backend, user, onSuccess, onEvent } = renderForm();
    await user.type(getField(), rightCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess.mock.calls[0]?.[0]).toMatchObject({
      user: { email: 'test@example.com' },
      method: 'totp',
      trustDevice: false,
    });
    expect(getRoot()).toHaveAttribute('data-state', 'done');
    expect(onEvent.mock.calls.map(([{ step, type }]) => `${step} ${type}`)).toEqual([
      'entry started',
      'verifying shown',
      'done completed',
    ]);
    expectRequests({ verifyTotp: 1 });
  });

  it('takes no focus by itself, and shows where the code comes from', () => {
    renderForm({ issuer: 'Fernway' });
    expect(document.body).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Enter your code' })).toBeInTheDocument();
    expect(getRoot()).toHaveTextContent(
      'Open your authenticator app and enter the code for Fernway.',
    );
    expect(describedBy(getField())).toMatch(/as soon as the last digit is in/);
  });

  it('waits for the button where autoSubmit is off', async () => {
    const { backend, user, onSuccess } = renderForm({ autoSubmit: false });
    await user.type(getField(), rightCode(backend));
    expect(backend.ledger.count('verifyTotp')).toBe(0);
    await user.click(getButton());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });

  it('asks for as many characters as the host says', async () => {
    renderForm({ codeLength: { totp: 8 } });
    expect(screen.getByLabelText('8-digit code')).toBeInTheDocument();
    expect(getRoot()).toHaveTextContent('Enter the 8-digit code from your authenticator app.');
  });

  it('S15 keeps a code that did not match, selected, with the reason tied to it', async () => {
    const { backend, user, onError } = renderForm();
    const field = getField();
    await user.type(field, wrongCode(backend));
    await waitFor(() => expect(selectedText(field)).toBe(wrongCode(backend)));
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(describedBy(field)).toMatch(/^That code did not match. Try the newest one./);
    expect(getRoot()).toHaveAttribute('data-problem', 'code-rejected');
    expect(announcedTexts().filter((text) => /did not match/.test(text))).toHaveLength(1);
    expect(onError).toHaveBeenCalledOnce();
    await user.keyboard('1');
    expect(field).toHaveValue('1');
    expect(field).not.toHaveAttribute('aria-invalid');
    expect(getRoot()).not.toHaveAttribute('data-problem');
    expectRequests({ verifyTotp: 1 });
  });

  it('S15 says how many tries are left where the server does', async () => {
    const verifyTotp = () => Promise.reject(new MfaError('code-rejected', { attemptsLeft: 2 }));
    const { user } = renderForm({}, { client: { verifyTotp } });
    await user.type(getField(), '135790');
    await rootSays('That code did not match. You can try 2 more times.');
  });

  it('S16 explains the clock after a second code in a row that did not match', async () => {
    const { backend, user } = renderForm();
    await user.type(getField(), wrongCode(backend, 0));
    await rootSays(/did not match/);
    expect(screen.queryByText('Codes depend on the clock.')).toBeNull();
    await user.keyboard(wrongCode(backend, 1));
    await rootSays('Codes depend on the clock.');
    // After the reason, which would cut it off.
    await waitFor(() => expect(announcedTexts().at(-1)).toMatch(/^Codes depend on the clock/));
    expectRequests({ verifyTotp: 2 });
  });

  it('never sends a code again that did not match, neither by itself nor on a press', async () => {
    const { backend, user } = renderForm();
    const field = getField();
    await user.type(field, wrongCode(backend));
    await rootSays(/did not match/);
    await user.click(getButton());
    await rootSays(/That is the same code again/);
    await waitFor(() => expect(selectedText(field)).toBe(wrongCode(backend)));
    await user.keyboard(wrongCode(backend));
    expect(backend.ledger.count('verifyTotp')).toBe(1);
    expectRequests({ verifyTotp: 1 });
  });

  it('reads the box for this device when the code is sent', async () => {
    const { backend, user, onSuccess } = renderForm({ trustDeviceDays: 30 });
    const box = screen.getByRole('checkbox', { name: 'Trust this device for 30 days' });
    expect(box).not.toBeChecked();
    expect(describedBy(box)).toMatch(/only on your own device/);
    await user.click(box);
    await user.type(getField(), rightCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess.mock.calls[0]?.[0].trustDevice).toBe(true);
    expectRequests({ verifyTotp: 1 });
  });

  it('leaves out a number of days that has no end', () => {
    renderForm({ trustDeviceDays: Number.POSITIVE_INFINITY });
    expect(screen.getByRole('checkbox', { name: 'Trust this device' })).toBeInTheDocument();
  });

  it('offers the ways of the host as another way, and goes back to the app', async () => {
    const onUseRecoveryCode = vi.fn();
    const onUseFace = vi.fn();
    const { user } = renderForm({ onUseRecoveryCode, onUseFace });
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    expect(getRoot()).toHaveAttribute('data-state', 'choosing');
    expect(screen.getByRole('heading', { name: 'Choose another way' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /^Recovery code/ }));
    await user.click(screen.getByRole('button', { name: /^Face check/ }));
    expect(onUseRecoveryCode).toHaveBeenCalledOnce();
    expect(onUseFace).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: /^Authenticator app/ }));
    expect(screen.getByRole('heading', { name: 'Enter your code' })).toBeVisible();
    expect(getField()).toHaveFocus();
  });

  it('offers no other way where there is none, and no way out that the host has not', () => {
    renderForm({ methods: ['totp'] });
    expect(screen.getAllByRole('button')).toEqual([getButton()]);
  });

  it('gives up where the host can take the person back', async () => {
    const onCancel = vi.fn();
    const { user } = renderForm({ onCancel });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('carries the language, the direction, the class and the id', () => {
    renderForm({ className: 'theirs', id: 'second' }, { messages: { locale: 'he', dir: 'rtl' } });
    expect(getRoot()).toHaveClass('mfa-root', 'mfa-code-verify', 'theirs');
    expect(getRoot()).toHaveAttribute('id', 'second');
    expect(getRoot()).toHaveAttribute('lang', 'he');
    expect(getRoot()).toHaveAttribute('dir', 'rtl');
  });

  it('L08 a host that renders again with new callbacks restarts nothing and is told by the last', async () => {
    const first = vi.fn();
    const last = vi.fn();
    const { backend, user, show } = renderForm({ onSuccess: first });
    const field = getField();
    await user.type(field, '12');
    show(<CodeVerifyForm onSuccess={() => first()} />);
    show(<CodeVerifyForm onSuccess={() => last()} />);
    expect(getField()).toBe(field);
    expect(field).toHaveValue('12');
    await user.clear(field);
    await user.type(field, rightCode(backend));
    await waitFor(() => expect(last).toHaveBeenCalledOnce());
    expect(first).not.toHaveBeenCalled();
    expectRequests({ verifyTotp: 1 });
  });
});
