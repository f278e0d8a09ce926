'use client';

import { forwardRef, type InputHTMLAttributes } from 'react';
import type { PhoneReading } from '../../text/phoneText.ts';
import { joinClasses } from '../internal/joinClasses.ts';
import { stateAttributes } from '../internal/stateAttributes.ts';
import { useMergedRef } from '../internal/useMergedRef.ts';
import { type CountryOption, CountrySelect } from './CountrySelect.tsx';
import { type PhoneCountryOptions, usePhoneCountry } from './usePhoneCountry.ts';
import { both, usePhoneField } from './usePhoneField.ts';

export interface PhoneFieldProps
  extends PhoneCountryOptions,
    Omit<
      InputHTMLAttributes<HTMLInputElement>,
      'type' | 'value' | 'defaultValue' | 'maxLength' | 'minLength' | 'children'
    > {
  /** Names the choice of a country, which has no label that can be seen. */
  countryLabel: string;
  /** The text of an option. @default `China (+86)` */
  countryOption?: CountryOption | undefined;
  /** The name of the chosen country in a form. @default none, so that the form does not hold it */
  countryName?: string | undefined;
  /** A number to begin with. Written to the field, never to the DOM attribute. */
  defaultValue?: string | undefined;
  /** Gets what is made of the number: after each change of it or of its country, and on leaving it. */
  onValueChange?: ((reading: PhoneReading) => void) | undefined;
}

/**
 * A field for a phone number: one real `<input>`, and beside it a native list of countries, unless there is but one. A
 * number with a calling code, however it comes in, moves the list. Never cuts what was typed. Renders a `<div>` (which gets
 * `className` and `style`) around both; the input gets the ref and everything else.
 */
export const PhoneField = forwardRef<HTMLInputElement, PhoneFieldProps>(function PhoneField(
  {
    countryLabel,
    countryOption = ({ country, code }) => `${country} (+${code})`,
    countryName,
    countries,
    country: given,
    defaultCountry,
    locale = 'en',
    onCountryChange: onHostsChange,
    defaultValue,
    onValueChange,
    className,
    style,
    ...rest
  },
  ref,
) {
  const { country, onCountryChange } = usePhoneCountry({
    countries,
    country: given,
    defaultCountry,
    locale,
    onCountryChange: onHostsChange,
  });
  const field = usePhoneField({ country, countries, defaultValue, onCountryChange, onValueChange });
  const fixed = countries?.length === 1;
  return (
    <div
      data-part="phone-field"
      {...stateAttributes({ fixed, invalid: isTrue(rest['aria-invalid']) })}
      className={joinClasses('mfa-phone-field', className)}
      style={style}
    >
      {!fixed && (
        <CountrySelect
          key={field.resets}
          aria-label={countryLabel}
          autoComplete="tel-country-code"
          name={countryName}
          form={rest.form}
          disabled={rest.disabled || rest.readOnly}
          value={country}
          countries={countries}
          locale={locale}
          countryOption={countryOption}
          onChange={(event) => field.choose(event.target.value)}
        />
      )}
      <input
        data-part="phone-field-input"
        autoComplete={fixed ? 'tel-national' : 'tel'}
        enterKeyHint="done"
        {...rest}
        onChange={both(field.onChange, rest.onChange)}
        onCompositionEnd={both(field.onCompositionEnd, rest.onCompositionEnd)}
        onBlur={both(field.onBlur, rest.onBlur)}
        ref={useMergedRef(field.inputRef, ref)}
        type="tel"
        className="mfa-input mfa-phone-field-input"
        dir="ltr"
        translate="no"
      />
    </div>
  );
});

function isTrue(value: InputHTMLAttributes<HTMLInputElement>['aria-invalid']): boolean {
  return value !== undefined && value !== false && value !== 'false';
}
