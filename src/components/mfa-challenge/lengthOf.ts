import type { CodeMethod } from '../../flows/index.ts';
import { givenLength, readCodeLength } from '../code-verify/index.ts';
import type { MfaChallengeProps } from './MfaChallengeProps.ts';

/** How many characters a code has. The public configuration speaks of messages alone (wire contract, §2.5). */
export function lengthOf(
  { codeLength, config }: Pick<MfaChallengeProps, 'codeLength' | 'config'>,
  method: CodeMethod,
): number {
  const ofMessages = method === 'totp' ? undefined : config?.codeLength;
  return givenLength(codeLength, method) ?? ofMessages ?? readCodeLength(undefined, method);
}
