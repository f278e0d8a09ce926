'use client';

import { type MfaChallenge, useCodeVerify } from '../../flows/index.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { useMessages } from '../../provider/index.ts';
import { CodeVerifyView } from '../code-verify/index.ts';
import { AccountLine } from './AccountLine.tsx';
import { type ChallengeFrame, ChallengeRoot } from './ChallengeRoot.tsx';
import type { MfaChallengeProps } from './MfaChallengeProps.ts';

export interface VerifyFactorProps
  extends Pick<MfaChallengeProps, 'autoSubmit' | 'support' | 'onCancel'> {
  challenge: MfaChallenge;
  frame: ChallengeFrame;
  length: number;
}

/** Proves the person with the code of their app. Takes the focus, since the login that had it is gone. */
export function VerifyFactor(props: VerifyFactorProps) {
  const { challenge, frame, length, autoSubmit, support, onCancel } = props;
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const flow = useCodeVerify(challenge.codeVerify);
  const { status } = flow.state;
  const isLocked = status === 'locked';
  const cancel = onCancel && flow.cancel;
  return (
    <ChallengeRoot
      frame={frame}
      state={isLocked ? 'locked' : 'verify'}
      problem={flow.state.status === 'entry' ? flow.state.problem?.code : undefined}
    >
      <CodeVerifyView
        flow={flow}
        title={words.title}
        description={words.app({ length })}
        acceptedText={words.done}
        length={length}
        autoSubmit={autoSubmit}
        takesFocus
        hasOwnExit
        account={<AccountLine person={challenge.person} onChange={cancel} />}
        onAnotherWay={challenge.options.length > 1 ? challenge.chooseAnother : undefined}
        onCancel={cancel}
        support={support}
      />
    </ChallengeRoot>
  );
}
