import type { GenericMessages } from '../Messages.ts';
import { enWaysOut } from './waysOut.ts';

/** The buttons of a step, and what becomes of the code that was typed there. */
export const enActions = {
  ...enWaysOut,
  close: 'Close',
  back: 'Back',
  continue: 'Continue',
  notNow: 'Not now',
  tryAnotherWay: 'Try another way',
  verifyCode: 'Verify code',
  verifying: 'Verifying',
  verifyingStatus: 'Checking the code.',
  codeAccepted: 'Code accepted.',
} satisfies Partial<GenericMessages>;
