import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { laterStep } from '../../../src/components/recovery-code-entry/laterStep.ts';
import { expectConsole } from '../../support/consoleRig.ts';
import { holdBack } from '../../support/holdBack.ts';
import { expectRequests } from '../../support/requests.ts';
import { getRoot, rootSays } from '../code-verify/renderForm.tsx';
import { getField, renderEntry, rightCode, save } from './renderEntry.tsx';

afterEach(() => void vi.restoreAllMocks());

const findSaveTitle = () => screen.findByRole('heading', { name: 'Save your new recovery code' });

it('keeps the place of the new code until its screen is loaded, and puts the focus there then', async () => {
  const held = holdBack(laterStep);
  const { container, send, user } = renderEntry();
  await send(rightCode);
  await waitFor(() =>
    expect(getRoot('recovery-code-entry')).toHaveAttribute('data-state', 'saving-code'),
  );
  expect(container.querySelector('[data-part="skeleton"]')).not.toBeNull();
  await held.come();
  expect(await findSaveTitle()).toHaveFocus();
  await save({ user });
  expectRequests({ verifyRecoveryCode: 1 });
});

it('shows the new code on a press where its screen did not load', async () => {
  expectConsole('error', /no such part|The above error/);
  const held = holdBack(laterStep);
  const { send, user, onSuccess } = renderEntry();
  await send(rightCode);
  await waitFor(() =>
    expect(getRoot('recovery-code-entry')).toHaveAttribute('data-state', 'saving-code'),
  );
  await held.fail();
  await user.click(await screen.findByRole('button', { name: 'Start again' }));
  await held.come();
  expect(await findSaveTitle()).toBeVisible();
  await save({ user });
  expect(onSuccess).toHaveBeenCalledOnce();
  expectRequests({ verifyRecoveryCode: 1 });
});

it('asks for a code all the same where the later screens are late', async () => {
  const held = holdBack(laterStep);
  const { send } = renderEntry();
  await send('123456');
  await rootSays('You entered 6.', 'recovery-code-entry');
  expect(getField()).toBeInvalid();
  await held.fail();
  expect(getField()).toBeInvalid();
});
