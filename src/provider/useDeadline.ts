'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { DeadlineKey } from './createDeadlines.ts';
import { useMfa } from './MfaContext.ts';

/**
 * Whole seconds until a deadline of the provider, 0 when it is over or was never started. Renders
 * again each second, and only from `from` seconds on: before that it gives `Infinity`.
 */
export function useDeadline(key: DeadlineKey, from = Number.POSITIVE_INFINITY): number {
  const { deadlines } = useMfa().session;
  const read = useCallback(() => {
    const seconds = deadlines.remaining(key);
    return seconds > from ? Number.POSITIVE_INFINITY : seconds;
  }, [deadlines, key, from]);
  return useSyncExternalStore(deadlines.subscribe, read, never);
}

const never = () => 0;
