'use client';

import { useMemo, useState } from 'react';
import { type Mfa, useMfa } from '../../provider/index.ts';

/** A provider for what stands in a dialog, and what that dialog must know before it closes. */
export interface WatchedMfa {
  mfa: Mfa;
  /** Whether a code is with the server. */
  isVerifying(): boolean;
  /** The recovery codes that stand there and that nobody has saved. */
  unsavedCodes(): readonly (readonly string[])[];
  /** Where the person is in there. */
  step(): string;
}

/** The provider above, which notes what the flows below it do. */
export function useWatchedMfa(): WatchedMfa {
  const mfa = useMfa();
  const [seen] = useState(() => ({ step: '', codes: new Set<readonly string[]>() }));
  return useMemo(
    () => ({
      mfa: {
        ...mfa,
        unsaved: {
          ...mfa.unsaved,
          hold(codes) {
            const letGo = mfa.unsaved.hold(codes);
            seen.codes.add(codes);
            return () => {
              seen.codes.delete(codes);
              letGo();
            };
          },
        },
        emit(event) {
          if (event.flow !== 'mfa-challenge') seen.step = event.step;
          mfa.emit(event);
        },
      },
      isVerifying: () => seen.step === 'verifying',
      unsavedCodes: () => [...seen.codes],
      step: () => seen.step,
    }),
    [mfa, seen],
  );
}
