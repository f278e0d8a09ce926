'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { MfaErrorCode } from '../../client/index.ts';
import { useLocale } from '../../provider/index.ts';
import { focusStep } from './focusStep.ts';

export interface ComponentRootProps {
  /** The component in kebab case, such as `totp-enrollment`. */
  noun: string;
  /** The status of the component's machine. */
  state: string;
  /** What went wrong and left the screen standing. */
  problem?: MfaErrorCode | undefined;
  /** Names the step. When it changes, the focus goes to the new one. `undefined` while that is loaded. */
  step: string | undefined;
  /** It takes the place of a screen that was there before, so it takes the focus at once. */
  isReplacement?: boolean | undefined;
  className?: string | undefined;
  id?: string | undefined;
  children?: ReactNode | undefined;
}

/**
 * The outermost element of each component: its class, its state for style sheets, its language, and
 * the focus that follows a person from step to step. Renders `<section>`.
 */
export function ComponentRoot(props: ComponentRootProps) {
  const { noun, state, problem, step, className, id, children } = props;
  const { locale, dir } = useLocale();
  return (
    <section
      ref={useStepFocus(props)}
      id={id}
      className={['mfa-root', `mfa-${noun}`, 'mfa-stack', className].filter(Boolean).join(' ')}
      data-part="root"
      data-state={state}
      data-problem={problem}
      aria-busy={step === undefined || undefined}
      lang={locale}
      dir={dir}
    >
      {children}
    </section>
  );
}

/** The first step takes no focus of its own accord: the page may have put that elsewhere. */
function useStepFocus({ step, isReplacement }: ComponentRootProps) {
  const root = useRef<HTMLElement>(null);
  const seen = useRef<string>(undefined);
  useEffect(() => {
    if (step === undefined || seen.current === step) return;
    const isFirst = seen.current === undefined && !isReplacement;
    seen.current = step;
    if (!isFirst) focusStep(root.current);
  }, [step, isReplacement]);
  return root;
}
