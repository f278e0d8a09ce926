'use client';

import { useEffect } from 'react';

/** Tells a developer, once, that `defaultMethod` names nothing that there is. */
export function useUnknownMethodWarning(
  method: string | undefined,
  known: readonly string[],
): void {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' || method === undefined) return;
    if (known.includes(method)) return;
    console.warn(
      'react-mfa-kit: defaultMethod names no factor; the first usable one is opened; ' +
        `give one of ${known.join(', ')}.`,
    );
  }, [method, known]);
}
