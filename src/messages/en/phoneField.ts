import type { PhoneFieldMessages } from '../Messages.ts';

/** The field for a phone number. */
export const enPhoneField: PhoneFieldMessages = {
  country: 'Country code',
  number: 'Phone number',
  countryOption: ({ country, code }) => `${country} (+${code})`,
  hint: 'It must be able to receive text messages.',
  empty: 'Enter your phone number.',
  incomplete: ({ example }) => `Enter the whole number, such as ${example}.`,
};
