'use client';

import { useEffect } from 'react';
import type { TotpEnrollment } from '../../flows/index.ts';
import { prefetchQr } from '../../primitives/index.ts';
import { ComponentRoot, Skeleton } from '../internal/index.ts';
import { IdleStep } from './IdleStep.tsx';
import { KeyStep } from './KeyStep.tsx';
import type { TotpEnrollmentFlowProps } from './TotpEnrollmentFlow.tsx';
import { useScreens } from './useScreens.ts';
import { useStatusText } from './useStatusText.ts';
import { useSteps } from './useSteps.tsx';
import { type TotpNames, useTotpNames } from './useTotpNames.ts';

export interface TotpEnrollmentViewProps extends TotpEnrollmentFlowProps {
  enrollment: TotpEnrollment;
  /** Operated by touch: the camera of this device cannot scan its own screen. */
  isTouch: boolean;
  /** It takes the place of a screen that was there before, so it takes the focus at once. */
  isReplacement?: boolean | undefined;
}

/** Draws a set-up in whatever state it is. */
export function TotpEnrollmentView(props: TotpEnrollmentViewProps) {
  const { enrollment, isTouch, className, id } = props;
  const { state } = enrollment;
  const names = useTotpNames(state, props);
  // On its way while the key is, and before any screen that comes later.
  useEffect(prefetchQr, []);
  const screens = useScreens(state);
  useStatusText(state);
  return (
    <ComponentRoot
      noun="totp-enrollment"
      state={state.status}
      problem={'problem' in state ? state.problem?.code : undefined}
      step={screens.isReady ? stepOf(state, isTouch) : undefined}
      isReplacement={props.isReplacement}
      className={className}
      id={id}
    >
      <Step {...props} names={names} screens={screens} />
    </ComponentRoot>
  );
}

/** What each screen is given. */
export interface StepProps extends TotpEnrollmentViewProps {
  names: TotpNames;
}

function Step({ screens, ...props }: StepProps & { screens: ReturnType<typeof useScreens> }) {
  const { state } = props.enrollment;
  const { later, SaveStep } = screens;
  const steps = useSteps(state);
  switch (state.status) {
    case 'idle':
      return <IdleStep {...props} />;
    case 'requesting':
    case 'scan':
    case 'verifying':
      return (
        <KeyStep
          {...props}
          state={'key' in state ? state : undefined}
          steps={steps}
          VerifyStep={later?.VerifyStep}
        />
      );
    case 'saving-code':
      return SaveStep ? (
        <SaveStep
          recoveryCodes={state.recoveryCodes}
          account={props.names.account}
          issuer={props.names.issuer}
          saveGate={props.saveGate}
          steps={steps(3)}
          onSuccess={props.enrollment.finish}
        />
      ) : (
        <Skeleton size="qr" />
      );
    default:
      return later ? (
        <later.LaterStep {...props} state={state} />
      ) : (
        <KeyStep {...props} state={undefined} steps={steps} VerifyStep={undefined} />
      );
  }
}

/** Which screen it is, for the focus. The key appears in the place that was kept for it, so that moves none. */
function stepOf(state: TotpEnrollment['state'], isTouch: boolean): string {
  switch (state.status) {
    case 'requesting':
      return 'scan';
    case 'verifying':
      return 'code';
    case 'scan': {
      const first = isTouch ? 'open-app' : 'qr';
      if (state.view === 'code') return 'code';
      return state.view === first ? 'scan' : `scan ${state.view}`;
    }
    default:
      return state.status;
  }
}
