'use client';

import type { MfaError, MfaErrorCode } from '../../client/index.ts';
import { enErrors } from '../../messages/en/errors.ts';
import { useMessages } from '../../provider/index.ts';

/** Words that fit a place better than the general ones. */
export type ProblemWords = { readonly [Code in MfaErrorCode]?: string | undefined };

/** Turns a problem into words for people. `aborted` has none, for nobody has to hear of it. */
export function useProblemText(): (
  problem: MfaError | undefined,
  here?: ProblemWords | undefined,
) => string | undefined {
  const words = useMessages('errors', enErrors);
  return (problem, here) => {
    if (!problem || problem.code === 'aborted') return undefined;
    return here?.[problem.code] ?? words[problem.code];
  };
}
