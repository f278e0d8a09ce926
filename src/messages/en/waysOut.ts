import type { GenericMessages, WayOutMessage } from '../Messages.ts';

/** The ways out that every component has: to leave, and to try or to start again where it stopped. */
export const enWaysOut: Pick<GenericMessages, WayOutMessage> = {
  cancel: 'Cancel',
  tryAgain: 'Try again',
  startAgain: 'Start again',
  stoppedTitle: 'This step stopped working',
  stopped: 'Start again. Anything shown before is gone from this page.',
};
