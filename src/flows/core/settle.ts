import { type CallOptions, isMfaError, MfaError } from '../../client/index.ts';
import type { DeadlineKey, Mfa } from '../../provider/index.ts';

/** What a call is, for the provider's books. */
export interface CallFacts {
  /** The status of the flow that waits for it. */
  step: string;
  /** What a lock is counted for, and a pause where `pauses` names nothing else. */
  channel: string;
  /** The deadline that a pause sets. */
  pauses?: DeadlineKey | undefined;
  /** Goes before the provider's token. */
  token?: string | undefined;
  /** Given to reads only: a call that counts is never aborted. */
  signal?: AbortSignal | undefined;
}

/** How a call ended. */
export type Settled<Value> =
  | { value: Value; problem?: undefined }
  | { value?: undefined; problem: MfaError };

/**
 * Makes one call, once, and books what its end means for everybody: a pause, a lock, a session that
 * is over. Never rejects.
 */
export async function settle<Value>(
  mfa: Mfa,
  facts: CallFacts,
  call: (options: CallOptions) => Promise<Value>,
): Promise<Settled<Value>> {
  const { session } = mfa;
  try {
    const value = await call(mfa.callOptions(facts.token, facts.signal));
    session.expired = undefined;
    session.deadlines.relax(pauseOf(facts));
    return { value };
  } catch (error) {
    const problem = readProblem(error, facts.signal);
    // Nobody waits for it any more, or somebody else does and books it.
    if (!facts.signal?.aborted) book(mfa, facts, problem);
    return { problem };
  }
}

/** A backend by hand may throw anything. Without a signal nobody aborts, so it may have counted. */
function readProblem(error: unknown, signal: AbortSignal | undefined): MfaError {
  const isHonest = isMfaError(error) && (signal !== undefined || error.code !== 'aborted');
  if (isHonest) return error;
  return new MfaError(signal ? 'network' : 'unknown-outcome');
}

function pauseOf({ channel, pauses = `limited:${channel}` }: CallFacts): DeadlineKey {
  return pauses;
}

function book(mfa: Mfa, facts: CallFacts, problem: MfaError) {
  const { channel, step, token } = facts;
  const { session } = mfa;
  if (problem.code === 'rate-limited') {
    session.deadlines.pause(pauseOf(facts), problem.retryAfter);
  }
  if (problem.code === 'locked' && problem.retryAfter !== undefined) {
    session.deadlines.start(`locked:${channel}`, problem.retryAfter);
  }
  if (problem.code === 'token-expired') mfa.expire(session, step, token);
}
