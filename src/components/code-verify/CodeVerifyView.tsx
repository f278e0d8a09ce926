'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { CodeVerify, CodeVerifyState } from '../../flows/index.ts';
import { enCodeVerify } from '../../messages/en/codeVerify.ts';
import { announce } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { AcceptedStep } from './AcceptedStep.tsx';
import { EntryStep, type EntryStepProps } from './EntryStep.tsx';
import { ExpiredStep } from './ExpiredStep.tsx';
import { LockedStep } from './LockedStep.tsx';

export interface CodeVerifyViewProps extends Omit<EntryStepProps, 'state' | 'flow'> {
  flow: Pick<CodeVerify, 'state' | 'pause' | 'submit' | 'edit'>;
  acceptedText: string;
  /** While a code is asked for, leaving has a button elsewhere. */
  hasOwnExit?: boolean | undefined;
  support?: ReactNode | undefined;
}

/** The screen of each state of the proof by a code. Renders what stands inside a root. */
export function CodeVerifyView(props: CodeVerifyViewProps) {
  const { flow, acceptedText, hasOwnExit, support, ...entry } = props;
  const { descriptionId, onAnotherWay, onCancel } = entry;
  const { state, pause } = flow;
  useReopening(state);
  switch (state.status) {
    case 'entry':
    case 'verifying':
      return (
        <EntryStep
          {...entry}
          state={state}
          flow={flow}
          onCancel={hasOwnExit ? undefined : onCancel}
        />
      );
    case 'locked':
      return (
        <LockedStep
          problem={state.problem}
          pause={pause}
          descriptionId={descriptionId}
          onAnotherWay={onAnotherWay}
          onCancel={onCancel}
          support={support}
        />
      );
    case 'expired':
      return <ExpiredStep descriptionId={descriptionId} onCancel={onCancel} />;
    case 'done':
      return <AcceptedStep text={acceptedText} />;
    default:
      return state satisfies never;
  }
}

/** A pause ends while nobody presses anything, so its end is said. */
function useReopening({ status }: CodeVerifyState) {
  const { pausedOver } = useMessages('codeVerify', enCodeVerify);
  const previous = useRef(status);
  useEffect(() => {
    if (previous.current === 'locked' && status === 'entry') announce(pausedOver);
    previous.current = status;
  }, [status, pausedOver]);
}
