'use client';

import { type StepUp, useMfa } from '../../provider/index.ts';
import { stepUpOver } from './createStepUp.ts';
import { queueOf } from './stepUpQueues.ts';

/**
 * Asks a person to confirm again who they are, before something that matters. Needs `MfaProvider`
 * above it and one `StepUpDialog` on the page. Always the same functions.
 */
export function useStepUp(): StepUp {
  const mfa = useMfa();
  const { stepUp, ownStepUp } = mfa;
  if (stepUp) return stepUp;
  ownStepUp.current ??= stepUpOver(queueOf(mfa));
  return ownStepUp.current;
}
