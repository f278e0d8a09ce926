import type { Mfa, StepUp } from '../../provider/index.ts';
import { createStepUpQueue, type StepUpQueue } from './createStepUpQueue.ts';

/** Who waits behind what hosts hold is nobody's business but the dialog's. */
const queues = new WeakMap<StepUp | Mfa['ownStepUp'], StepUpQueue>();

/** Ties a queue to the object that stands for it. */
export function setQueue(key: StepUp | Mfa['ownStepUp'], queue: StepUpQueue): void {
  queues.set(key, queue);
}

/** The queue of a provider: the host's, else one of its own. */
export function queueOf({ stepUp, ownStepUp }: Mfa): StepUpQueue {
  const queue = queues.get(stepUp ?? ownStepUp);
  if (queue) return queue;
  if (stepUp) throw new Error(stranger);
  const own = createStepUpQueue();
  setQueue(ownStepUp, own);
  return own;
}

const stranger =
  'react-mfa-kit: MfaProvider was given a stepUp that createStepUp did not make; nobody would ' +
  'ever answer it; make it with createStepUp, from the same copy of the package.';
