'use client';

import { enCodeVerify } from '../../messages/en/codeVerify.ts';
import { enErrors } from '../../messages/en/errors.ts';
import { useMessages } from '../../provider/index.ts';
import { useProblemText } from '../internal/index.ts';
import type { KeyState } from './KeyStep.tsx';

/** What became of the code that was typed, in words for codes of an app. */
export function useVerifyText(): (state: KeyState) => string | undefined {
  const words = useMessages('codeVerify', enCodeVerify);
  const problemText = useProblemText(enErrors);
  return (state) => {
    if (state.status !== 'scan' || !state.problem) return undefined;
    const { problem, isRepeat } = state;
    const { attemptsLeft: left } = problem;
    return problemText(problem, {
      'code-rejected': isRepeat
        ? words.sameCode
        : left === undefined
          ? undefined
          : words.attemptsLeft({ left }),
      'code-expired': isRepeat ? words.sameCode : undefined,
      'unknown-outcome': words.outcomeApp,
    });
  };
}
