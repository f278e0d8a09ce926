import type { StepUpMessages } from '../Messages.ts';

/** Asking again before a sensitive action. */
export const enStepUp: StepUpMessages = {
  title: 'Confirm it’s you to continue',
  intro: 'We ask again before changes that affect the safety of your account.',
  confirmed: 'Confirmed. Continuing.',
  left: 'Nothing was changed.',
  expired: 'This took too long, so nothing was changed. Start again when you are ready.',
};
