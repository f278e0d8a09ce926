'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { type MfaTrigger, readTrigger } from '../../client/index.ts';
import { notifyHost, useLatest, useMfa } from '../../provider/index.ts';
import { clockOf } from './useSignInClock.ts';

/**
 * The login's answer, read; with the newer token where the host got more time. A newer `trigger` of
 * the host goes before both.
 */
export function useSignIn(trigger: unknown): {
  signIn: MfaTrigger | undefined;
  extend: () => void;
} {
  const mfa = useMfa();
  const given = useMemo(() => readTrigger(trigger), [trigger]);
  const [newer, setNewer] = useState<{ of: string | undefined; signIn: MfaTrigger }>();
  const isAsking = useRef(false);
  const latest = useLatest({ mfa, given });

  const ask = useCallback(async () => {
    const { mfa, given } = latest.current;
    if (isAsking.current || !given) return;
    isAsking.current = true;
    try {
      const answer = await mfa.props().refreshToken?.();
      const read = readTrigger(typeof answer === 'string' ? { mfaToken: answer } : answer);
      if (!read) return;
      const { mfaToken, lifetime } = read;
      // The host says that there is more time, so the clock starts anew even for the same token.
      if (lifetime !== undefined) mfa.session.deadlines.start(clockOf(mfaToken), lifetime);
      setNewer({ of: given.mfaToken, signIn: { ...given, mfaToken, lifetime } });
    } catch (error) {
      notifyHost(() => {
        throw error;
      });
    } finally {
      isAsking.current = false;
    }
  }, [latest]);

  const extend = useCallback(() => void ask(), [ask]);
  const isNewer = newer !== undefined && newer.of === given?.mfaToken;
  return { signIn: isNewer ? newer.signIn : given, extend };
}
