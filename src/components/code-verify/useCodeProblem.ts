'use client';

import type { CodeVerifyState } from '../../flows/index.ts';
import { enCodeVerify } from '../../messages/en/codeVerify.ts';
import { useMessages } from '../../provider/index.ts';
import { useProblemText } from '../internal/index.ts';

/** Says what became of a code, in the words of its method. */
export function useCodeProblem(state: CodeVerifyState): string | undefined {
  const words = useMessages('codeVerify', enCodeVerify);
  const textOf = useProblemText();
  if (state.status !== 'entry') return undefined;
  const { problem, isRepeat } = state;
  const left = problem?.attemptsLeft;
  return textOf(problem, {
    'code-rejected': isRepeat
      ? words.sameCode
      : left === undefined
        ? undefined
        : words.attemptsLeft({ left }),
    'code-expired': words.sameCode,
    'unknown-outcome': words.outcomeApp,
  });
}
