'use client';

import type { RecoveryCodeEntryState } from '../../flows/index.ts';
import { enRecoveryCodeEntry } from '../../messages/en/recoveryCodeEntry.ts';
import { useMessages } from '../../provider/index.ts';
import { AcceptedStep, ExpiredStep, LockedStep } from '../code-verify/index.ts';
import { NoneLeftStep } from './NoneLeftStep.tsx';
import type { RecoveryCodeEntryViewProps } from './RecoveryCodeEntryView.tsx';
import { ReplacedStep } from './ReplacedStep.tsx';

export { Pause, Reference } from '../internal/index.ts';
export { AppCodeNotice } from './AppCodeNotice.tsx';

/** After the field: the code worked, or there is no way on with one. */
export type LaterState = Exclude<RecoveryCodeEntryState, { status: 'entry' | 'verifying' }>;

export interface LaterStepProps extends RecoveryCodeEntryViewProps {
  state: LaterState;
}

/** The screens that do not come first. */
export function LaterStep(props: LaterStepProps) {
  const { state, flow, support, onAnotherWay, onCancel } = props;
  const { accepted } = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  switch (state.status) {
    case 'saving-code':
      return <ReplacedStep {...props} state={state} />;
    case 'done':
      if (!state.isOffering) return <AcceptedStep text={accepted} />;
      return <ReplacedStep {...props} state={state} />;
    case 'locked':
      return (
        <LockedStep
          problem={state.problem}
          pause={flow.pause}
          onAnotherWay={onAnotherWay}
          onCancel={onCancel}
          support={support}
        />
      );
    case 'none-left':
      return <NoneLeftStep onAnotherWay={onAnotherWay} onCancel={onCancel} support={support} />;
    case 'expired':
      return <ExpiredStep onCancel={onCancel} />;
    default:
      return state satisfies never;
  }
}
