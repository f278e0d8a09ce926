import { vi } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../../src/components/code-verify/TargetStep.tsx';
import '../../../src/components/mfa-challenge/BindFactor.tsx';
import '../../../src/components/mfa-challenge/RecoverFactor.tsx';
import '../../../src/components/mfa-challenge/VerifyFactor.tsx';
import '../../../src/components/recovery-code-entry/ReplacedStep.tsx';
import '../../../src/components/recovery-code-save/index.ts';
import { MfaChallenge, type MfaChallengeProps } from '../../../src/index.ts';
import { witness } from '../../support/canaries.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { type MfaSetting, renderWithMfa } from '../../support/renderWithMfa.tsx';
import { signIn } from '../../support/signIn.ts';

/** Logs the seeded person in, and renders what the login page shows then. */
export async function renderChallenge(
  props: Partial<MfaChallengeProps> = {},
  setting: MfaSetting = {},
) {
  const { scenario = 'enrolled', backend = createTestBackend({ scenario }) } = setting;
  const trigger = props.trigger ?? (await signIn(backend));
  const onSuccess = vi.fn<NonNullable<MfaChallengeProps['onSuccess']>>(props.onSuccess);
  const onError = vi.fn<NonNullable<MfaChallengeProps['onError']>>(props.onError);
  const draw = (change: Partial<MfaChallengeProps> = {}) => (
    <MfaChallenge
      trigger={trigger}
      {...props}
      onSuccess={onSuccess}
      onError={witness('onError', onError)}
      {...change}
    />
  );
  const rendered = renderWithMfa(draw(), { ...setting, backend });
  return { ...rendered, draw, trigger, onSuccess, onError };
}
