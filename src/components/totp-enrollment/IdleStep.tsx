'use client';

import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { appIcon, Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import { LeaveActions } from './LeaveActions.tsx';
import type { StepProps } from './TotpEnrollmentView.tsx';

/** What an authenticator app is, before anything is asked of the server. */
export function IdleStep(props: StepProps) {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  return (
    <>
      <Header title={words.title} description={words.intro} emblem={{ icon: appIcon }} />
      <div className="mfa-actions" data-part="actions">
        <Button variant="primary" wide onClick={props.enrollment.start} data-part="start">
          {words.start}
        </Button>
        <LeaveActions {...props} />
      </div>
    </>
  );
}
