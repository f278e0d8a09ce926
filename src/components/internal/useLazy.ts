'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Lazy } from './createLazy.ts';

/**
 * Code that this component needs now: `undefined` on the server, while hydrating and until it is loaded.
 * What is there already is there in the first render. A load that fails is thrown, so that the boundary
 * offers a new start, which loads anew.
 */
export function useLazy<Value>(lazy: Lazy<Value>): Value | undefined {
  const value = useSyncExternalStore(lazy.subscribe, lazy.get, nothing);
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    let isHere = true;
    lazy.load().catch((error: unknown) => isHere && setFailure({ error }));
    return () => {
      isHere = false;
    };
  }, [lazy]);
  if (failure) throw failure.error;
  return value;
}

/** Loads code ahead, when the page is there and it is likely to be needed. A load that fails here is tried again by `useLazy`. */
export function usePrefetch(lazy: Lazy<unknown>, isLikely = true): void {
  useEffect(() => {
    if (isLikely) lazy.load().catch(nothing);
  }, [lazy, isLikely]);
}

const nothing = () => undefined;
