'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { focusStep } from './focusStep.ts';
import { Skeleton, type SkeletonProps } from './Skeleton.tsx';

export interface LatePlaceProps {
  /** Of what stands there until then. */
  size: SkeletonProps['size'];
  /** The screen, once it is loaded. */
  children: ReactNode | undefined;
}

/** Stands where a screen is about to be. The focus follows where that comes late. Renders `<div>`. */
export function LatePlace({ size, children }: LatePlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const isHere = children !== undefined;
  const [wasLate] = useState(!isHere);
  useEffect(() => {
    if (wasLate && isHere) focusStep(place.current?.closest<HTMLElement>('.mfa-root') ?? null);
  }, [wasLate, isHere]);
  return (
    <div className="mfa-stack" data-part="later" ref={place}>
      {isHere ? children : <Skeleton size={size} />}
    </div>
  );
}
