'use client';

import { enExpired } from '../../messages/en/expired.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { Button, clockIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';

export interface ExpiredStepProps {
  /** @default why a sign-in has a time limit */
  description?: string | undefined;
  /** Goes back to the login; absent where only the host knows the way. */
  onCancel?: (() => void) | undefined;
}

/** The time of the sign-in is over: there is only the way back to the login. */
export function ExpiredStep({ description, onCancel }: ExpiredStepProps) {
  const words = useMessages('mfaChallenge', enExpired);
  const { signInAgain } = useMessages('generic', enGeneric);
  return (
    <>
      <Header
        emblem={{ icon: clockIcon }}
        title={words.expiredTitle}
        description={description ?? words.expired}
      />
      {onCancel && (
        <div className="mfa-actions" data-part="actions">
          <Button variant="primary" wide onClick={onCancel}>
            {signInAgain}
          </Button>
        </div>
      )}
    </>
  );
}
