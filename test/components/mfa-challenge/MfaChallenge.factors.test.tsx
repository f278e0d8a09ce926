import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MfaTestBackend, testRecoveryCode } from '../../../src/testing/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { expectRequests } from '../../support/requests.ts';
import { getRoot, rootSays } from '../code-verify/renderForm.tsx';
import { renderChallenge } from './renderChallenge.tsx';

afterEach(() => void vi.useRealTimers());

const root = () => getRoot('challenge');
const recover = 'verifyRecoveryCode';
const findField = () => screen.findByRole<HTMLInputElement>('textbox', { name: /code$/ });
const inState = (status: string) =>
  waitFor(() => expect(root()).toHaveAttribute('data-state', status));
const newest = ({ state }: MfaTestBackend) => state.inbox[0]?.code ?? '';
const press = (name: string | RegExp) => screen.findByRole('button', { name });

async function proveByRecoveryCode(user: UserEvent, code: string) {
  await findField();
  await user.click(await press('Try another way'));
  await user.click(await press(/^Recovery code/));
  await user.type(await screen.findByRole('textbox', { name: 'Recovery code' }), code);
  await user.click(await press(/^Verify/));
  await inState('saving-code');
}

async function saveCode(user: UserEvent) {
  await user.click(await press(/^Copy/));
  await user.click(screen.getByRole('checkbox'));
  await user.click(await press('Finish'));
}

