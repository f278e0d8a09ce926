'use client';

import type { MfaError, MfaErrorCode } from '../../client/index.ts';
import type { Messages } from '../../messages/index.ts';
import { useMessages } from '../../provider/index.ts';

/** Words that fit a place better than the general ones. */
export type ProblemWords = { readonly [Code in MfaErrorCode]?: string | undefined };

/** The texts that a screen brings itself. The last one stands for what cannot happen there. */
type OwnErrors = Partial<Messages['errors']> & Pick<Messages['errors'], 'server-error'>;

/**
 * Turns a problem into words for people. `aborted` has none, for nobody has to hear of it. `english` has
 * the texts for what can happen on the screen, so that it loads no others.
 */
export function useProblemText(
  english: OwnErrors,
): (problem: MfaError | undefined, here?: ProblemWords | undefined) => string | undefined {
  const words = useMessages('errors', english);
  return (problem, here) => {
    if (!problem || problem.code === 'aborted') return undefined;
    return here?.[problem.code] ?? words[problem.code] ?? words['server-error'];
  };
}
