'use client';

import { enOtpField } from '../../messages/en/otpField.ts';
import { useMessages } from '../../provider/index.ts';
import type { OtpShape } from '../../text/index.ts';
import type { CodeMistake } from './findMistake.ts';

/** Says what is to be changed about a code, with counts. */
export function useMistakeText({ length, mode }: OtpShape): (mistake: CodeMistake) => string {
  const words = useMessages('otpField', enOtpField);
  return (mistake) => {
    switch (mistake.type) {
      case 'empty':
        return words.empty({ length });
      case 'several':
        return words.severalCodes;
      case 'unreadable':
        return words.digitsOnly;
      case 'wrong-length': {
        const { entered } = mistake;
        if (mode === 'alphanumeric') return words.wrongLengthCharacters({ length, entered });
        return words.wrongLength({ length, entered });
      }
      default:
        return mistake satisfies never;
    }
  };
}
