'use client';

import { type MfaChallenge, useFaceCapture } from '../../flows/index.ts';
import { FaceCaptureView, problemOf, stepOf } from '../face-capture/index.ts';
import { AccountLine } from './AccountLine.tsx';
import { type ChallengeFrame, ChallengeRoot } from './ChallengeRoot.tsx';
import type { MfaChallengeProps } from './MfaChallengeProps.ts';

export interface FaceFactorProps
  extends Pick<MfaChallengeProps, 'detector' | 'worker' | 'policy' | 'support' | 'onCancel'> {
  challenge: MfaChallenge;
  frame: ChallengeFrame;
  /** `bind`: the face check is set up, which ends the login too. */
  task: 'verify' | 'bind';
}

/** Proves the person with their face, or sets that up. */
export function FaceFactor(props: FaceFactorProps) {
  const { challenge, frame, task, detector, worker, policy, support, onCancel } = props;
  const { faceCapture } = challenge;
  const flow = useFaceCapture({ ...faceCapture, detector, worker });
  const { state } = flow;
  const cancel = onCancel && flow.cancel;
  const isIntro = state.status === 'intro';
  return (
    <ChallengeRoot
      frame={frame}
      state={state.status === 'locked' ? state.status : task}
      step={stepOf(state)}
      problem={problemOf(state)}
    >
      {isIntro && <AccountLine person={challenge.person} onChange={cancel} />}
      <FaceCaptureView
        flow={flow}
        mode={faceCapture.mode}
        policy={policy}
        support={support}
        onAnotherWay={faceCapture.onAnotherWay}
        onCancel={isIntro ? undefined : cancel}
      />
    </ChallengeRoot>
  );
}
