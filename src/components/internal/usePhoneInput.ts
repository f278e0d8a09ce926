'use client';

import { enPhoneField } from '../../messages/en/phoneField.ts';
import { isolateLtr } from '../../messages/index.ts';
import { type PhoneCountry, usePhoneCountry } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { type PhoneReading, phoneExample, readPhone } from '../../text/index.ts';

export interface PhoneInputOptions {
  /** Those to choose from, as ISO 3166-1 codes; one alone leaves no choice. @default each that has a calling code */
  countries?: readonly string[] | undefined;
  /** @default a guess from the language of the messages and those of the browser */
  defaultCountry?: string | undefined;
}

/** What `PhoneInput` needs, and whoever reads its text. */
export interface PhoneInputState {
  /** To be spread on the `PhoneInput`. */
  field: PhoneCountry & Pick<PhoneInputOptions, 'countries'>;
  /** Reads a text as a number of the country that is chosen. */
  read(text: string): PhoneReading;
  /** Says what is to be done about a text that holds no number. */
  explain(status: Exclude<PhoneReading['status'], 'phone'>): string;
}

/** Keeps the country of a `PhoneInput`, for a form that keeps its text. */
export function usePhoneInput({ countries, defaultCountry }: PhoneInputOptions): PhoneInputState {
  const words = useMessages('phoneField', enPhoneField);
  const { locale } = useLocale();
  const { country, onCountryChange } = usePhoneCountry({ countries, defaultCountry, locale });
  return {
    field: { country, onCountryChange, countries },
    read: (text) => readPhone(text, { country, countries }),
    explain: (status) =>
      status === 'empty'
        ? words.empty
        : words.incomplete({ example: isolateLtr(phoneExample(country)) }),
  };
}
