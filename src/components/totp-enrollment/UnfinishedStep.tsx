'use client';

import { enGeneric } from '../../messages/en/generic.ts';
import { enTotpEnrollmentLater } from '../../messages/en/totpEnrollmentLater.ts';
import { Button, refreshIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import { LeaveActions } from './LeaveActions.tsx';
import type { StepProps } from './TotpEnrollmentView.tsx';

/** Begun earlier, and the key is gone. A new one makes the entry in the app worthless, so a person decides. */
export function UnfinishedStep(props: StepProps) {
  const words = useMessages('totpEnrollment', enTotpEnrollmentLater);
  const { startAgain } = useMessages('generic', enGeneric);
  return (
    <>
      <Header
        title={words.restartTitle}
        description={words.restart}
        emblem={{ icon: refreshIcon }}
      />
      <div className="mfa-actions" data-part="actions">
        <Button
          variant="primary"
          wide
          onClick={props.enrollment.startAgain}
          data-part="start-again"
        >
          {startAgain}
        </Button>
        <LeaveActions {...props} />
      </div>
    </>
  );
}
