'use client';

import { lazy, useState } from 'react';

/** The screens that are loaded when their turn comes. Asked for anew after an error, for a part that failed to load fails for good. */
export function useScreens() {
  const [screens] = useState(() => ({
    VerifyFactor: lazy(async () => {
      const { VerifyFactor } = await import('./VerifyFactor.tsx');
      return { default: VerifyFactor };
    }),
    BindFactor: lazy(async () => {
      const { BindFactor } = await import('./BindFactor.tsx');
      return { default: BindFactor };
    }),
    RecoverFactor: lazy(async () => {
      const { RecoverFactor } = await import('./RecoverFactor.tsx');
      return { default: RecoverFactor };
    }),
    SaveStep: lazy(async () => {
      const { SaveStep } = await import('../recovery-code-save/index.ts');
      return { default: SaveStep };
    }),
  }));
  return screens;
}
