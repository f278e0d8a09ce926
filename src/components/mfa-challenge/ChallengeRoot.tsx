'use client';

import type { ReactNode } from 'react';
import type { MfaErrorCode } from '../../client/index.ts';
import type { MfaChallenge } from '../../flows/index.ts';
import { ComponentRoot } from '../internal/index.ts';
import { ExpiryNotice } from './ExpiryNotice.tsx';

/** What each screen of a challenge has around it. */
export interface ChallengeFrame extends Pick<MfaChallenge, 'endsIn' | 'extend'> {
  /** Another screen of the challenge stood here before. */
  isReplacement: boolean;
  className?: string | undefined;
  id?: string | undefined;
}

export interface ChallengeRootProps {
  frame: ChallengeFrame;
  /** The challenge's status, or the status of the factor where that says more. */
  state: string;
  step?: string | undefined;
  problem?: MfaErrorCode | undefined;
  children?: ReactNode | undefined;
}

/** The outermost element of each screen of a challenge. Renders `<section>`. */
export function ChallengeRoot({ frame, state, step, problem, children }: ChallengeRootProps) {
  const { isReplacement, className, id, endsIn, extend } = frame;
  return (
    <ComponentRoot
      noun="challenge"
      state={state}
      step={step ?? state}
      problem={problem}
      isReplacement={isReplacement}
      className={className}
      id={id}
    >
      {children}
      {endsIn !== undefined && <ExpiryNotice endsIn={endsIn} extend={extend} />}
    </ComponentRoot>
  );
}
