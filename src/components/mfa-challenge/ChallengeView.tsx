'use client';

import { type ReactNode, Suspense, useState } from 'react';
import type { MfaChallenge, MfaChallengeState } from '../../flows/index.ts';
import { useIsMounted } from '../../primitives/index.ts';
import { givenLength } from '../code-verify/index.ts';
import { readAccount } from './AccountLine.tsx';
import { type ChallengeFrame, ChallengeRoot } from './ChallengeRoot.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { EndStep } from './EndStep.tsx';
import { useExpiryAnnouncement } from './ExpiryNotice.tsx';
import type { MfaChallengeProps } from './MfaChallengeProps.ts';
import { useScreens } from './useScreens.ts';
import { WaitingToBind } from './WaitingToBind.tsx';
import { WaitingToRecover } from './WaitingToRecover.tsx';
import { WaitingToVerify } from './WaitingToVerify.tsx';

export interface ChallengeViewProps extends Omit<MfaChallengeProps, 'trigger'> {
  challenge: MfaChallenge;
}

/** The screen of each state of a challenge. A factor's screen is loaded when its turn comes. */
export function ChallengeView(props: ChallengeViewProps) {
  const { challenge, support, saveGate } = props;
  const { state, person } = challenge;
  const screens = useScreens();
  const { SaveStep } = screens;
  const { frame, wasBinding } = useFrame(props);
  useExpiryAnnouncement(challenge);
  const screen = { ...props, frame, onCancel: props.onCancel && challenge.cancel };
  switch (state.status) {
    case 'choosing':
      return <ChooseStep challenge={challenge} frame={frame} support={support} />;
    case 'verify':
    case 'bind':
      return <FactorScreen {...screen} screens={screens} state={state} />;
    case 'saving-code':
      return (
        <Loaded fallback={<ChallengeRoot frame={frame} state="saving-code" />}>
          <SaveStep
            recoveryCodes={state.recoveryCodes}
            account={readAccount(person)}
            saveGate={saveGate}
            onSuccess={challenge.finish}
            frame={(status, content) => (
              <ChallengeRoot frame={frame} state={status}>
                {content}
              </ChallengeRoot>
            )}
          />
        </Loaded>
      );
    default:
      return (
        <ChallengeRoot frame={frame} state={state.status}>
          <EndStep
            state={state}
            wasBinding={wasBinding}
            support={support}
            onCancel={screen.onCancel}
          />
        </ChallengeRoot>
      );
  }
}

interface FactorScreenProps extends ChallengeViewProps {
  screens: ReturnType<typeof useScreens>;
  state: Extract<MfaChallengeState, { option: object }>;
  frame: ChallengeFrame;
}

/** The screen of one factor, and what stands there until it is loaded. */
function FactorScreen({ screens, state, ...screen }: FactorScreenProps) {
  const { VerifyFactor, BindFactor, RecoverFactor } = screens;
  const { option, status: task } = state;
  if (option.method === 'recovery') {
    return (
      <Loaded fallback={<WaitingToRecover {...screen} />}>
        <RecoverFactor {...screen} />
      </Loaded>
    );
  }
  if (isBindingApp(state)) {
    return (
      <Loaded fallback={<WaitingToBind {...screen} />}>
        <BindFactor {...screen} codeLength={givenLength(screen.codeLength, 'totp')} />
      </Loaded>
    );
  }
  return (
    <Loaded fallback={<WaitingToVerify {...screen} task={task} option={option} />}>
      <VerifyFactor key={option.method} {...screen} task={task} />
    </Loaded>
  );
}

/** Waits for the page to take over: a lazy part in the first render would break hydration. */
function Loaded({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  return useIsMounted() ? <Suspense fallback={fallback}>{children}</Suspense> : fallback;
}

function isBindingApp(state: MfaChallengeState): boolean {
  return state.status === 'bind' && state.option.method === 'totp';
}

/** What each screen has around it, and what stood there before. */
function useFrame({ challenge, className, id }: ChallengeViewProps) {
  const { state, endsIn, extend } = challenge;
  const [opening] = useState(state);
  const [last, setLast] = useState({ state, wasBinding: false });
  if (last.state !== state) setLast({ state, wasBinding: isBindingApp(last.state) });
  const isTimed = 'option' in state || state.status === 'choosing';
  const frame: ChallengeFrame = {
    isReplacement: state !== opening,
    endsIn: isTimed ? endsIn : undefined,
    extend,
    className,
    id,
  };
  return { frame, wasBinding: last.wasBinding };
}
