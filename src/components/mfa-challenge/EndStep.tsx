'use client';

import type { ReactNode } from 'react';
import type { MfaChallenge, MfaChallengeState } from '../../flows/index.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { useMessages } from '../../provider/index.ts';
import { AcceptedStep, ExpiredStep } from '../code-verify/index.ts';
import { NothingStep } from './NothingStep.tsx';

export interface EndStepProps {
  state: Extract<MfaChallengeState, { status: 'done' | 'expired' | 'nothing-usable' }>;
  /** A key was shown before the time ran out, so there may be an entry in the app that is of no use. */
  wasBinding: boolean;
  support?: ReactNode | undefined;
  onCancel?: MfaChallenge['cancel'] | undefined;
}

/** The challenge is over: well, too late, or before it began. */
export function EndStep({ state, wasBinding, support, onCancel }: EndStepProps) {
  const { done } = useMessages('mfaChallenge', enMfaChallenge);
  const { timeRanOut } = useMessages('totpEnrollment', enTotpEnrollment);
  switch (state.status) {
    case 'done':
      return <AcceptedStep text={done} />;
    case 'expired':
      return <ExpiredStep description={wasBinding ? timeRanOut : undefined} onCancel={onCancel} />;
    case 'nothing-usable':
      return <NothingStep reason={state.reason} support={support} onCancel={onCancel} />;
    default:
      return state satisfies never;
  }
}
