'use client';

import type { CodeVerifyState } from '../../flows/index.ts';
import { AcceptedStep } from './AcceptedStep.tsx';
import { AskTarget } from './AskTarget.tsx';
import type { CodeVerifyViewProps } from './CodeVerifyView.tsx';
import { ExpiredStep } from './ExpiredStep.tsx';
import { LockedStep } from './LockedStep.tsx';
import { WayStep } from './WayStep.tsx';

export { ClockHelp, Pause, Reference } from '../internal/index.ts';

/** The states in which no code can be typed. */
export type LaterState = Exclude<CodeVerifyState, { status: 'sending' | 'entry' | 'verifying' }>;

export interface LaterStepProps extends CodeVerifyViewProps {
  state: LaterState;
}

/** The screens beside the field for a code. */
export function LaterStep(props: LaterStepProps) {
  const { state, flow, hasOwnExit, onAnotherWay, onCancel } = props;
  switch (state.status) {
    case 'choosing':
      return <WayStep {...props} />;
    case 'target':
    case 'checking':
      return <AskTarget {...props} state={state} onCancel={hasOwnExit ? undefined : onCancel} />;
    case 'locked':
      return (
        <LockedStep
          problem={state.problem}
          pause={flow.pause}
          onAnotherWay={onAnotherWay}
          onCancel={onCancel}
          support={props.support}
        />
      );
    case 'expired':
      return <ExpiredStep onCancel={onCancel} />;
    case 'done':
      return <AcceptedStep text={props.acceptedText} />;
    default:
      return state satisfies never;
  }
}
