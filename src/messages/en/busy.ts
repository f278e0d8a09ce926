import type { DialogMessages } from '../Messages.ts';

/** Why nothing happens while an answer is awaited. */
export const enBusy: Pick<DialogMessages, 'busy'> = {
  busy: 'Wait a moment. This is still being checked.',
};
