'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { CodeVerify, CodeVerifyState } from '../../flows/index.ts';
import { enCodeVerify } from '../../messages/en/codeVerify.ts';
import { announce } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { AcceptedStep } from './AcceptedStep.tsx';
import { AskTarget } from './AskTarget.tsx';
import { EntryStep, type EntryStepProps } from './EntryStep.tsx';
import { ExpiredStep } from './ExpiredStep.tsx';
import { LockedStep } from './LockedStep.tsx';

export interface CodeVerifyViewProps extends Omit<EntryStepProps, 'state' | 'flow'> {
  flow: CodeVerify;
  acceptedText: string;
  /** While a code is asked for, leaving has a button elsewhere. */
  hasOwnExit?: boolean | undefined;
  /** Whether a phone number may be of another country. */
  internationalSms?: boolean | undefined;
  /** The list of ways. */
  choice?: ReactNode | undefined;
  support?: ReactNode | undefined;
}

/** The screen of each state of the proof by a code. Renders what stands inside a root. */
export function CodeVerifyView(props: CodeVerifyViewProps) {
  const { flow, acceptedText, hasOwnExit, internationalSms, choice, support, ...entry } = props;
  const { account, onAnotherWay, onCancel } = entry;
  const { state, pause } = flow;
  const cancel = hasOwnExit ? undefined : onCancel;
  useReopening(state);
  switch (state.status) {
    case 'choosing':
      return choice;
    case 'target':
    case 'checking':
      return (
        <AskTarget
          state={state}
          flow={flow}
          account={account}
          takesFocus={entry.takesFocus}
          internationalSms={internationalSms}
          onAnotherWay={onAnotherWay}
          onCancel={cancel}
        />
      );
    case 'sending':
    case 'entry':
    case 'verifying':
      return (
        <EntryStep key={state.method} {...entry} state={state} flow={flow} onCancel={cancel} />
      );
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
    case 'expired':
      return <ExpiredStep onCancel={onCancel} />;
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
