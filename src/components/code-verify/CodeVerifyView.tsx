'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { CodeVerify, CodeVerifyState } from '../../flows/index.ts';
import { enTries } from '../../messages/en/tries.ts';
import { announce } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { LatePlace } from '../internal/LatePlace.tsx';
import { useLazy } from '../internal/useLazy.ts';
import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';
import { EntryStep, type EntryStepProps } from './EntryStep.tsx';
import type { LaterState } from './LaterStep.tsx';
import { laterStep } from './laterParts.ts';

export interface CodeVerifyViewProps
  extends Omit<EntryStepProps, 'state' | 'flow'>,
    Pick<CodeVerifyFormProps, 'onUseRecoveryCode' | 'onUseFace'> {
  flow: CodeVerify;
  acceptedText: string;
  /** While a code is asked for, leaving has a button elsewhere. */
  hasOwnExit?: boolean | undefined;
  /** Whether a phone number may be of another country. */
  internationalSms?: boolean | undefined;
  support?: ReactNode | undefined;
}

/** The screen of each state of the proof by a code. Renders what stands inside a root. */
export function CodeVerifyView(props: CodeVerifyViewProps) {
  const { flow, hasOwnExit, onCancel } = props;
  const { state } = flow;
  useLazy(laterStep, 'soon');
  useReopening(state);
  switch (state.status) {
    case 'sending':
    case 'entry':
    case 'verifying':
      return (
        <EntryStep
          key={state.method}
          {...props}
          state={state}
          onCancel={hasOwnExit ? undefined : onCancel}
        />
      );
    default:
      return <Later {...props} state={state} />;
  }
}

function Later(props: CodeVerifyViewProps & { state: LaterState }) {
  const loaded = useLazy(laterStep);
  return <LatePlace size="key">{loaded && <loaded.LaterStep {...props} />}</LatePlace>;
}

/** A pause ends while nobody presses anything, so its end is said. */
function useReopening({ status }: CodeVerifyState) {
  const { pausedOver } = useMessages('codeVerify', enTries);
  const previous = useRef(status);
  useEffect(() => {
    if (previous.current === 'locked' && status === 'entry') announce(pausedOver);
    previous.current = status;
  }, [status, pausedOver]);
}
