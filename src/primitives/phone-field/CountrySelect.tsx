'use client';

import { type SelectHTMLAttributes, useMemo } from 'react';
import { findPlan } from '../../text/callingPlans.ts';
import { useIsMounted } from '../internal/useIsMounted.ts';
import { readCountries } from './usePhoneCountry.ts';

/** Makes the text of a country's option. */
export type CountryOption = (values: { country: string; code: string }) => string;

export interface CountrySelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  value: string;
  countries: readonly string[] | undefined;
  locale: string;
  countryOption: CountryOption;
}

/**
 * A native list of countries under the calling code of the one chosen, which is all there is room for. Renders a `<span>`
 * around the `<select>`.
 */
export function CountrySelect(props: CountrySelectProps) {
  const { value, countries, locale, countryOption, ...rest } = props;
  const isMounted = useIsMounted();
  const options = useMemo(() => readOptions(countries, locale), [countries, locale]);
  const code = findPlan(value)?.code ?? '';
  return (
    <span className="mfa-phone-field-country" data-part="phone-field-country">
      <span className="mfa-phone-field-code" aria-hidden="true" translate="no">
        {`+${code}`}
      </span>
      <select
        {...rest}
        className="mfa-phone-field-select"
        data-part="phone-field-select"
        value={value}
      >
        {/* A server and a browser may spell a country differently, so the first render names none. */}
        {isMounted ? (
          options.map(({ country, name }) => (
            <option key={country} value={country}>
              {countryOption({ country: name, code: findPlan(country)?.code ?? '' })}
            </option>
          ))
        ) : (
          <option value={value}>{`+${code}`}</option>
        )}
      </select>
    </span>
  );
}

/** Their names, and their order unless the host gave one. */
function readOptions(given: readonly string[] | undefined, locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const options = readCountries(given).map((country) => ({
    country,
    name: names.of(country) ?? country,
  }));
  const { compare } = new Intl.Collator(locale);
  return given ? options : options.sort((one, other) => compare(one.name, other.name));
}
