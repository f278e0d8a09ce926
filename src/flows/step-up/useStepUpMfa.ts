'use client';

import { useMemo } from 'react';
import { useWatchedMfa, type WatchedMfa } from '../core/useWatchedMfa.ts';
import type { StepUpRequest } from './useStepUpRequest.ts';

/**
 * Gives a step-up a provider of its own: when its time runs out, the session of the page goes on;
 * more time is asked for where its trigger came from.
 */
export function useStepUpMfa({ expire, extend }: StepUpRequest): WatchedMfa {
  const watched = useWatchedMfa();
  return useMemo(() => {
    const { mfa } = watched;
    return {
      ...watched,
      mfa: {
        ...mfa,
        props: () => ({ ...mfa.props(), refreshToken: extend }),
        canRefresh: extend !== undefined,
        expire(session) {
          session.enrolments.drop('APPLICATION');
          expire();
        },
      },
    };
  }, [watched, expire, extend]);
}
