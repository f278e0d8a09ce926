'use client';

import { useEffect, useRef, useState } from 'react';
import type { RecoveryCodeEntryState } from '../../flows/index.ts';
import { enRecoveryCodeEntry } from '../../messages/en/recoveryCodeEntry.ts';
import { enTries } from '../../messages/en/tries.ts';
import { announce } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { focusStep } from '../internal/focusStep.ts';
import { Skeleton } from '../internal/index.ts';
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

/** Stands where a later screen is about to be. The focus follows where that comes late. */
function LaterPlace(props: RecoveryCodeEntryViewProps & { state: LaterState }) {
  const loaded = useLazy(laterStep);
  const place = useRef<HTMLDivElement>(null);
  const isHere = loaded !== undefined;
  const [wasLate] = useState(!isHere);
  useEffect(() => {
    if (wasLate && isHere) focusStep(place.current?.closest<HTMLElement>('.mfa-root') ?? null);
  }, [wasLate, isHere]);
  return (
    <div className="mfa-stack" data-part="later" ref={place}>
      {loaded ? <loaded.LaterStep {...props} /> : <Skeleton size="key" />}
    </div>
  );
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
