'use client';

import { useEffect } from 'react';
import type { MfaTrigger } from '../../client/index.ts';
import { type DeadlineKey, useDeadline, useMfa } from '../../provider/index.ts';
import { useWhenOver } from '../core/usePause.ts';

/** The deadline of a sign-in. */
export function clockOf(mfaToken: string): DeadlineKey {
  return `sign-in:${mfaToken}`;
}

// WCAG 2.2, 2.2.1: at least 20 s to ask for more time; a minute leaves room for a slow reader.
const WARNING = 60;

/**
 * Counts a sign-in from its receipt, without trusting the clock of the server or the page. Gives the
 * seconds that are left in the last minute, and calls `onOver` when there are none.
 */
export function useSignInClock(
  signIn: MfaTrigger | undefined,
  onOver: () => void,
): number | undefined {
  const { deadlines } = useMfa().session;
  const { mfaToken, lifetime } = signIn ?? {};
  const key = mfaToken !== undefined && lifetime !== undefined ? clockOf(mfaToken) : undefined;
  useEffect(() => {
    if (key && lifetime !== undefined && !deadlines.has(key)) deadlines.start(key, lifetime);
  }, [deadlines, key, lifetime]);
  useWhenOver(key, onOver);
  const left = useDeadline(key ?? 'sign-in:', WARNING);
  return key && left > 0 && left <= WARNING ? left : undefined;
}
