'use client';

import { type MfaChallenge, useCodeVerify } from '../../flows/index.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { useMessages } from '../../provider/index.ts';
import { CodeVerifyView } from '../code-verify/index.ts';
import { AccountLine } from './AccountLine.tsx';
import { type ChallengeFrame, ChallengeRoot } from './ChallengeRoot.tsx';
import { lengthOf } from './lengthOf.ts';
import type { MfaChallengeProps } from './MfaChallengeProps.ts';

export interface VerifyFactorProps
  extends Pick<MfaChallengeProps, 'autoSubmit' | 'codeLength' | 'config' | 'support' | 'onCancel'> {
  challenge: MfaChallenge;
  frame: ChallengeFrame;
  /** `bind`: the code goes to a number or an address that is new. */
  task: 'verify' | 'bind';
}

/** Proves the person with a code. Takes the focus, since the login that had it is gone. */
export function VerifyFactor(props: VerifyFactorProps) {
  const { challenge, frame, task, autoSubmit, config, support, onCancel } = props;
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const flow = useCodeVerify(challenge.codeVerify);
  const { state } = flow;
  const isLocked = state.status === 'locked';
  const cancel = onCancel && flow.cancel;
  return (
    <ChallengeRoot
      frame={frame}
      state={isLocked ? 'locked' : task}
      step={isLocked ? 'locked' : isAsking(state.status) ? 'target' : 'entry'}
      problem={'problem' in state && !isLocked ? state.problem?.code : undefined}
    >
      <CodeVerifyView
        flow={flow}
        app={{ title: words.title, description: (length) => words.app({ length }) }}
        acceptedText={words.done}
        lengthOf={(method) => lengthOf(props, method)}
        autoSubmit={autoSubmit}
        internationalSms={config?.internationalSms}
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

function isAsking(status: string): boolean {
  return status === 'target' || status === 'checking';
}
