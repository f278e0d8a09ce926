/** Where a code goes: a phone in a country, or an e-mail address. */
export type Destination =
  | { channel: 'sms'; to: string; phoneCountryCode: string }
  | { channel: 'email'; to: string; phoneCountryCode?: undefined };

/** Authing sends to China where no country is given (wire contract, §9). */
export const homeCountryCode = '+86';

/** Reads a number of digits alone; `undefined` for anything else (ITU-T E.164 has 15 digits at most). */
export function readPhone(phone: unknown, phoneCountryCode: unknown): Destination | undefined {
  const country = phoneCountryCode || homeCountryCode;
  const isPhone = typeof phone === 'string' && /^\d{4,14}$/.test(phone);
  if (!isPhone || typeof country !== 'string' || !/^\+\d{1,4}$/.test(country)) return undefined;
  return { channel: 'sms', to: phone, phoneCountryCode: country };
}

/** Reads an address; whether mail reaches it, only sending tells. */
export function readEmail(email: unknown): Destination | undefined {
  const isEmail = typeof email === 'string' && /^[^\s@]+@[^\s@]+$/.test(email);
  return isEmail ? { channel: 'email', to: email } : undefined;
}
