'use client';

import { useEffect, useRef } from 'react';
import type { RecoveryCodeEntryState } from '../../flows/index.ts';
import { enRecoveryCodeEntry } from '../../messages/en/recoveryCodeEntry.ts';
import { enTries } from '../../messages/en/tries.ts';
import { announce } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { LatePlace } from '../internal/LatePlace.tsx';
import { useLazy } from '../internal/useLazy.ts';
import { EntryStep, type EntryStepProps } from './EntryStep.tsx';
import type { LaterState } from './LaterStep.tsx';
import { laterStep } from './laterStep.ts';
import type { ReplacedStepProps } from './ReplacedStep.tsx';

export interface RecoveryCodeEntryViewProps
  extends Omit<EntryStepProps, 'state'>,
    Omit<ReplacedStepProps, 'state' | 'flow'> {}

/** The screen of each state of getting in with a recovery code. Renders what stands inside a root. */
export function RecoveryCodeEntryView(props: RecoveryCodeEntryViewProps) {
  const { state } = props.flow;
  useTurns(state);
  if (state.status === 'entry' || state.status === 'verifying') {
    return <EntryStep {...props} state={state} />;
  }
  return <LaterPlace {...props} state={state} />;
}

function LaterPlace(props: RecoveryCodeEntryViewProps & { state: LaterState }) {
  const loaded = useLazy(laterStep);
  return <LatePlace size="key">{loaded && <loaded.LaterStep {...props} />}</LatePlace>;
}

/** Says what no press of the person's brought about: the answer of the server, and the end of a pause. */
function useTurns({ status }: RecoveryCodeEntryState) {
  const { pausedOver } = useMessages('codeVerify', enTries);
  const { accepted } = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  const previous = useRef(status);
  useEffect(() => {
    if (previous.current === 'verifying' && status === 'saving-code') announce(accepted);
    if (previous.current === 'locked' && status === 'entry') announce(pausedOver);
    previous.current = status;
  }, [status, accepted, pausedOver]);
}
