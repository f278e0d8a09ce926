'use client';

import { useCallback, useEffect, useRef } from 'react';
import { printPaper } from './printPaper.ts';
import type { Sheet } from './useSheet.ts';

/** Gives the function that prints a sheet and says whether the browser took it. What was written for the printer goes with the component at the latest. */
export function usePrint(sheet: Sheet): () => boolean {
  const cleanUp = useRef<() => void>(undefined);
  useEffect(() => () => cleanUp.current?.(), []);
  return useCallback(() => {
    cleanUp.current?.();
    cleanUp.current = printPaper(sheet.toPaper());
    return cleanUp.current !== undefined;
  }, [sheet]);
}
