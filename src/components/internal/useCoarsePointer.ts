'use client';

import { useMedia } from './useMedia.ts';

/** Whether the page is operated by touch: a phone, whose camera cannot see its own screen. False on the server and while hydrating. */
export function useCoarsePointer(): boolean {
  return useMedia('(pointer: coarse)');
}
