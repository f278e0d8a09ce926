'use client';

import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** Tells whether the page has taken over: false on the server and while hydrating, true from then on. */
export function useIsMounted(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
