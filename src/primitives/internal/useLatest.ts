'use client';

import { useRef } from 'react';
import { useLayout } from './useLayout.ts';

/** Holds the newest value for code that runs later, so that a new inline callback restarts nothing. */
export function useLatest<T>(value: T): { current: T } {
  const latest = useRef(value);
  useLayout(() => {
    latest.current = value;
  });
  return latest;
}
