'use client';

import { enCodeEntry } from '../../messages/en/codeEntry.ts';
import { enCodeErrors } from '../../messages/en/codeErrors.ts';
import { enTries } from '../../messages/en/tries.ts';
import { useMessages } from '../../provider/index.ts';
import { useProblemText } from '../internal/index.ts';
import type { CodeVerifyEntryState } from './EntryStep.tsx';

/** Says what became of a code, in the words of its method. */
export function useCodeProblem(state: CodeVerifyEntryState): string | undefined {
  const words = useMessages('codeVerify', enProblems);
  const textOf = useProblemText(enCodeErrors);
  if (state.status !== 'entry' || state.isUnsent) return undefined;
  const { method, problem, isRepeat } = state;
  const isApp = method === 'totp';
  const left = problem?.attemptsLeft;
  const same = isApp ? words.sameCode : words.sameCodeSent;
  return textOf(problem, {
    'code-rejected': isRepeat
      ? same
      : left === undefined
        ? undefined
        : words.attemptsLeft({ left }),
    'code-expired': isApp ? words.sameCode : undefined,
    'code-used': isApp ? undefined : words.usedSent,
    'unknown-outcome': isApp ? words.outcomeApp : words.outcomeSent,
  });
}

const enProblems = { ...enCodeEntry, ...enTries };
