import { isMfaError, MfaError } from '../../client/index.ts';
import { type Mfa, notifyHost, type SensitiveAction } from '../../provider/index.ts';

/**
 * Has a sensitive action allowed: by the host's `beforeSensitiveAction`, else by a step-up where trigger
 * data can be had. Gives the problem that forbids it; `aborted` where the person thought better of it.
 */
export async function askFirst(
  mfa: Mfa,
  action: SensitiveAction,
  signal?: AbortSignal | undefined,
): Promise<MfaError | undefined> {
  try {
    const { beforeSensitiveAction, getStepUpTrigger } = mfa.props();
    if (beforeSensitiveAction) await beforeSensitiveAction(action);
    else if (getStepUpTrigger || mfa.can.stepUp) await stepUp(mfa, action, signal);
    return undefined;
  } catch (error) {
    if (isMfaError(error)) return error;
    // Whoever has left is told nothing.
    if (signal?.aborted) return new MfaError('aborted');
    notifyHost(() => {
      throw error;
    });
    return new MfaError('aborted');
  }
}

/** Loaded on the press: most visits to a list change nothing. */
async function stepUp(mfa: Mfa, { action, method }: SensitiveAction, signal?: AbortSignal) {
  const { stepUpOver, queueOf } = await import('../step-up/onDemand.ts').catch(() => {
    throw new MfaError('network');
  });
  await stepUpOver(queueOf(mfa)).stepUp({ reason: `${action}-${method}`, signal });
}