describe('MfaChallenge, with codes that are sent', () => {
  it('signs a person in with the code of a text message', async () => {
    const { backend, user, onSuccess } = await renderChallenge({}, { scenario: 'smsBound' });
    const field = await findField();
    await rootSays('We sent a 4-digit code to +86 •••• ••8000.', 'challenge');
    expect(root()).toHaveAttribute('data-state', 'verify');
    expect(field).toHaveFocus();
    await user.type(field, newest(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
  });

  it('takes the length of sent codes from the configuration, and of an app’s from nobody', async () => {
    const { backend, user, onSuccess } = await renderChallenge(
      { config: { codeLength: 8 } },
      { scenario: 'eightDigits' },
    );
    expect(await screen.findByLabelText('8-digit code')).toBeInTheDocument();
    await waitFor(() => expect(backend.state.inbox).toHaveLength(1));
    await user.type(await findField(), newest(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
  });

  it('binds a number that is free, and signs in with it', async () => {
    const { backend, user, onSuccess } = await renderChallenge({}, { scenario: 'smsUnbound' });
    expect(
      await screen.findByRole('heading', { name: 'Add your phone number' }),
    ).toBeInTheDocument();
    expect(root()).toHaveAttribute('data-state', 'bind');
    await user.click(await screen.findByRole('textbox', { name: 'Phone number' }));
    await user.paste('+86 138 0013 8000');
    await user.click(await press('Send code'));
    await user.type(await findField(), await waitFor(() => newest(backend) || Promise.reject()));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(backend.state.findPerson()).toMatchObject({ mfaPhone: '13800138000' });
    expectRequests({ checkBindable: 1, sendSmsCode: 1, verifySms: 1 });
  });

  it('asks for a number of the country alone where messages stay there', async () => {
    await renderChallenge({ config: { internationalSms: false } }, { scenario: 'smsUnbound' });
    await screen.findByRole('textbox', { name: 'Phone number' });
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('goes from one way to another and back, and sends nothing twice', async () => {
    const { backend, user, onSuccess } = await renderChallenge({}, { scenario: 'allFour' });
    await findField();
    await user.click(await press('Try another way'));
    expect(root()).toHaveAttribute('data-state', 'choosing');
    await user.click(await press(/^Text message/));
    await inState('verify');
    await waitFor(() => expect(backend.state.inbox).toHaveLength(1));
    await user.click(await press('Try another way'));
    await user.click(await press(/^Email/));
    await waitFor(() => expect(backend.state.inbox).toHaveLength(2));
    await user.click(await press('Try another way'));
    await user.click(await press(/^Text message/));
    await rootSays('We sent a 4-digit code to +86', 'challenge');
    await user.type(await findField(), backend.state.inbox[1]?.code ?? '');
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ sendSmsCode: 1, sendEmailCode: 1, verifySms: 1 });
  });

  it('S14 shuts a way after too many tries, and leaves the others open', async () => {
    const { backend, user, onSuccess } = await renderChallenge({}, { scenario: 'allFour' });
    backend.state.lock('OTP');
    await user.type(await findField(), '000000');
    await inState('locked');
    await user.click(await press('Try another way'));
    await user.click(await press(/^Email/));
    await user.type(await findField(), await waitFor(() => newest(backend) || Promise.reject()));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1, sendEmailCode: 1, verifyEmail: 1 });
  });

  it('N05 runs out of time in the middle, and says so', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { onSessionExpired } = await renderChallenge({}, { scenario: 'smsBound' });
    await findField();
    act(() => void vi.advanceTimersByTime(360_000));
    await inState('expired');
    expect(onSessionExpired).toHaveBeenCalledOnce();
    expectRequests({ sendSmsCode: 1 });
  });
});

describe('MfaChallenge, for who has lost their app', () => {
  it('takes the recovery code, has the new one saved, and then signs in', async () => {
    const { backend, user, onSuccess } = await renderChallenge({}, { scenario: 'enrolled' });
    await proveByRecoveryCode(user, testRecoveryCode.toUpperCase().replaceAll('-', ' '));
    expect(announcedTexts()).toContain('Recovery code accepted.');
    expect(onSuccess).not.toHaveBeenCalled();
    const code = backend.state.findAuthenticators().enabled?.recoveryCode ?? '';
    await rootSays(code, 'challenge');
    await saveCode(user);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it.each([
    ['Set up an authenticator app', ['success', 'set up']],
    ['Not now', ['success']],
  ])('offers to set up an app again before it signs in: %s', async (answer, told) => {
    const calls: string[] = [];
    const { user } = await renderChallenge(
      { onSuccess: () => calls.push('success'), onSetUpAgain: () => calls.push('set up') },
      { scenario: 'enrolled' },
    );
    await proveByRecoveryCode(user, testRecoveryCode);
    await saveCode(user);
    const title = await screen.findByRole('heading', { name: 'Is your phone lost or new?' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(calls).toEqual([]);
    await user.click(await press(answer));
    expect(calls).toEqual(told);
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('does not run out of time while the new code is saved', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { user } = await renderChallenge({}, { scenario: 'enrolled' });
    await proveByRecoveryCode(user, testRecoveryCode);
    act(() => void vi.advanceTimersByTime(360_000));
    expect(root()).toHaveAttribute('data-state', 'saving-code');
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it.each([
    [
      'N03 the answer to a recovery code is lost',
      ({ faults }: MfaTestBackend) => faults.next(recover, { type: 'drop', when: 'after' }),
      'Sign in again',
    ],
    [
      'S14 there were too many recovery codes',
      ({ state }: MfaTestBackend) => state.lock('RECOVERY'),
      'Cancel',
    ],
  ])('%s: a button leads back to the login', async (_, arrange, way) => {
    const onCancel = vi.fn();
    const { backend, user } = await renderChallenge({ onCancel }, { scenario: 'enrolled' });
    arrange(backend);
    await user.click(await press('Try another way'));
    await user.click(await press(/^Recovery code/));
    const field = await screen.findByRole('textbox', { name: 'Recovery code' });
    expect(screen.queryByRole('button', { name: way })).toBeNull();
    await user.type(field, testRecoveryCode);
    await user.click(await press(/^Verify/));
    await user.click(await press(way));
    expect(onCancel).toHaveBeenCalledOnce();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('leads back to the app where its code was typed instead', async () => {
    const { user } = await renderChallenge({}, { scenario: 'enrolled' });
    await findField();
    await user.click(await press('Try another way'));
    await user.click(await press(/^Recovery code/));
    await user.type(await screen.findByRole('textbox', { name: 'Recovery code' }), '123456');
    await user.click(await press(/^Verify/));
    await user.click(await press('Enter it as an app code'));
    expect(await screen.findByLabelText('6-digit code')).toHaveFocus();
  });
});

describe('MfaChallenge, where nothing is set up', () => {
  it('calls the list of ways a first step', async () => {
    const { user } = await renderChallenge({}, { scenario: 'notEnrolled' });
    await screen.findByRole('img', { name: /QR code/ });
    await user.click(await press('Try another way'));
    expect(screen.getByRole('heading', { name: 'Add a second step' })).toHaveFocus();
    expectRequests({ associateTotp: 1 });
  });
});
