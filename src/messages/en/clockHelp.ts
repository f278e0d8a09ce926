import type { ClockHelpMessages } from '../Messages.ts';

/** Help after app codes that did not match. */
export const enClockHelp: ClockHelpMessages = {
  title: 'Codes depend on the clock.',
  text: 'Set the time on your phone to automatic, then wait for the next code.',
  textWithTime: ({ clock }) =>
    `It is ${clock} now. If your phone shows another time, set it to automatic and wait for the next code.`,
  thisDevice: ({ duration }) => `The clock on this device seems to be off by ${duration}.`,
};
