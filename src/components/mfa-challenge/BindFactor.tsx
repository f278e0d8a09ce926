'use client';

import { type MfaChallenge, useTotpEnrollment } from '../../flows/index.ts';
import { useCoarsePointer } from '../internal/index.ts';
import { TotpEnrollmentView } from '../totp-enrollment/index.ts';
import { AccountLine } from './AccountLine.tsx';
import { type ChallengeFrame, ChallengeRoot } from './ChallengeRoot.tsx';
import type { MfaChallengeProps } from './MfaChallengeProps.ts';

export interface BindFactorProps
  extends Pick<MfaChallengeProps, 'autoSubmit' | 'saveGate' | 'onCancel'> {
  challenge: MfaChallenge;
  frame: ChallengeFrame;
  /** Digits of a code, where the host says so. */
  codeLength?: number | undefined;
}

/** Sets an authenticator app up, which ends the login too. Takes the focus, since the login that had it is gone. */
export function BindFactor(props: BindFactorProps) {
  const { challenge, frame, onCancel } = props;
  const isTouch = useCoarsePointer();
  const enrollment = useTotpEnrollment({
    ...challenge.totpEnrollment,
    view: isTouch ? 'open-app' : 'qr',
  });
  const { status } = enrollment.state;
  return (
    <ChallengeRoot
      frame={frame}
      state={status === 'saving-code' ? status : 'bind'}
      step="bind"
      problem={'problem' in enrollment.state ? enrollment.state.problem?.code : undefined}
    >
      <AccountLine person={challenge.person} />
      <TotpEnrollmentView
        enrollment={enrollment}
        isTouch={isTouch}
        isReplacement
        codeLength={props.codeLength}
        autoSubmit={props.autoSubmit}
        saveGate={props.saveGate}
        onCancel={onCancel}
        onAnotherWay={challenge.options.length > 1 ? challenge.chooseAnother : undefined}
      />
    </ChallengeRoot>
  );
}
