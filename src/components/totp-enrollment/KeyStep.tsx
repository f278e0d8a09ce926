'use client';

import { useState } from 'react';
import type { TotpEnrollmentState, TotpEnrollmentView } from '../../flows/index.ts';
import type { HeaderProps } from '../internal/Header.tsx';
import { OpenAppStep } from './OpenAppStep.tsx';
import { ScanStep } from './ScanStep.tsx';
import type { StepProps } from './TotpEnrollmentView.tsx';
import { VerifyStep } from './VerifyStep.tsx';

export type KeyState = Extract<TotpEnrollmentState, { status: 'scan' | 'verifying' }>;

export interface KeyStepProps extends StepProps {
  state: KeyState;
  steps: (step: number) => HeaderProps['steps'];
}

/** The screens of one key: two ways into an app, and the code that proves it. Remembers the way to go back to. */
export function KeyStep({ state, steps, ...rest }: KeyStepProps) {
  const [entry, setEntry] = useState<Exclude<TotpEnrollmentView, 'code'>>(
    rest.isTouch ? 'open-app' : 'qr',
  );
  if (state.view !== 'code' && state.view !== entry) setEntry(state.view);
  switch (state.view) {
    case 'qr':
      return <ScanStep {...rest} otpauth={state.key.otpauth} steps={steps(1)} />;
    case 'open-app':
      return <OpenAppStep {...rest} otpauth={state.key.otpauth} steps={steps(1)} />;
    case 'code':
      return <VerifyStep {...rest} state={state} steps={steps(2)} entry={entry} />;
    default:
      return state satisfies never;
  }
}
