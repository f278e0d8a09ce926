export { stepUpOver } from './createStepUp.ts';
export { queueOf } from './stepUpQueues.ts';
