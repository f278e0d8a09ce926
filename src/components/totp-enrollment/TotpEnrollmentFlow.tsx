'use client';

import { useEffect } from 'react';
import type { Source } from '../../client/index.ts';
import { useTotpEnrollment } from '../../flows/index.ts';
import { useCoarsePointer } from '../internal/index.ts';
import type { TotpEnrollmentProps } from './TotpEnrollment.tsx';
import { TotpEnrollmentView } from './TotpEnrollmentView.tsx';

export interface TotpEnrollmentFlowProps extends TotpEnrollmentProps {
  /** Set-up as the second step of a login: its calls carry this token. */
  mfaToken?: string | undefined;
  /** Offers to leave for another way, on each screen that can be left. */
  onAnotherWay?: (() => void) | undefined;
  /** The person has an app already, so that a login can ask for its code. */
  onAlreadyBound?: (() => void) | undefined;
}

/** The set-up without the boundary around it, for components that have one of their own. */
export function TotpEnrollmentFlow(props: TotpEnrollmentFlowProps) {
  const isTouch = useCoarsePointer();
  const enrollment = useTotpEnrollment({
    ...props,
    source: useKnownSource(props.source),
    view: isTouch ? 'open-app' : 'qr',
  });
  return <TotpEnrollmentView {...props} enrollment={enrollment} isTouch={isTouch} />;
}

/** A source that no backend knows would be refused there; the flow's own default is the safe one. */
function useKnownSource(source: Source | undefined): Source | undefined {
  const isKnown = source === undefined || source === 'SELF' || source === 'APPLICATION';
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' && !isKnown) {
      console.warn(
        `react-mfa-kit: TotpEnrollment has source="${source}"; it is set up as if none was given; use SELF or APPLICATION.`,
      );
    }
  }, [isKnown, source]);
  return isKnown ? source : undefined;
}
