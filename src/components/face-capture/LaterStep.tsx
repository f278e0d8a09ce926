'use client';

import type { FaceCaptureState } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { useMessages } from '../../provider/index.ts';
import { AcceptedStep, ExpiredStep, LockedStep } from '../code-verify/index.ts';
import { CameraHelp } from './CameraHelp.tsx';
import { CameraStep } from './CameraStep.tsx';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';
import { OffStep } from './OffStep.tsx';
import { PausedStep } from './PausedStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { SendStep } from './SendStep.tsx';
import { UploadStep } from './UploadStep.tsx';
import { useFaceTurns } from './useFaceTurns.ts';

/** After the introduction. */
export type LaterState = Exclude<FaceCaptureState, { status: 'intro' }>;

export interface LaterStepProps extends FaceCaptureViewProps {
  state: LaterState;
}

/** The screens that do not come first. */
export function LaterStep({ state, ...props }: LaterStepProps) {
  const words = useMessages('faceCapture', enFaceCapture);
  const { mode, flow, onAnotherWay, onCancel, support } = props;
  useFaceTurns(state);
  switch (state.status) {
    case 'asking':
    case 'starting':
    case 'live':
    case 'countdown':
    case 'taking':
      return <CameraStep {...props} state={state} />;
    case 'review':
      return <ReviewStep {...props} state={state} />;
    case 'uploading':
    case 'checking':
      return <SendStep {...props} state={state} />;
    case 'upload':
      return <UploadStep {...props} state={state} />;
    case 'no-camera':
      return <CameraHelp {...props} state={state} />;
    case 'off':
      return <OffStep {...props} state={state} />;
    case 'paused':
    case 'over':
      return <PausedStep {...props} state={state} />;
    case 'done':
      return <AcceptedStep text={mode === 'bind' ? words.ready : words.matched} />;
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
    case 'expired':
      return <ExpiredStep onCancel={onCancel} />;
    default:
      return state satisfies never;
  }
}
