'use client';

import { useEffect, useRef } from 'react';
import type { TotpEnrollmentState } from '../../flows/index.ts';
import { enActions } from '../../messages/en/actions.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { announce } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { useAnnouncement } from '../internal/index.ts';

/** Says what is under way, and that a code was accepted. All else is said by the screen that takes the focus. */
export function useStatusText(state: TotpEnrollmentState): void {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  const { verifyingStatus, codeAccepted } = useMessages('generic', enActions);
  useAnnouncement(textFor(state));

  const { status } = state;
  const previous = useRef(status);
  useEffect(() => {
    const isProven = status === 'saving-code' || status === 'done';
    if (previous.current === 'verifying' && isProven) announce(codeAccepted);
    previous.current = status;
  }, [status, codeAccepted]);

  function textFor(state: TotpEnrollmentState): string | undefined {
    switch (state.status) {
      case 'requesting':
        return words.preparing;
      case 'verifying':
        return state.isReconciling ? words.checking : verifyingStatus;
      default:
        return undefined;
    }
  }
}
