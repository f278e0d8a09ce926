'use client';

import type { MfaError } from '../../client/index.ts';
import { enTotpEnrollmentLater } from '../../messages/en/totpEnrollmentLater.ts';
import { appIcon, Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, Problem } from '../internal/index.ts';
import type { StepProps } from './TotpEnrollmentView.tsx';

/** There is an app already. Nothing is replaced unless the person says so; the safe choice comes first. */
export function AlreadyBoundStep({
  enrollment,
  problem,
}: StepProps & { problem?: MfaError | undefined }) {
  const words = useMessages('totpEnrollment', enTotpEnrollmentLater);
  return (
    <>
      <Header title={words.alreadyTitle} description={words.already} emblem={{ icon: appIcon }} />
      {problem?.code !== 'already-bound' && <Problem problem={problem} />}
      <div className="mfa-actions" data-part="actions">
        <Button wide onClick={enrollment.cancel} data-part="keep">
          {words.keep}
        </Button>
        <Button variant="danger" wide onClick={enrollment.replace} data-part="replace">
          {words.replace}
        </Button>
      </div>
    </>
  );
}
