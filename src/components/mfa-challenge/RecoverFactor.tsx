'use client';

import {
  type MfaChallenge,
  type RecoveryCodeEntryState,
  useRecoveryCodeEntry,
} from '../../flows/index.ts';
import { problemOf, RecoveryCodeEntryView, stepOf } from '../recovery-code-entry/index.ts';
import { AccountLine } from './AccountLine.tsx';
import { type ChallengeFrame, ChallengeRoot } from './ChallengeRoot.tsx';
import type { MfaChallengeProps } from './MfaChallengeProps.ts';

export interface RecoverFactorProps
  extends Pick<MfaChallengeProps, 'saveGate' | 'support' | 'onSetUpAgain' | 'onCancel'> {
  challenge: MfaChallenge;
  frame: ChallengeFrame;
}

/** Lets in who has lost their app, with the code that was saved for that, and has the new one saved. */
export function RecoverFactor({
  challenge,
  frame,
  saveGate,
  support,
  onSetUpAgain,
  onCancel,
}: RecoverFactorProps) {
  const flow = useRecoveryCodeEntry(challenge.recoveryCodeEntry);
  const { status } = flow.state;
  const cancel = onCancel && flow.cancel;
  const app = challenge.options.find(({ method, task }) => method === 'totp' && task === 'verify');
  function useApp() {
    if (!app) return;
    challenge.chooseAnother();
    challenge.choose(app);
  }
  return (
    <ChallengeRoot
      frame={frame}
      state={status === 'saving-code' || status === 'locked' ? status : 'verify'}
      step={stepOf(flow.state)}
      problem={problemOf(flow.state)}
    >
      <RecoveryCodeEntryView
        flow={flow}
        saveGate={saveGate}
        support={support}
        account={<AccountLine person={challenge.person} onChange={cancel} />}
        canSetUpAgain={onSetUpAgain !== undefined}
        onUseApp={app && useApp}
        onAnotherWay={challenge.options.length > 1 ? challenge.chooseAnother : undefined}
        onCancel={hasOwnExit(flow.state) ? undefined : cancel}
      />
    </ChallengeRoot>
  );
}

/** The account line has the way back to the login. Where that is the way on, it needs a button that says so. */
function hasOwnExit(state: RecoveryCodeEntryState): boolean {
  if (state.status === 'entry') return state.problem?.code !== 'unknown-outcome';
  return state.status === 'verifying';
}
