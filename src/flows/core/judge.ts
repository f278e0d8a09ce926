import { MfaError } from '../../client/index.ts';
import type { Mfa, Verdict } from '../../provider/index.ts';

/** The memory's word for how a call with a code ended. */
export function verdictFor(problem: MfaError | undefined): Verdict {
  if (!problem) return 'accepted';
  const { code } = problem;
  const isJudged = code === 'code-rejected' || code === 'code-expired' || code === 'code-used';
  return isJudged ? code : 'unjudged';
}

/**
 * Whether a code may be sent. A code that the server has judged is not asked about again: the
 * problem says what it said. One whose outcome is unknown goes again, but only on a press.
 */
export function judge(
  { session }: Mfa,
  purpose: string,
  code: string,
  isAuto: boolean,
): MfaError | 'send' | 'leave' {
  const verdict = session.judged.verdictOf(purpose, code);
  switch (verdict) {
    case undefined:
      return 'send';
    case 'unjudged':
      return isAuto ? 'leave' : 'send';
    case 'accepted':
      return new MfaError('code-used');
    default:
      return new MfaError(verdict);
  }
}

/** Whether the server has asked for a pause that is not over. */
export function isPaused({ session: { deadlines } }: Mfa, channel: string): boolean {
  return (
    deadlines.remaining(`limited:${channel}`) > 0 || deadlines.remaining(`locked:${channel}`) > 0
  );
}

/** Locked, and nobody said until when. */
export function isShut(problem: MfaError | undefined): boolean {
  return problem?.code === 'locked' && problem.retryAfter === undefined;
}
