'use client';

import { useEffect, useRef } from 'react';
import { announce } from '../../primitives/index.ts';
import { toSpoken } from './toSpoken.ts';

interface AnnouncementOptions {
  assertive?: boolean | undefined;
  /** What the text is about: another one is announced even in the same words. */
  about?: unknown;
}

/** Has screen readers say a text when it appears, and once, however often the component renders. */
export function useAnnouncement(
  text: string | undefined,
  { assertive, about = text }: AnnouncementOptions = {},
): void {
  const said = useRef<unknown>(undefined);
  useEffect(() => {
    if (text !== undefined && said.current !== about) announce(toSpoken(text), { assertive });
    said.current = text === undefined ? undefined : about;
  }, [text, about, assertive]);
}
