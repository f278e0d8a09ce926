import { screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { vi } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../../src/components/mfa-challenge/RecoverFactor.tsx';
import '../../../src/components/mfa-challenge/VerifyFactor.tsx';
import '../../../src/components/recovery-code-save/index.ts';
import '../../../src/components/step-up/OpenStepUp.tsx';
import { type MfaUser, readTrigger } from '../../../src/client/index.ts';
import { StepUpDialog, type StepUpOptions, useStepUp } from '../../../src/index.ts';
import { guard } from '../../support/canaries.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { type MfaSetting, renderWithMfa } from '../../support/renderWithMfa.tsx';

export interface StepUpSetting extends MfaSetting {
  options?: Partial<StepUpOptions> | undefined;
  /** What stands around the button that steps up. */
  around?: ((button: ReactNode) => ReactNode) | undefined;
  dialog?: ReactNode | undefined;
}

/** A page of a signed-in person with an authenticator app, and a button that does something only after a step-up. */
export function renderStepUp(setting: StepUpSetting = {}) {
  const { options, around = (button) => button, dialog = <StepUpDialog />, ...rest } = setting;
  const { scenario = 'enrolled', backend = createTestBackend({ scenario }) } = rest;
  const token = guard('session', backend.state.issueUser().token);
  const onPassed = vi.fn<(user: MfaUser) => void>();
  const onFailed = vi.fn<(error: unknown) => void>();
  const getStepUpTrigger = vi.fn(async (_reason: string): Promise<unknown> => {
    const trigger = backend.requestStepUp(token);
    guard('mfaToken', readTrigger(trigger)?.mfaToken ?? '');
    return trigger;
  });
  function Action() {
    const { stepUp } = useStepUp();
    const [isDone, setIsDone] = useState(false);
    async function act() {
      try {
        onPassed(await stepUp({ reason: 'remove-totp', ...options }));
        setIsDone(true);
      } catch (error) {
        onFailed(error);
      }
    }
    return isDone ? (
      <p>Removed</p>
    ) : (
      <button type="button" onClick={() => void act()}>
        Remove
      </button>
    );
  }
  const page = (
    <main>
      {around(<Action />)}
      {dialog}
    </main>
  );
  const rendered = renderWithMfa(page, { token, getStepUpTrigger, ...rest, backend });
  return { ...rendered, onPassed, onFailed, getStepUpTrigger };
}

/** Presses the button, and waits for the dialog and its field. */
export async function openStepUp(user: { click(element: Element): Promise<void> }) {
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  const dialog = await screen.findByRole('dialog', { name: 'Confirm it’s you to continue' });
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /code$/ });
  return { dialog, field };
}

export const codeOf = (mock: { lastCall?: unknown[] | undefined }) =>
  Object(mock.lastCall?.[0]).code;
