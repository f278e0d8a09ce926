'use client';

import { useState } from 'react';
import type { MfaChallenge, MfaChallengeState } from '../../flows/index.ts';
import { givenLength } from '../code-verify/index.ts';
import { useLazy } from '../internal/useLazy.ts';
import { readAccount } from './AccountLine.tsx';
import { type ChallengeFrame, ChallengeRoot } from './ChallengeRoot.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { EndStep } from './EndStep.tsx';
import { useExpiryAnnouncement } from './ExpiryNotice.tsx';
import { bindFactor, faceFactor, recoverFactor, saveStep, verifyFactor } from './factorScreens.ts';
import type { MfaChallengeProps } from './MfaChallengeProps.ts';
import { WaitingForFace } from './WaitingForFace.tsx';
import { WaitingToBind } from './WaitingToBind.tsx';
import { WaitingToRecover } from './WaitingToRecover.tsx';
import { WaitingToVerify } from './WaitingToVerify.tsx';

export interface ChallengeViewProps extends Omit<MfaChallengeProps, 'trigger'> {
  challenge: MfaChallenge;
}

/** The screen of each state of a challenge. A factor's screen is loaded when its turn comes. */
export function ChallengeView(props: ChallengeViewProps) {
  const { challenge, support } = props;
  const { state } = challenge;
  const { frame, wasBinding } = useFrame(props);
  useExpiryAnnouncement(challenge);
  const screen = { ...props, frame, onCancel: props.onCancel && challenge.cancel };
  switch (state.status) {
    case 'choosing':
      return <ChooseStep challenge={challenge} frame={frame} support={support} />;
    case 'verify':
    case 'bind':
      return <FactorScreen {...screen} state={state} />;
    case 'saving-code':
      return <SaveScreen {...screen} recoveryCodes={state.recoveryCodes} />;
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

interface ScreenProps extends ChallengeViewProps {
  frame: ChallengeFrame;
}

interface FactorScreenProps extends ScreenProps {
  state: Extract<MfaChallengeState, { option: object }>;
}

/** The screen of one factor, and what stands there until it is loaded. */
function FactorScreen({ state, ...screen }: FactorScreenProps) {
  if (state.option.method === 'recovery') return <RecoverScreen {...screen} />;
  if (isBindingApp(state)) return <BindScreen {...screen} />;
  if (state.option.method === 'face') return <FaceScreen {...screen} state={state} />;
  return <VerifyScreen {...screen} state={state} />;
}

function VerifyScreen({ state: { option, status: task }, ...screen }: FactorScreenProps) {
  const loaded = useLazy(verifyFactor);
  if (!loaded) return <WaitingToVerify {...screen} task={task} option={option} />;
  return <loaded.VerifyFactor key={option.method} {...screen} task={task} />;
}

function BindScreen(screen: ScreenProps) {
  const loaded = useLazy(bindFactor);
  if (!loaded) return <WaitingToBind {...screen} />;
  return <loaded.BindFactor {...screen} codeLength={givenLength(screen.codeLength, 'totp')} />;
}

function FaceScreen({ state: { status: task }, ...screen }: FactorScreenProps) {
  const loaded = useLazy(faceFactor);
  if (!loaded) return <WaitingForFace {...screen} task={task} />;
  return <loaded.FaceFactor {...screen} task={task} />;
}

function RecoverScreen(screen: ScreenProps) {
  const loaded = useLazy(recoverFactor);
  return loaded ? <loaded.RecoverFactor {...screen} /> : <WaitingToRecover {...screen} />;
}

function SaveScreen({
  challenge,
  frame,
  saveGate,
  recoveryCodes,
}: ScreenProps & { recoveryCodes: readonly string[] }) {
  const loaded = useLazy(saveStep);
  if (!loaded) return <ChallengeRoot frame={frame} state="saving-code" />;
  return (
    <loaded.SaveStep
      recoveryCodes={recoveryCodes}
      account={readAccount(challenge.person)}
      saveGate={saveGate}
      onSuccess={challenge.finish}
      frame={(status, content) => (
        <ChallengeRoot frame={frame} state={status}>
          {content}
        </ChallengeRoot>
      )}
    />
  );
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
