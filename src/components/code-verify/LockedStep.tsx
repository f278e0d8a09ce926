'use client';

import { type ReactNode, useState } from 'react';
import type { MfaError } from '../../client/index.ts';
import { enCodeErrors } from '../../messages/en/codeErrors.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { enLocked } from '../../messages/en/locked.ts';
import { formatClock, formatWait } from '../../messages/index.ts';
import { Button, lockIcon } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { Header, Reference, useAnnouncement } from '../internal/index.ts';

export interface LockedStepProps {
  problem: MfaError;
  /** Seconds until a code may be entered again, 0 where nobody said. */
  pause: number;
  /** Leaves for the list of other ways; absent where there is none. */
  onAnotherWay?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
  support?: ReactNode | undefined;
}

/** Too many tries. Where the server said until when, the field comes back by itself; there is no way to try before. */
export function LockedStep(props: LockedStepProps) {
  const { problem, pause, onAnotherWay, onCancel, support } = props;
  const words = useMessages('generic', enGeneric);
  const { title, description } = useLockedText(pause, onAnotherWay !== undefined);
  useAnnouncement(description, { about: problem });
  return (
    <>
      <Header emblem={{ icon: lockIcon }} title={title} description={description} />
      <Reference problem={problem} />
      {(onAnotherWay || onCancel) && (
        <div className="mfa-actions" data-part="actions">
          {onAnotherWay && (
            <Button variant="primary" wide onClick={onAnotherWay} data-part="another-way">
              {words.tryAnotherWay}
            </Button>
          )}
          {onCancel && (
            <Button wide onClick={onCancel}>
              {words.cancel}
            </Button>
          )}
        </div>
      )}
      {support}
    </>
  );
}

/** Promises another way only where there is one. */
function useLockedText(pause: number, hasAnotherWay: boolean) {
  const codes = useMessages('codeVerify', enLocked);
  const errors = useMessages('errors', enCodeErrors);
  const { waitFor } = useMessages('generic', enGeneric);
  const { locale } = useLocale();
  const [until] = useState(() => Date.now() + pause * 1000);
  if (pause === 0) return { title: codes.lockedTitle, description: errors.locked };
  const wait = { inTime: formatWait(locale, pause) };
  return {
    title: codes.pausedTitle({ clock: formatClock(locale, until) }),
    description: hasAnotherWay ? codes.paused(wait) : waitFor(wait),
  };
}
