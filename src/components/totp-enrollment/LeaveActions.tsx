'use client';

import { enActions } from '../../messages/en/actions.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import type { TotpEnrollmentViewProps } from './TotpEnrollmentView.tsx';

/** The ways out of a screen that the host offers: another method, or none. Renders up to two buttons. */
export function LeaveActions(props: TotpEnrollmentViewProps) {
  const { onAnotherWay, onCancel, enrollment } = props;
  const words = useMessages('generic', enActions);
  return (
    <>
      {onAnotherWay && (
        <Button variant="quiet" wide onClick={onAnotherWay} data-part="another-way">
          {words.tryAnotherWay}
        </Button>
      )}
      {onCancel && (
        <Button variant="quiet" wide onClick={enrollment.cancel} data-part="cancel">
          {words.cancel}
        </Button>
      )}
    </>
  );
}
