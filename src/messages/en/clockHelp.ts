import type { ClockHelpMessages } from '../Messages.ts';

/** Help after app codes that did not match. */
export const enClockHelp: ClockHelpMessages = {
  title: 'Codes depend on the clock.',
  text: 'Set the time on your phone to automatic, then wait for the next code.',
};
