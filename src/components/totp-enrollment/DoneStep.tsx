'use client';

import { enTotpEnrollmentLater } from '../../messages/en/totpEnrollmentLater.ts';
import { checkIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import { serviceName } from './serviceName.ts';
import type { StepProps } from './TotpEnrollmentView.tsx';

/** The app is set up, for hosts that leave the component standing. */
export function DoneStep({ names }: StepProps) {
  const words = useMessages('totpEnrollment', enTotpEnrollmentLater);
  return (
    <Header
      title={words.doneTitle}
      description={words.done({ issuer: serviceName(names) })}
      emblem={{ icon: checkIcon, tone: 'success' }}
    />
  );
}
