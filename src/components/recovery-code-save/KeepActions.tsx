'use client';

import { type ReactNode, useState } from 'react';
import { createLazy } from '../internal/createLazy.ts';
import { Reload } from '../internal/Reload.tsx';
import { Skeleton } from '../internal/Skeleton.tsx';
import { useLazy } from '../internal/useLazy.ts';
import type { KeepButtonsProps, Outcome } from './KeepButtons.tsx';

export interface KeepActionsProps extends Omit<KeepButtonsProps, 'onOutcome'> {
  /** The codes themselves. */
  children: ReactNode;
}

/** The ways to take codes away: clipboard, file and printer. */
export const keepButtons = createLazy(() => import('./KeepButtons.tsx'));

/** The codes in their well, and three ways to take them away: copy, download, print. Renders `<div>`. */
export function KeepActions({ children, ...rest }: KeepActionsProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <div className="mfa-stack-tight" data-part="keep">
      <div className="mfa-recovery-code" data-part="well">
        {children}
        <Reload>
          <Buttons {...rest} onOutcome={setOutcome} />
        </Reload>
      </div>
      {outcome && <OutcomeText outcome={outcome} />}
    </div>
  );
}

function Buttons(props: KeepButtonsProps) {
  const loaded = useLazy(keepButtons);
  return loaded ? <loaded.KeepButtons {...props} /> : <Skeleton size="keep" />;
}

function OutcomeText(props: { outcome: Outcome }) {
  const loaded = useLazy(keepButtons);
  return loaded && <loaded.KeepOutcome {...props} />;
}
