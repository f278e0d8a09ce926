'use client';

import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, Steps } from '../internal/index.ts';
import { AccountLine } from './AccountLine.tsx';
import type { BindFactorProps } from './BindFactor.tsx';
import { ChallengeRoot } from './ChallengeRoot.tsx';

/** Stands where an app will be set up. */
export function WaitingToBind({ challenge, frame }: Pick<BindFactorProps, 'challenge' | 'frame'>) {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  return (
    <ChallengeRoot frame={frame} state="bind">
      <AccountLine person={challenge.person} />
      <Header
        title={words.title}
        description={words.scanNoIssuer}
        steps={<Steps step={1} total={3} text={words.step({ step: 1, total: 3 })} />}
      />
      <div className="mfa-skeleton mfa-challenge-picture" data-part="skeleton" />
      <div className="mfa-skeleton mfa-challenge-button" data-part="skeleton" />
    </ChallengeRoot>
  );
}
