import type { DialogMessages } from '../Messages.ts';
import { enBusy } from './busy.ts';
import { plural } from './plural.ts';

/** What a dialog says when closing it would lose something. */
export const enDialog: DialogMessages = {
  ...enBusy,
  unsavedTitle: ({ count }) =>
    plural(count, 'Leave without your recovery code?', 'Leave without your recovery codes?'),
  unsaved: ({ count }) =>
    plural(
      count,
      'It will not be shown again. Without it, losing your phone can lock you out.',
      'They will not be shown again. Without them, losing your phone can lock you out.',
    ),
  unsavedStay: 'Go back and save',
  unsavedLeave: 'Leave anyway',
  sendingTitle: 'Stop sending your photo?',
  sending: 'It has not fully arrived. You can take another one later.',
  sendingStay: 'Keep sending',
  sendingLeave: 'Stop sending',
};
