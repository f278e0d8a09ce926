import type { StepUp } from '../../provider/index.ts';
import { createStepUpFetch } from './createStepUpFetch.ts';
import { createStepUpQueue, type StepUpQueue } from './createStepUpQueue.ts';
import { setQueue } from './stepUpQueues.ts';

/**
 * Makes what `useStepUp` gives, for code outside React: a router's loader, an API client. Hand it to
 * `MfaProvider stepUp`, and render `StepUpDialog` below.
 */
export function createStepUp(): StepUp {
  const queue = createStepUpQueue();
  const stepUp = stepUpOver(queue);
  setQueue(stepUp, queue);
  return stepUp;
}

/** The face of a queue that callers see. */
export function stepUpOver({ join }: StepUpQueue): StepUp {
  return {
    stepUp: join,
    withStepUp: (send, options) => createStepUpFetch(send, join, options),
  };
}
