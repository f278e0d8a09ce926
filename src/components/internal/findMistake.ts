import { type OtpShape, readOtp } from '../../text/index.ts';

/** Why a text is no code that can be sent. */
export type CodeMistake =
  | { type: 'empty' | 'several' | 'unreadable' }
  | { type: 'wrong-length'; entered: number };

/** Finds out why nothing is sent. What a person typed is never cut to fit. */
export function findMistake(text: string, shape: OtpShape): CodeMistake | undefined {
  const reading = readOtp(text, shape);
  switch (reading.status) {
    case 'code': {
      const entered = reading.code.length;
      if (entered === 0) return { type: 'empty' };
      return entered === shape.length ? undefined : { type: 'wrong-length', entered };
    }
    case 'too-long':
      return { type: 'wrong-length', entered: reading.entered };
    case 'several':
    case 'unreadable':
      return { type: reading.status };
    default:
      return reading satisfies never;
  }
}
