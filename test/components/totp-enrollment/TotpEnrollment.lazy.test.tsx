import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { laterSteps, saveStep } from '../../../src/components/totp-enrollment/useScreens.ts';
import { expectConsole } from '../../support/consoleRig.ts';
import { holdBack } from '../../support/holdBack.ts';
import { expectRequests } from '../../support/requests.ts';
import { renderEnrollment } from './renderEnrollment.tsx';

afterEach(() => void vi.restoreAllMocks());

const findContinue = () => screen.findByRole('button', { name: 'Continue' });
const verifyTitle = 'Enter the code from the app';

describe('TotpEnrollment while a screen is on its way', () => {
  it('keeps the key and the focus where they are, then goes into the field', async () => {
    expectRequests({ associateTotp: 1 });
    const held = holdBack(laterSteps);
    const { user, root } = renderEnrollment();
    const button = await findContinue();
    await user.click(button);
    expect(screen.getByRole('img', { name: /QR code/ })).toBeVisible();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('data-busy');
    expect(root()).toHaveAttribute('aria-busy', 'true');

    await held.come();
    expect(screen.getByRole('heading', { name: verifyTitle })).toBeVisible();
    expect(screen.getByRole('textbox', { name: '6-digit code' })).toHaveFocus();
    expect(root()).not.toHaveAttribute('aria-busy');
  });

  it('keeps the place of the key until it can say why there is none', async () => {
    const held = holdBack(laterSteps);
    const { root, container } = renderEnrollment({}, { scenario: 'alreadyBound' });
    const before = container.querySelector('[data-part="qr-well"]');
    await waitFor(() => expect(root()).toHaveAttribute('data-state', 'already-bound'));
    expect(container.querySelector('[data-part="qr-well"]')).toBe(before);

    await held.come();
    const title = 'You already have an authenticator app';
    expect(screen.getByRole('heading', { name: title })).toHaveFocus();
    expect(before).not.toBeInTheDocument();
  });

  it('shows no recovery code before its screen is there, and brings the focus to it', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const held = holdBack(saveStep);
    const { user, phone, root, container, openCode, backend } = renderEnrollment();
    await user.type(await openCode(), phone.code());
    await waitFor(() => expect(root()).toHaveAttribute('data-state', 'saving-code'));
    expect(container.querySelector('[data-part="skeleton"]')).not.toBeNull();

    await held.come();
    expect(screen.getByRole('heading', { name: 'Save your recovery code' })).toHaveFocus();
    const code = backend.state.findAuthenticators().enabled?.recoveryCode ?? '';
    expect(screen.getByRole('group', { name: 'Recovery code' })).toHaveTextContent(code);
  });
});

describe('TotpEnrollment where a screen does not load', () => {
  it('stops, and starts again from what the server knows', async () => {
    expectRequests({ associateTotp: 1 });
    expectConsole('error', /no such part|The above error/);
    const held = holdBack(laterSteps);
    const { user } = renderEnrollment();
    await user.click(await findContinue());
    await held.fail();
    const title = screen.getByRole('heading', { name: 'This step stopped working' });
    await waitFor(() => expect(title).toHaveFocus());

    await user.click(screen.getByRole('button', { name: 'Start again' }));
    await held.come();
    expect(await screen.findByRole('heading', { name: 'Start setting up again?' })).toBeVisible();
  });

  it('shows the recovery codes once its screen is there after all', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    expectConsole('error', /no such part|The above error/);
    const held = holdBack(saveStep);
    const { user, phone, root, openCode } = renderEnrollment();
    await user.type(await openCode(), phone.code());
    await waitFor(() => expect(root()).toHaveAttribute('data-state', 'saving-code'));
    await held.fail();

    await user.click(screen.getByRole('button', { name: 'Start again' }));
    await held.come();
    expect(screen.getByRole('heading', { name: 'Save your recovery code' })).toBeVisible();
  });
});
