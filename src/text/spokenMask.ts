import { maskEmail, maskPhone } from './mask.ts';

/** What a mask leaves of a number, for the ear: `2 1 0 7`. Empty where it leaves no digit at the end. */
export function spokenDigits(phone: string): string {
  return [...maskPhone(phone).replace(/.*[^0-9]/s, '')].join(' ');
}

/** What a mask leaves of an address, for the ear. Nothing where the name is masked whole. */
export function spokenAddress(email: string): { first: string; domain: string } | undefined {
  const [, first, domain] = /^([^*•●@])[^@]*@(.+)/u.exec(maskEmail(email)) ?? [];
  return first && domain ? { first, domain } : undefined;
}
