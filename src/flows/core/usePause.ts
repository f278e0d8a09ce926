'use client';

import { useEffect } from 'react';
import { type DeadlineKey, useDeadline, useLatest, useMfa } from '../../provider/index.ts';

/** Whole seconds until a code may be sent again on a channel: a pause or a lock, whichever is longer. */
export function usePause(channel: string): number {
  return Math.max(useDeadline(`limited:${channel}`), useDeadline(`locked:${channel}`));
}

/** Acts when a deadline is found to be over; the timer behind it only makes it look again. */
export function useWhenOver(key: DeadlineKey | undefined, act: () => void): void {
  const { deadlines } = useMfa().session;
  const latest = useLatest(act);
  useEffect(() => {
    if (key === undefined) return;
    const look = () => {
      if (deadlines.has(key) && deadlines.remaining(key) === 0) latest.current();
    };
    look();
    return deadlines.subscribe(look);
  }, [deadlines, key, latest]);
}
