/**
 * Masks a phone number but for its last four digits, or fewer where it is short: `+44 •••• ••2107`.
 * A number that came masked stays as it is.
 */
export function maskPhone(phone: string, countryCode?: string | undefined): string {
  const country = countryCode ? `+${countryCode.replace(/\D/g, '')} ` : '';
  if (isMasked(phone)) return `${country}${phone.trim()}`;
  const digits = phone.replace(/\D/g, '');
  const shown = Math.min(4, Math.max(0, digits.length - 3));
  return `${country}•••• ••${digits.slice(digits.length - shown)}`;
}

/** Masks the name in an address but for its first character: `m•••@example.com`. An address that came masked stays. */
export function maskEmail(email: string): string {
  if (isMasked(email)) return email.trim();
  const address = email.trim();
  const at = address.lastIndexOf('@');
  const [first] = address;
  return at < 1 ? '•••' : `${first}•••${address.slice(at)}`;
}

/** Servers mask with stars, bullets or crosses; masking that again would hide what they chose to show. */
function isMasked(text: string): boolean {
  return /[*•●]|x{3}/i.test(text);
}
