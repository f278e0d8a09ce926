'use client';

import type { ReactElement } from 'react';
import type { TotpEnrollmentState } from '../../flows/index.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { useMessages } from '../../provider/index.ts';
import { Steps } from '../internal/index.ts';

/** Where a screen stands among all: three, or two where the backend gives no recovery codes. */
export function useSteps(state: TotpEnrollmentState): (step: number) => ReactElement {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  const total = 'key' in state && state.key.recoveryCodes.length === 0 ? 2 : 3;
  return (step) => <Steps step={step} total={total} text={words.step({ step, total })} />;
}
