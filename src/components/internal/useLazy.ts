'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Lazy } from './createLazy.ts';
import { whenIdle } from './whenIdle.ts';

/** How soon code is needed: `now` it has to be drawn, `soon` it is worth loading ahead once the page is idle, `later` it is not. */
export type Need = 'now' | 'soon' | 'later';

/**
 * Code that is loaded after mount: `undefined` on the server, while hydrating and until it is there. What
 * is there already is there in the first render. A load that fails when it is needed is thrown, so that
 * the boundary offers a new start, which loads anew; one that fails ahead is tried again in time.
 */
export function useLazy<Value>(lazy: Lazy<Value>, need: Need = 'now'): Value | undefined {
  const value = useSyncExternalStore(lazy.subscribe, lazy.get, nothing);
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    if (need === 'later') return;
    if (need === 'soon') return whenIdle(() => lazy.load().catch(() => {}));
    let isMissed = true;
    lazy.load().catch((error: unknown) => isMissed && setFailure({ error }));
    return () => {
      isMissed = false;
    };
  }, [lazy, need]);
  if (failure) throw failure.error;
  return value;
}

const nothing = () => undefined;
