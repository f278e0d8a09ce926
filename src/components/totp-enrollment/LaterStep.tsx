'use client';

import type { TotpEnrollmentState } from '../../flows/index.ts';
import { AlreadyBoundStep } from './AlreadyBoundStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { ExpiredStep } from './ExpiredStep.tsx';
import { LoadFailedStep } from './LoadFailedStep.tsx';
import type { StepProps } from './TotpEnrollmentView.tsx';
import { UnfinishedStep } from './UnfinishedStep.tsx';

export { VerifyStep } from './VerifyStep.tsx';

/** Without a key to show: not yet, not here, or no more. */
export type KeylessState = Extract<
  TotpEnrollmentState,
  { status: 'done' | 'load-failed' | 'already-bound' | 'unfinished' | 'expired' }
>;

/** The screens that do not come first, and that most people never see. */
export function LaterStep({ state, ...props }: StepProps & { state: KeylessState }) {
  switch (state.status) {
    case 'done':
      return <DoneStep {...props} />;
    case 'load-failed':
      return <LoadFailedStep {...props} problem={state.problem} />;
    case 'already-bound':
      return <AlreadyBoundStep {...props} problem={state.problem} />;
    case 'unfinished':
      return <UnfinishedStep {...props} />;
    case 'expired':
      return <ExpiredStep {...props} hadKey={state.hadKey} />;
    default:
      return state satisfies never;
  }
}
