'use client';

import { AccountLine } from './AccountLine.tsx';
import { ChallengeRoot } from './ChallengeRoot.tsx';
import type { FaceFactorProps } from './FaceFactor.tsx';

/** Stands where a face check will be. */
export function WaitingForFace({ challenge, frame, task }: FaceFactorProps) {
  return (
    <ChallengeRoot frame={frame} state={task}>
      <AccountLine person={challenge.person} />
      <div className="mfa-skeleton mfa-challenge-face" data-part="skeleton" />
      <div className="mfa-skeleton mfa-challenge-button" data-part="skeleton" />
    </ChallengeRoot>
  );
}
