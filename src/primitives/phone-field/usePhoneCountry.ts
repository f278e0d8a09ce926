'use client';

import { useState } from 'react';
import { findPlan, listCountries } from '../../text/callingPlans.ts';
import { useIsMounted } from '../internal/useIsMounted.ts';
import { guessCountry } from './guessCountry.ts';

export interface PhoneCountryOptions {
  /** The countries to choose from, as ISO 3166-1 codes. @default each that has a calling code */
  countries?: readonly string[] | undefined;
  /** The one chosen, where the host keeps it. */
  country?: string | undefined;
  /** The one to begin with. @default a guess from `locale` and the languages of the browser */
  defaultCountry?: string | undefined;
  /** The language of the page. @default 'en' */
  locale?: string | undefined;
  onCountryChange?: ((country: string) => void) | undefined;
}

/** A country, and how another one is chosen: what a `PhoneField` takes where something else has to know it too. */
export interface PhoneCountry {
  country: string;
  onCountryChange: (country: string) => void;
}

/** Keeps the country of a `PhoneField`. On the server it guesses from the language of the page alone. */
export function usePhoneCountry(options: PhoneCountryOptions = {}): PhoneCountry {
  const { country, defaultCountry, locale = 'en' } = options;
  const [chosen, setChosen] = useState<string>();
  const isMounted = useIsMounted();
  const countries = readCountries(options.countries);
  const guess = guessCountry(locale, isMounted ? navigator.languages : [], countries);
  const isThere = (one: string | undefined) => one !== undefined && countries.includes(one);
  return {
    country: [country, chosen, defaultCountry, guess].find(isThere) ?? countries[0] ?? '',
    onCountryChange(next) {
      setChosen(next);
      options.onCountryChange?.(next);
    },
  };
}

/** Those of `given` that have a calling code. */
export function readCountries(given: readonly string[] | undefined): readonly string[] {
  const countries = given?.filter((country) => findPlan(country)) ?? listCountries();
  if (countries.length === 0) {
    throw new Error(
      'react-mfa-kit: countries names none that has a calling code; no phone number can be read; give ISO 3166-1 codes, such as CN.',
    );
  }
  return countries;
}
