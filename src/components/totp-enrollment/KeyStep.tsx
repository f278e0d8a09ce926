'use client';

import { type ComponentType, useState } from 'react';
import type { TotpEnrollmentState, TotpEnrollmentView } from '../../flows/index.ts';
import type { HeaderProps } from '../internal/Header.tsx';
import { OpenAppStep } from './OpenAppStep.tsx';
import { ScanStep } from './ScanStep.tsx';
import type { StepProps } from './TotpEnrollmentView.tsx';
import type { VerifyStepProps } from './VerifyStep.tsx';

/** A key is there. */
export type KeyState = Extract<TotpEnrollmentState, { status: 'scan' | 'verifying' }>;

export interface KeyStepProps extends StepProps {
  /** `undefined` while the key is asked for. */
  state: KeyState | undefined;
  steps: (step: number) => HeaderProps['steps'];
  /** The screen of the code. Until it is loaded, the key stays where it is. */
  VerifyStep: ComponentType<VerifyStepProps> | undefined;
}

/**
 * The screens of one key: two ways into an app, and the code that proves it. Remembers the way to go
 * back to. A key that arrives finds its screen there already, so that nothing moves and the focus stays.
 */
export function KeyStep({ state, steps, VerifyStep, ...rest }: KeyStepProps) {
  const first = rest.isTouch ? 'open-app' : 'qr';
  const [entry, setEntry] = useState<Exclude<TotpEnrollmentView, 'code'>>(first);
  const { view } = state ?? { view: first };
  if (view !== 'code' && view !== entry) setEntry(view);
  const isCode = state?.view === 'code';
  if (isCode && VerifyStep) {
    return <VerifyStep {...rest} state={state} steps={steps(2)} entry={entry} />;
  }
  const Screen = entry === 'open-app' ? OpenAppStep : ScanStep;
  return <Screen {...rest} otpauth={state?.key.otpauth} steps={steps(1)} isLeaving={isCode} />;
}
