'use client';

import { useMemo, useState } from 'react';
import { type Mfa, useMfa } from '../../provider/index.ts';
import type { StepUpRequest } from './useStepUpRequest.ts';

/** The provider as the challenge of a step-up sees it, and what a dialog around that must know. */
export interface StepUpMfa {
  mfa: Mfa;
  /** Whether a code is with the server. */
  isVerifying(): boolean;
  /** The recovery codes that stand there and that nobody has saved. */
  unsavedCodes(): readonly (readonly string[])[];
}

/**
 * Gives a step-up a provider of its own: when its time runs out, the session of the page goes on;
 * more time is asked for where its trigger came from.
 */
export function useStepUpMfa({ expire, extend }: StepUpRequest): StepUpMfa {
  const mfa = useMfa();
  const [seen] = useState(() => ({ step: '', codes: new Set<readonly string[]>() }));
  return useMemo(() => {
    const inside: Mfa = {
      ...mfa,
      props: () => ({ ...mfa.props(), refreshToken: extend }),
      canRefresh: extend !== undefined,
      unsaved: {
        ...mfa.unsaved,
        hold(codes) {
          const letGo = mfa.unsaved.hold(codes);
          seen.codes.add(codes);
          return () => {
            seen.codes.delete(codes);
            letGo();
          };
        },
      },
      expire(session) {
        session.enrolments.drop('APPLICATION');
        expire();
      },
      emit(event) {
        if (event.flow !== 'mfa-challenge') seen.step = event.step;
        mfa.emit(event);
      },
    };
    return {
      mfa: inside,
      isVerifying: () => seen.step === 'verifying',
      unsavedCodes: () => [...seen.codes],
    };
  }, [mfa, seen, expire, extend]);
}
