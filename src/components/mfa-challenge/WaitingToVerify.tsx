'use client';

import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import { AccountLine } from './AccountLine.tsx';
import { ChallengeRoot } from './ChallengeRoot.tsx';
import type { VerifyFactorProps } from './VerifyFactor.tsx';

/** Stands where a code will be asked for, in the same size, on the server and until the screen is loaded. */
export function WaitingToVerify({ challenge, frame, length }: VerifyFactorProps) {
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
