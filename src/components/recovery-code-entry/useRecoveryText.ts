'use client';

import { enErrors } from '../../messages/en/errors.ts';
import { enRecoveryCodeEntry } from '../../messages/en/recoveryCodeEntry.ts';
import { enRecoveryCodeField } from '../../messages/en/recoveryCodeField.ts';
import { enTries } from '../../messages/en/tries.ts';
import { useMessages } from '../../provider/index.ts';
import type { RecoveryCodeShape } from '../../text/index.ts';
import { useProblemText } from '../internal/index.ts';
import type { EntryStepProps } from './EntryStep.tsx';

type State = EntryStepProps['state'];

/** What stands under the field, and what is said of a code whose fate the header tells. */
export function useRecoveryText(state: State, shape: RecoveryCodeShape | undefined) {
  const words = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  const field = useMessages('recoveryCodeField', enRecoveryCodeField);
  const isUnknown = state.status === 'entry' && state.problem?.code === 'unknown-outcome';
  const mistake = useMistakeText(state);
  const problem = useProblemWords(state);
  return {
    hint: state.status === 'verifying' ? words.checking : hintFor(shape),
    error: isUnknown ? undefined : (mistake ?? problem),
    reason: isUnknown ? words.outcome : undefined,
  };

  function hintFor(shape: RecoveryCodeShape | undefined): string {
    if (!shape) return field.hintPlain;
    return shape.alphabet === 'hex' ? field.hint(shape) : field.hintCase(shape);
  }
}

function useMistakeText(state: State): string | undefined {
  const words = useMessages('recoveryCodeField', enRecoveryCodeField);
  if (state.status !== 'entry' || !state.mistake) return undefined;
  return state.mistake.status === 'empty' ? words.empty : words.wrongLength(state.mistake);
}

/** A second code that does not match is rarely misread; one that was sent before may have been used up then. */
function useProblemWords(state: State): string | undefined {
  const words = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  const { attemptsLeft } = useMessages('codeVerify', enTries);
  const textOf = useProblemText(enErrors);
  if (state.status !== 'entry' || !state.problem) return undefined;
  const { problem, rejections, isRepeat, isInDoubt } = state;
  const left = problem.attemptsLeft;
  const rejected = isRepeat || isInDoubt || rejections > 1 ? words.rejectedAgain : undefined;
  return textOf(problem, {
    'recovery-code-rejected': left === undefined ? rejected : attemptsLeft({ left }),
    'code-used': words.used,
  });
}
