'use client';

import { useSyncExternalStore } from 'react';

const query = '(pointer: coarse)';

/** Whether the page is operated by touch: a phone, whose camera cannot see its own screen. False on the server and while hydrating. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

function read(): boolean {
  return window.matchMedia(query).matches;
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
