'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { enPhoneField } from '../../messages/en/phoneField.ts';
import { isolate } from '../../messages/index.ts';
import { Field, PhoneField } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { Text } from './Text.tsx';

export interface PhoneInputProps
  extends Omit<ComponentPropsWithoutRef<typeof PhoneField>, 'countryLabel' | 'countryOption'> {
  /** What is wrong with the number, in words. */
  error?: string | undefined;
}

/**
 * The field for a phone number with its label, and under it a hint or what is wrong. Takes what react-hook-form registers;
 * `usePhoneInput` reads its text. Renders `<div>`.
 */
export const PhoneInput = forwardRef<HTMLInputElement, PhoneInputProps>(function PhoneInput(
  { error, ...input },
  ref,
) {
  const words = useMessages('phoneField', enPhoneField);
  const { locale } = useLocale();
  return (
    <Field
      label={words.number}
      description={words.hint}
      error={error !== undefined && <Text>{error}</Text>}
    >
      {(control) => (
        <PhoneField
          locale={locale}
          {...control}
          {...input}
          ref={ref}
          countryLabel={words.country}
          countryOption={({ country, code }) =>
            words.countryOption({ country: isolate(country), code })
          }
        />
      )}
    </Field>
  );
});
