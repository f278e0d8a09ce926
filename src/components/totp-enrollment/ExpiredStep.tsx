'use client';

import { enExpired } from '../../messages/en/expired.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { Button, clockIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import type { StepProps } from './TotpEnrollmentView.tsx';

/** The sign-in is over, and the key with it where there was one: then it says what is lost, for its entry stays in the app. */
export function ExpiredStep({ onCancel, enrollment, hadKey }: StepProps & { hadKey: boolean }) {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  const { expiredTitle, expired } = useMessages('mfaChallenge', enExpired);
  const { signInAgain } = useMessages('generic', enGeneric);
  return (
    <>
      <Header
        title={expiredTitle}
        description={hadKey ? words.timeRanOut : expired}
        emblem={{ icon: clockIcon }}
      />
      {onCancel && (
        <div className="mfa-actions" data-part="actions">
          <Button variant="primary" wide onClick={enrollment.cancel} data-part="sign-in-again">
            {signInAgain}
          </Button>
        </div>
      )}
    </>
  );
}
