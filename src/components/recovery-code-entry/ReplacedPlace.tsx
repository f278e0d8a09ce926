'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { focusStep } from '../internal/focusStep.ts';
import { Skeleton } from '../internal/index.ts';
import type { ReplacedStep, ReplacedStepProps } from './ReplacedStep.tsx';

/** A part of the screen that is loaded in time. */
export interface ReplacedPart {
  load(): void;
  subscribe(listener: () => void): () => void;
  /** The part, or the reason why it could not be loaded. */
  read(): { Step?: typeof ReplacedStep; error?: unknown };
}

/**
 * Loads what shows the new code, as soon as there is a page: once the old one is used up it must not
 * be missing.
 */
export function useReplacedPart(): ReplacedPart {
  const [part] = useState(createPart);
  useEffect(() => part.load(), [part]);
  return part;
}

function createPart(): ReplacedPart {
  let now: ReturnType<ReplacedPart['read']> = {};
  let isAsked = false;
  const listeners = new Set<() => void>();
  async function load() {
    try {
      const { ReplacedStep } = await import('./ReplacedStep.tsx');
      now = { Step: ReplacedStep };
    } catch (error) {
      now = { error };
    }
    for (const listener of [...listeners]) listener();
  }
  return {
    load() {
      if (!isAsked) void load();
      isAsked = true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: () => now,
  };
}

/** Stands where the new code will be shown, and shows it. The focus follows where the part comes late. */
export function ReplacedPlace({ part, ...props }: ReplacedStepProps & { part: ReplacedPart }) {
  const { Step, error } = useSyncExternalStore(part.subscribe, part.read, part.read);
  const place = useRef<HTMLDivElement>(null);
  const [wasLate] = useState(Step === undefined);
  const isHere = Step !== undefined;
  useEffect(() => {
    if (wasLate && isHere) focusStep(place.current?.closest<HTMLElement>('.mfa-root') ?? null);
  }, [wasLate, isHere]);
  if (error !== undefined) throw error;
  return (
    <div className="mfa-stack" data-part="replaced" ref={place}>
      {Step ? <Step {...props} /> : <Skeleton size="key" />}
    </div>
  );
}
