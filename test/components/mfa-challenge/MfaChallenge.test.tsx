import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectConsole } from '../../support/consoleRig.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTestClient } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import { codeToConfirm, rightCode, wrongCode } from '../code-verify/codes.ts';
import { getButton, getRoot, rootSays } from '../code-verify/renderForm.tsx';
import { renderChallenge } from './renderChallenge.tsx';

const findField = () => screen.findByRole<HTMLInputElement>('textbox', { name: /code$/ });
const root = () => getRoot('challenge');

describe('MfaChallenge, with an authenticator app', () => {
  it('runs from the login’s answer to a user', async () => {
    const { backend, user, onSuccess } = await renderChallenge();
    await user.type(await findField(), rightCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess.mock.calls[0]?.[0]).toMatchObject({ email: 'test@example.com' });
    expect(root()).toHaveAttribute('data-state', 'done');
    expect(screen.getByText('Confirmed. Signing you in.')).toHaveFocus();
    expectRequests({ verifyTotp: 1 });
  });

  it('says who is signing in, and lets somebody else sign in', async () => {
    const onCancel = vi.fn();
    const { user } = await renderChallenge({ onCancel });
    await findField();
    expect(screen.getByRole('heading', { name: 'Confirm it’s you' })).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Signing in as test@example.com' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Change account' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('takes the focus that the login left, and no other', async () => {
    const { show, draw } = await renderChallenge();
    await waitFor(async () => expect(await findField()).toHaveFocus());
    show(null);
    show(
      <>
        <input aria-label="Of the host" ref={(input) => input?.focus()} />
        {draw()}
      </>,
    );
    await findField();
    expect(screen.getByLabelText('Of the host')).toHaveFocus();
  });

  it('offers no other way where there is none, and none that the backend cannot do', async () => {
    const backend = createTestBackend({ scenario: 'enrolled' });
    backend.state.changePerson({ policies: ['OTP', 'FACE'] });
    const { verifyTotp } = createTestClient(backend);
    await renderChallenge({}, { backend, client: { verifyTotp } });
    await findField();
    expect(screen.getAllByRole('button')).toEqual([getButton()]);
  });

  it('takes the length of a code and the button from the host', async () => {
    const { backend, user, onSuccess } = await renderChallenge({
      codeLength: 8,
      autoSubmit: false,
    });
    await user.type(await findField(), `${rightCode(backend)}12`);
    expect(root()).toHaveTextContent('Enter the 8-digit code from your authenticator app.');
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('shows a problem beside the field and as data', async () => {
    const { backend, user, onError } = await renderChallenge();
    await user.type(await findField(), wrongCode(backend));
    await rootSays(/did not match/, 'challenge');
    expect(root()).toHaveAttribute('data-problem', 'code-rejected');
    expect(root()).toHaveAttribute('data-state', 'verify');
    expect(onError).toHaveBeenCalledOnce();
    expectRequests({ verifyTotp: 1 });
  });

  it('S14 locked: says so, offers help and the way back, and no way to try again', async () => {
    const onCancel = vi.fn();
    const support = <a href="/help">Get help</a>;
    const { user } = await renderChallenge({ onCancel, support }, { scenario: 'locked' });
    await user.type(await findField(), '135790');
    await waitFor(() => expect(root()).toHaveAttribute('data-state', 'locked'));
    expect(screen.getByRole('heading', { name: 'Your account is locked' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Get help' })).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expectRequests({ verifyTotp: 1 });
  });
});

describe('MfaChallenge, with nothing set up', () => {
  it('sets an app up, saves its recovery code, and signs in with it', async () => {
    const { backend, user, onSuccess } = await renderChallenge({}, { scenario: 'notEnrolled' });
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(root()).toHaveAttribute('data-state', 'bind');
    await user.type(await findField(), codeToConfirm(backend));
    await waitFor(() => expect(root()).toHaveAttribute('data-state', 'saving-code'));
    expect(onSuccess).not.toHaveBeenCalled();
    await finishSaving(user);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess.mock.calls[0]?.[0]).toMatchObject({ email: 'test@example.com' });
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
  });

  it('goes on to verify where setting up did not end the login', async () => {
    const scenario = 'confirmWithoutUser';
    const { backend, user, onSuccess } = await renderChallenge({ saveGate: 'none' }, { scenario });
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.type(await findField(), codeToConfirm(backend));
    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ associateTotp: 1, confirmTotp: 1, verifyTotp: 1 });
  });

  it('asks for the code of an app that was there already', async () => {
    const { backend, user, onSuccess } = await renderChallenge({}, { scenario: 'alreadyBound' });
    await user.type(await findField(), rightCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });
});

describe('MfaChallenge, where nothing can be done', () => {
  it('says so for an answer that asks for nothing, and leads back', async () => {
    const trigger = { mfaToken: 'x.y.z', applicationMfa: [] };
    const onCancel = vi.fn();
    const { user, show, draw } = await renderChallenge({ onCancel });
    show(null);
    show(draw({ trigger }));
    expect(root()).toHaveAttribute('data-state', 'nothing-usable');
    expect(root()).toHaveTextContent(/There is no way to confirm it’s you here/);
    await user.click(screen.getByRole('button', { name: 'Back to sign-in' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('names the administrator where only that one may set an app up', async () => {
    const config = { changeable: { OTP: false, SMS: false, EMAIL: false, FACE: false } };
    await renderChallenge({ config, support: 'Ask Robin' }, { scenario: 'notEnrolled' });
    expect(screen.getByRole('heading', { name: 'Ask your administrator' })).toBeInTheDocument();
    expect(root()).toHaveTextContent('Ask Robin');
  });

  it('L18 an unknown defaultMethod opens the first way, and the developer hears of it', async () => {
    expectConsole('warn', /defaultMethod names no factor/);
    // @ts-expect-error a host without types may write anything
    await renderChallenge({ defaultMethod: 'carrier-pigeon' });
    expect(await findField()).toBeInTheDocument();
  });
});

async function finishSaving(user: { click(element: Element): Promise<void> }) {
  await user.click(await screen.findByRole('button', { name: /^Copy/ }));
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Finish' }));
}
