'use client';

import { useId } from 'react';
import type { MfaError } from '../../client/index.ts';
import { enErrors } from '../../messages/en/errors.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { enTotpEnrollmentLater } from '../../messages/en/totpEnrollmentLater.ts';
import { alertIcon, Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, Pause, Reference, useProblemText } from '../internal/index.ts';
import { LeaveActions } from './LeaveActions.tsx';
import type { StepProps } from './TotpEnrollmentView.tsx';

/** No key came. Says why, and asks again on a press. */
export function LoadFailedStep(props: StepProps & { problem: MfaError }) {
  const { problem, enrollment } = props;
  const words = useMessages('totpEnrollment', enTotpEnrollmentLater);
  const { tryAgain } = useMessages('generic', enGeneric);
  const pauseId = useId();
  const isPaused = enrollment.pause > 0;
  return (
    <>
      <Header
        title={words.loadFailedTitle}
        description={useProblemText(enErrors)(problem)}
        emblem={{ icon: alertIcon, tone: 'danger' }}
      />
      <Reference problem={problem} />
      <Pause id={pauseId} seconds={enrollment.pause} />
      <div className="mfa-actions" data-part="actions">
        <Button
          variant="primary"
          wide
          disabled={isPaused}
          aria-describedby={isPaused ? pauseId : undefined}
          onClick={enrollment.retry}
          data-part="retry"
        >
          {tryAgain}
        </Button>
        <LeaveActions {...props} />
      </div>
    </>
  );
}
