'use client';

import { lazy, Suspense, useState } from 'react';
import { useIsMounted } from '../../primitives/index.ts';
import { Header } from '../internal/index.ts';
import type { TargetStepProps } from './TargetStep.tsx';
import { useTargetWords } from './useTargetWords.ts';

/** Asks where a code should go. The field with its countries is loaded when its turn comes. */
export function AskTarget(props: TargetStepProps) {
  const isMounted = useIsMounted();
  // Asked for anew after an error, for a part that failed to load fails for good.
  const [TargetStep] = useState(() =>
    lazy(async () => ({ default: (await import('./TargetStep.tsx')).TargetStep })),
  );
  if (!isMounted) return <Waiting {...props} />;
  return (
    <Suspense fallback={<Waiting {...props} />}>
      <TargetStep key={props.state.method} {...props} />
    </Suspense>
  );
}

function Waiting({ state, account }: TargetStepProps) {
  return (
    <>
      <Header {...useTargetWords(state.method)} />
      {account}
      <div className="mfa-skeleton mfa-challenge-field" data-part="skeleton" />
      <div className="mfa-skeleton mfa-challenge-button" data-part="skeleton" />
    </>
  );
}
