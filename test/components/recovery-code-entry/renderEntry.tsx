import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { readTrigger } from '../../../src/client/index.ts';
import { RecoveryCodeEntry, type RecoveryCodeEntryProps } from '../../../src/index.ts';
import { testRecoveryCode } from '../../../src/testing/index.ts';
import { guard, witness } from '../../support/canaries.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { type MfaSetting, renderWithMfa } from '../../support/renderWithMfa.tsx';

export const rightCode = testRecoveryCode;
export const wrongCode = 'a1b2-c3d4-e5f6-0718-293a-4b5c';
export const anotherWrongCode = 'b1b2-c3d4-e5f6-0718-293a-4b5c';

/** Renders the entry in the second step of the seeded person, who has an authenticator app and its recovery code. */
export function renderEntry(props: RecoveryCodeEntryProps = {}, setting: MfaSetting = {}) {
  const onSuccess = vi.fn<NonNullable<RecoveryCodeEntryProps['onSuccess']>>(props.onSuccess);
  const onError = vi.fn<NonNullable<RecoveryCodeEntryProps['onError']>>(props.onError);
  const element = (
    <RecoveryCodeEntry {...props} onSuccess={onSuccess} onError={witness('onError', onError)} />
  );
  const { scenario = 'enrolled', backend = createTestBackend({ scenario }) } = setting;
  const token = readTrigger(backend.state.issueTrigger())?.mfaToken ?? '';
  for (const code of [rightCode, wrongCode, anotherWrongCode]) guard('recovery code', code);
  const page = renderWithMfa(element, { backend, token: guard('mfaToken', token), ...setting });
  /** Types a code and presses the button. */
  async function send(text: string) {
    const field = getField();
    if (document.activeElement !== field) await page.user.click(field);
    await page.user.keyboard(text);
    await page.user.click(getButton());
  }
  return { ...page, element, onSuccess, onError, send };
}

export const getField = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'Recovery code' });
export const getButton = () => screen.getByRole('button', { name: /^Verify/ });

/** Saves the new code, as far as the gate is concerned. */
export async function save({ user }: Pick<ReturnType<typeof renderEntry>, 'user'>) {
  await user.click(await screen.findByRole('checkbox', { name: /I have saved this code/ }));
  await user.click(screen.getByRole('button', { name: 'Finish' }));
}
