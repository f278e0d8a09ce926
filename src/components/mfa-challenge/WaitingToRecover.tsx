'use client';

import { enRecoveryCodeEntry } from '../../messages/en/recoveryCodeEntry.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import { AccountLine } from './AccountLine.tsx';
import { ChallengeRoot } from './ChallengeRoot.tsx';
import type { RecoverFactorProps } from './RecoverFactor.tsx';

/** Stands where a recovery code will be asked for. */
export function WaitingToRecover({ challenge, frame }: RecoverFactorProps) {
  const words = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  return (
    <ChallengeRoot frame={frame} state="verify" step="entry">
      <Header title={words.title} description={words.intro} />
      <AccountLine person={challenge.person} />
      <div className="mfa-skeleton mfa-challenge-field" data-part="skeleton" />
      <div className="mfa-skeleton mfa-challenge-button" data-part="skeleton" />
    </ChallengeRoot>
  );
}
