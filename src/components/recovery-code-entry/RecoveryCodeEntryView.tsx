'use client';

import { useEffect, useRef } from 'react';
import type { RecoveryCodeEntryState } from '../../flows/index.ts';
import { enCodeVerify } from '../../messages/en/codeVerify.ts';
import { enRecoveryCodeEntry } from '../../messages/en/recoveryCodeEntry.ts';
import { announce } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { AcceptedStep, ExpiredStep, LockedStep } from '../code-verify/index.ts';
import { EntryStep, type EntryStepProps } from './EntryStep.tsx';
import { NoneLeftStep } from './NoneLeftStep.tsx';
import { ReplacedPlace, useReplacedPart } from './ReplacedPlace.tsx';
import type { ReplacedStepProps } from './ReplacedStep.tsx';

export interface RecoveryCodeEntryViewProps
  extends Omit<EntryStepProps, 'state'>,
    Omit<ReplacedStepProps, 'state' | 'flow'> {}

/** The screen of each state of getting in with a recovery code. Renders what stands inside a root. */
export function RecoveryCodeEntryView(props: RecoveryCodeEntryViewProps) {
  const { flow, support, onAnotherWay, onCancel } = props;
  const { state, pause } = flow;
  const { accepted } = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  const replaced = useReplacedPart();
  useTurns(state);
  switch (state.status) {
    case 'entry':
    case 'verifying':
      return <EntryStep {...props} state={state} />;
    case 'saving-code':
      return <ReplacedPlace {...props} part={replaced} state={state} />;
    case 'done':
      if (!state.isOffering) return <AcceptedStep text={accepted} />;
      return <ReplacedPlace {...props} part={replaced} state={state} />;
    case 'locked':
      return (
        <LockedStep
          problem={state.problem}
          pause={pause}
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

/** Says what no press of the person's brought about: the answer of the server, and the end of a pause. */
function useTurns({ status }: RecoveryCodeEntryState) {
  const { pausedOver } = useMessages('codeVerify', enCodeVerify);
  const { accepted } = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  const previous = useRef(status);
  useEffect(() => {
    if (previous.current === 'verifying' && status === 'saving-code') announce(accepted);
    if (previous.current === 'locked' && status === 'entry') announce(pausedOver);
    previous.current = status;
  }, [status, accepted, pausedOver]);
}
