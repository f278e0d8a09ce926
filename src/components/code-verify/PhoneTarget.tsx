'use client';

import { PhoneInput } from '../internal/PhoneInput.tsx';
import { usePhoneInput } from '../internal/usePhoneInput.ts';
import type { TargetProps } from './TargetStep.tsx';
import { useTargetForm } from './useTargetForm.tsx';

/** Asks for a phone number. */
export function PhoneTarget(props: TargetProps) {
  const { children, internationalSms = true, destination, ...options } = props;
  const { field, read, explain } = usePhoneInput({
    countries: internationalSms ? undefined : home,
  });
  const form = useTargetForm({
    ...options,
    name: 'phone',
    read(text) {
      const reading = read(text);
      if (reading.status !== 'phone') return explain(reading.status);
      return { target: reading.phone, countryCode: reading.phoneCountryCode };
    },
  });
  return (
    <>
      {children(
        <PhoneInput
          {...field}
          {...form.input}
          defaultValue={destination && `${destination.countryCode ?? ''}${destination.target}`}
          error={form.error}
          enterKeyHint="send"
        />,
        form.id,
      )}
      {form.anchor}
    </>
  );
}

/** Where an application sends no messages abroad (wire contract, §2.5). */
const home = ['CN'] as const;
