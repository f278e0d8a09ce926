'use client';

import { type ReactNode, type RefObject, useState } from 'react';
import type { RecoveryCodeSave } from '../../flows/index.ts';
import { createLazy } from '../internal/createLazy.ts';
import { Skeleton } from '../internal/Skeleton.tsx';
import { useLazy } from '../internal/useLazy.ts';
import type { Outcome, SheetOptions } from './KeepButtons.tsx';

export interface KeepActionsProps {
  sheet: SheetOptions;
  /** What is selected where the page may not copy. */
  sourceRef: RefObject<Element | null>;
  onKept: RecoveryCodeSave['kept'];
  /** The codes themselves. */
  children: ReactNode;
}

/** The ways to take codes away: clipboard, file and printer. */
export const keepButtons = createLazy(() => import('./KeepButtons.tsx'));

/** The codes in their well, and three ways to take them away: copy, download, print. Renders `<div>`. */
export function KeepActions({ sheet, sourceRef, onKept, children }: KeepActionsProps) {
  const loaded = useLazy(keepButtons);
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <div className="mfa-stack-tight" data-part="keep">
      <div className="mfa-recovery-code" data-part="well">
        {children}
        {loaded ? (
          <loaded.KeepButtons
            sheet={sheet}
            sourceRef={sourceRef}
            onOutcome={setOutcome}
            onKept={onKept}
          />
        ) : (
          <Skeleton size="keep" />
        )}
      </div>
      {loaded && outcome && <loaded.KeepOutcome outcome={outcome} />}
    </div>
  );
}
