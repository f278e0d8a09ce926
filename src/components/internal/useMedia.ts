'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds. False on the server, while hydrating, and in a simulated page that knows no queries. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = ask(query);
      media?.addEventListener('change', listener);
      return () => media?.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => ask(query)?.matches ?? false,
    () => false,
  );
}

/** jsdom, in which hosts test, has none. */
function ask(query: string): MediaQueryList | undefined {
  return window.matchMedia?.(query);
}
