'use client';

import type { MfaChallenge } from '../../flows/index.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import { AccountLine } from './AccountLine.tsx';
import { type ChallengeFrame, ChallengeRoot } from './ChallengeRoot.tsx';

export interface WaitingProps {
  challenge: MfaChallenge;
  frame: ChallengeFrame;
  length: number;
}

/** Stands where a code will be asked for, in the same size, on the server and until the screen is loaded. */
export function WaitingToVerify({ challenge, frame, length }: WaitingProps) {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  return (
    <ChallengeRoot frame={frame} state="verify">
      <Header title={words.title} description={words.app({ length })} />
      <AccountLine person={challenge.person} />
      <div className="mfa-skeleton mfa-challenge-field" data-part="skeleton" />
      <div className="mfa-skeleton mfa-challenge-button" data-part="skeleton" />
    </ChallengeRoot>
  );
}

/** Stands where an app will be set up. */
export function WaitingToBind({ challenge, frame }: WaitingProps) {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  return (
    <ChallengeRoot frame={frame} state="bind">
      <AccountLine person={challenge.person} />
      <Header
        title={words.title}
        description={words.scanNoIssuer}
        steps={{ step: 1, total: 3, text: words.step({ step: 1, total: 3 }) }}
      />
      <div className="mfa-skeleton mfa-challenge-picture" data-part="skeleton" />
      <div className="mfa-skeleton mfa-challenge-button" data-part="skeleton" />
    </ChallengeRoot>
  );
}
