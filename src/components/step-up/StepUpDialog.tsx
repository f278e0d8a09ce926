'use client';

import { type JSX, useEffect, useRef, useState } from 'react';
import { type StepUpRequest, useStepUpRequest } from '../../flows/step-up/useStepUpRequest.ts';
import { enStepUp } from '../../messages/en/stepUp.ts';
import { announce } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { createLazy } from '../internal/createLazy.ts';
import { useLazy } from '../internal/useLazy.ts';
import type { MfaChallengeProps } from '../mfa-challenge/index.ts';

/** What `StepUpDialog` takes: how the challenge inside is to be, as `MfaChallenge` takes it. */
export type StepUpDialogProps = Pick<
  MfaChallengeProps,
  'defaultMethod' | 'codeLength' | 'autoSubmit' | 'saveGate' | 'config' | 'support'
>;

/** The dialog with all that is in it: loaded while trigger data is asked for, since most pages never open it. */
export const openStepUp = createLazy(() => import('./OpenStepUp.tsx'));

/**
 * Where `useStepUp` asks: render it once inside `MfaProvider`. A modal dialog while somebody waits,
 * and nothing to see else. Where what opened it is gone by the end, the focus goes to where this
 * stands. Renders an empty `<span>`, and `<dialog>`.
 */
export function StepUpDialog(props: StepUpDialogProps): JSX.Element {
  const request = useStepUpRequest();
  const { state } = request;
  const place = useRef<HTMLSpanElement>(null);
  const visit = useVisit(request);
  const loaded = useOpenStepUp(request);
  useOutcome(request);
  const isOpen = state.status === 'challenge' || state.status === 'expired';
  return (
    <>
      <span ref={place} className="mfa-step-up-place" tabIndex={-1} data-part="step-up-place" />
      {isOpen && loaded && (
        <loaded.OpenStepUp
          key={visit}
          request={{ ...request, state }}
          challenge={props}
          finalFocusRef={place}
        />
      )}
    </>
  );
}

/** Who waits for a dialog that does not load is told so, and may ask again. */
function useOpenStepUp({ state, fail }: StepUpRequest) {
  const { status } = state;
  useEffect(() => {
    // On its way while the trigger is: somebody has pressed and waits.
    if (status === 'asking') openStepUp.load().catch(() => {});
    if (status === 'challenge') openStepUp.load().catch(fail);
  }, [status, fail]);
  return useLazy(openStepUp, 'later');
}

/** Counts the challenges: the next may follow the last without a moment in between, and starts anew. */
function useVisit({ state }: StepUpRequest): number {
  const [last, setLast] = useState({ state, visit: 0 });
  if (last.state === state || state.status !== 'challenge') return last.visit;
  const visit = last.visit + 1;
  setLast({ state, visit });
  return visit;
}

/** Said when the dialog is gone, for what stood in it would be cut off. */
function useOutcome({ state }: StepUpRequest) {
  const words = useMessages('stepUp', enStepUp);
  const last = useRef(state);
  useEffect(() => {
    if (last.current === state) return;
    last.current = state;
    if (state.status === 'confirmed' || state.status === 'left') announce(words[state.status]);
  }, [state, words]);
}
