'use client';

import type { ChallengeOption } from '../../flows/index.ts';
import { enCodeVerify } from '../../messages/en/codeVerify.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import { AccountLine } from './AccountLine.tsx';
import { ChallengeRoot } from './ChallengeRoot.tsx';
import { lengthOf } from './lengthOf.ts';
import type { VerifyFactorProps } from './VerifyFactor.tsx';

/**
 * Stands where a code will be asked for, in the same size, on the server and until the screen is
 * loaded. Names no number and no address: nothing of a login's answer belongs into a document.
 */
export function WaitingToVerify(props: VerifyFactorProps & { option: ChallengeOption }) {
  const { challenge, frame, task, option } = props;
  const { title, description } = useWords(props, option);
  return (
    <ChallengeRoot frame={frame} state={task}>
      <Header title={title} description={description} />
      <AccountLine person={challenge.person} />
      <div className="mfa-skeleton mfa-challenge-field" data-part="skeleton" />
      <div className="mfa-skeleton mfa-challenge-button" data-part="skeleton" />
    </ChallengeRoot>
  );
}

function useWords(props: VerifyFactorProps, { method, task }: ChallengeOption) {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const codes = useMessages('codeVerify', enCodeVerify);
  const isPhone = method === 'sms';
  if (method === 'totp') {
    return { title: words.title, description: words.app({ length: lengthOf(props, method) }) };
  }
  if (task === 'verify') return { title: isPhone ? codes.smsTitle : codes.emailTitle };
  return isPhone
    ? { title: words.phoneTitle, description: words.phone }
    : { title: words.emailTitle, description: words.email };
}
