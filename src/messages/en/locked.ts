import type { CodeVerifyMessages } from '../Messages.ts';

/** Too many tries, for codes of any kind. */
export const enLocked: Pick<CodeVerifyMessages, 'pausedTitle' | 'paused' | 'lockedTitle'> = {
  pausedTitle: ({ clock }) => `Codes are paused until ${clock}`,
  paused: ({ inTime }) =>
    `There were too many tries. To keep your account safe, you can enter a code again ${inTime}, or confirm another way now.`,
  lockedTitle: 'Your account is locked',
};
