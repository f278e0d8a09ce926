'use client';

import type { FaceCapture } from '../../flows/index.ts';
import { LatePlace } from '../internal/LatePlace.tsx';
import { useLazy } from '../internal/useLazy.ts';
import type { FaceCaptureProps } from './FaceCapture.tsx';
import { IntroStep } from './IntroStep.tsx';
import type { LaterState } from './LaterStep.tsx';
import { laterStep } from './laterStep.ts';

export interface FaceCaptureViewProps
  extends Pick<
    FaceCaptureProps,
    | 'mode'
    | 'review'
    | 'maxAttempts'
    | 'issuer'
    | 'policy'
    | 'consent'
    | 'support'
    | 'onAnotherWay'
    | 'onCancel'
  > {
  flow: FaceCapture;
}

/** The screen of each state of a face check. Renders what stands inside a root. */
export function FaceCaptureView(props: FaceCaptureViewProps) {
  const { state } = props.flow;
  const later = useLazy(laterStep, state.status === 'intro' ? 'soon' : 'now');
  if (state.status === 'intro') return <IntroStep {...props} />;
  return <LaterPlace {...props} state={state} later={later} />;
}

interface LaterPlaceProps extends FaceCaptureViewProps {
  state: LaterState;
  later: ReturnType<typeof laterStep.get>;
}

function LaterPlace({ later, ...props }: LaterPlaceProps) {
  return <LatePlace size="qr">{later && <later.LaterStep {...props} />}</LatePlace>;
}
