'use client';

import type { ReactNode } from 'react';
import { createLazy } from '../internal/createLazy.ts';
import { Header, Skeleton } from '../internal/index.ts';
import { useLazy } from '../internal/useLazy.ts';
import type { TargetStepProps } from './TargetStep.tsx';
import { useTargetWords } from './useTargetWords.ts';

export interface AskTargetProps extends TargetStepProps {
  /** Stands between the header and the field. */
  account?: ReactNode | undefined;
}

/** Asks where a code should go. The field with its countries is loaded when its turn comes. */
export function AskTarget({ account, ...props }: AskTargetProps) {
  const loaded = useLazy(targetStep);
  const { method } = props.state;
  return (
    <>
      <Header {...useTargetWords(method)} />
      {account}
      {loaded ? (
        <loaded.TargetStep key={method} {...props} />
      ) : (
        <>
          <Skeleton size="field" />
          <Skeleton size="action" />
        </>
      )}
    </>
  );
}

/** The field for a number or an address. */
export const targetStep = createLazy(() => import('./TargetStep.tsx'));
