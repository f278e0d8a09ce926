import { MfaError } from '../../client/index.ts';
import type { Mfa } from '../../provider/index.ts';
import { purposes } from '../core/purposes.ts';

/** What the server has said about this code before, as a problem; nothing where it may be sent. */
export function judgeRecoveryCode(
  { session: { judged }, callOptions }: Mfa,
  mfaToken: string | undefined,
  recoveryCode: string,
): MfaError | undefined {
  // Used up is used up for good, where the digits of an app come again.
  if (judged.verdictOf(purposes.recover(), recoveryCode, Number.POSITIVE_INFINITY)) {
    return new MfaError('code-used');
  }
  const purpose = purposes.recover(callOptions(mfaToken).token);
  return judged.verdictOf(purpose, recoveryCode)
    ? new MfaError('recovery-code-rejected')
    : undefined;
}

/**
 * Remembers what became of a code. One that did not match here may be the code of another account,
 * so that is remembered for this sign-in alone.
 */
export function noteVerdict(
  { session: { judged } }: Mfa,
  token: string | undefined,
  recoveryCode: string,
  problem: MfaError | undefined,
): void {
  if (!problem || problem.code === 'code-used') {
    judged.note(purposes.recover(), recoveryCode, 'accepted');
  } else if (problem.code === 'recovery-code-rejected') {
    judged.note(purposes.recover(token), recoveryCode, 'code-rejected');
  }
}
