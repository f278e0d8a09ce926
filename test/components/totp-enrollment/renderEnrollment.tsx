import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import {
  TotpEnrollment,
  type TotpEnrollmentProps,
} from '../../../src/components/totp-enrollment/index.ts';
import { laterSteps, saveStep } from '../../../src/components/totp-enrollment/useScreens.ts';
import {
  createClock,
  generateTotp,
  type MfaTestBackend,
  type ScenarioName,
} from '../../../src/testing/index.ts';
import { witness } from '../../support/canaries.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { type MfaSetting, renderWithMfa } from '../../support/renderWithMfa.tsx';

// As after a moment on the page. `TotpEnrollment.lazy.test.tsx` has the moment itself.
await Promise.all([laterSteps.load(), saveStep.load()]);

/** Renders a set-up for a person who is signed in, and gives what a person needs to get on with it. */
export function renderEnrollment(props: TotpEnrollmentProps = {}, setting: MfaSetting = {}) {
  const { scenario, backend = createBackend(scenario) } = setting;
  const onSuccess = vi.fn<NonNullable<TotpEnrollmentProps['onSuccess']>>();
  const onError = vi.fn<NonNullable<TotpEnrollmentProps['onError']>>();
  const element = (
    <TotpEnrollment onSuccess={onSuccess} onError={witness('onError', onError)} {...props} />
  );
  const page = renderWithMfa(element, { signedIn: true, ...setting, backend });
  const phone = createPhone(backend);
  /** Types into a field without touching what is selected in it. */
  const enter = async (field: HTMLInputElement, text: string) => {
    if (document.activeElement !== field) await page.user.click(field);
    await page.user.keyboard(text);
  };
  return {
    ...page,
    enter,
    element,
    phone,
    onSuccess,
    onError,
    root: () => getRoot(page.container),
    /** From the key to the field for the code. */
    async openCode() {
      await page.user.click(await screen.findByRole('button', { name: 'Continue' }));
      return screen.findByRole<HTMLInputElement>('textbox', { name: '6-digit code' });
    },
    /** Types a code that the phone does not show. */
    async typeWrong(count = 1) {
      const field = screen.getByRole<HTMLInputElement>('textbox', { name: '6-digit code' });
      await enter(field, phone.wrongCode(count));
    },
  };
}

/** A backend whose clock stands still, so that the app shows the same code all along. */
export function createBackend(scenario: ScenarioName = 'passwordOnly'): MfaTestBackend {
  return createTestBackend({ scenario, clock: createClock(Date.UTC(2026, 2, 3, 14, 32)) });
}

/** The authenticator app: it holds the key that was set up last. */
export function createPhone(backend: MfaTestBackend) {
  const secret = () => {
    const { pending, enabled } = backend.state.findAuthenticators();
    return pending?.secret ?? enabled?.secret ?? '';
  };
  const code = () => generateTotp(secret(), backend.clock.now());
  return {
    secret,
    code,
    /** Another one for each number, and none that the app shows. */
    wrongCode(number = 1) {
      return String((Number(code()) + 1001 * number) % 1_000_000).padStart(6, '0');
    },
  };
}

export function getRoot(container: HTMLElement): HTMLElement {
  const root = container.querySelector<HTMLElement>('.mfa-root');
  if (!root) throw new Error('The component is not on the page.');
  return root;
}

/** The submit button of the code. */
export const findVerify = () => screen.findByRole('button', { name: /^Verif/ });
