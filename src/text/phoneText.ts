import { type CallingPlan, findPlan, findPlanOf, pickCountry } from './callingPlans.ts';
import { foldWidth } from './foldWidth.ts';
import { foldDigits } from './otpText.ts';
import { groupText } from './recoveryCodeText.ts';

/** Where a number may belong. */
export interface PhoneShape {
  /** Whose number it is where no calling code says so, as ISO 3166-1 has it: `CN`. */
  country: string;
  /** The countries that are served. @default each that has a calling code */
  countries?: readonly string[] | undefined;
}

/** What was made of a text: a number, or the reason why there is none, and the country that is meant. */
export type PhoneReading =
  | {
      status: 'phone';
      country: string;
      /** As `+86`. */
      phoneCountryCode: string;
      /** Digits alone, without what is dialled inside the country only. */
      phone: string;
      /** The number as the person grouped it, without the calling code. */
      text: string;
    }
  | { status: 'empty' | 'incomplete'; country: string };

/**
 * Reads a phone number out of what a person typed, pasted or had filled in: `138 0013 8000`, `+86 138…`, `0086 138…`,
 * `+44 (0)7700…`, `１３８…`, a `tel:` link, or a sentence that holds exactly one. Never shortens a number, and never
 * guesses which of two is meant.
 */
export function readPhone(text: string, shape: PhoneShape): PhoneReading {
  const { country } = shape;
  const plain = foldLink(foldText(text));
  if (plain.trim() === '') return { status: 'empty', country };
  const written = findWritten(plain);
  const number = written && identify(written, shape);
  if (!number) return { status: 'incomplete', country };
  const { plan, digits, skipped } = number;
  const phone = dropTrunk(digits, plan);
  if (!isWhole(phone, plan)) return { status: 'incomplete', country: number.country };
  return {
    status: 'phone',
    country: number.country,
    phoneCountryCode: `+${plan.code}`,
    phone,
    text: dropDigits(written, skipped),
  };
}

/** A whole number of a country, in groups, to show what one looks like. */
export function phoneExample(country: string): string {
  const example = findPlan(country)?.example ?? '';
  return example.includes(' ') ? example : groupDigits(example).join(' ');
}

/** In threes and fours, the fours last. */
function groupDigits(digits: string): readonly string[] {
  const count = Math.ceil(digits.length / 4);
  const size = Math.floor(digits.length / count);
  const longer = digits.length % count;
  const shorter = groupText(digits.slice(0, size * (count - longer)), size);
  return [...shorter, ...groupText(digits.slice(size * (count - longer)), size + 1)];
}

/** What stands between the digits of a written number. */
const between = '\\s\\p{Z}\\p{Pd}().\u00b7\u2022\u2212\u30fb/~';
const numbers = new RegExp(`(?:[(+][+${between}]*)?\\d(?:[${between}]*\\d)*`, 'gu');

/** What a person may paste to have a number found in. */
const longestText = 500;

/** Digits that words may stand around; fewer are a flat, a date or an extension. */
const leastInWords = 7;

/** The one number in a text, as it is written. A letter that touches a digit is a slip (O for 0), not a word. */
function findWritten(text: string): string | undefined {
  if (text.length > longestText || /[A-Za-z]\d|\d[A-Za-z]/.test(text)) return undefined;
  const parts = text.split(/[\p{L}\p{M}]/u).filter((part) => /\d/.test(part));
  const long = parts.filter((part) => part.replace(/\D/g, '').length >= leastInWords);
  const [part, ...others] = parts.length > 1 ? long : parts;
  const found = part?.match(numbers);
  return others.length === 0 && found?.length === 1
    ? found[0].replace(/\(\s*0\s*\)/, '').trim()
    : undefined;
}

interface Identified {
  plan: CallingPlan;
  country: string;
  /** Behind the calling code. */
  digits: string;
  /** How many digits stood before those. */
  skipped: number;
}

function identify(written: string, { country, countries }: PhoneShape): Identified | undefined {
  const dialled = written.replace(/\D/g, '');
  const home = findPlan(country);
  const prefix = written.includes('+') ? 0 : countDialOut(dialled, home);
  if (prefix === undefined) {
    const skipped = home ? countOwnCode(dialled, home) : 0;
    return home && { plan: home, country, digits: dialled.slice(skipped), skipped };
  }
  const plan = findPlanOf(dialled.slice(prefix));
  if (!plan) return undefined;
  const skipped = prefix + plan.code.length;
  const digits = dialled.slice(skipped);
  const served = plan.countries.filter((one) => countries?.includes(one) ?? true);
  const owner = pickCountry(served, digits, country);
  return owner === undefined ? undefined : { plan, country: owner, digits, skipped };
}

/** What is dialled to leave a country: 00 in most. `0011` is Australia's, for +1 1 begins no number. */
function countDialOut(digits: string, home: CallingPlan | undefined): number | undefined {
  const own = home && { 1: '011', 81: '010' }[home.code];
  return [own, '0011', '00'].find((prefix) => prefix && digits.startsWith(prefix))?.length;
}

/**
 * Contacts and autofill leave the plus out at times: then the number is too long, and right without its code. Indonesians
 * write 62812… as a rule, and none of their numbers begins like that.
 */
function countOwnCode(digits: string, { code, shortest, longest }: CallingPlan): number {
  const rest = digits.length - code.length;
  const isTold = (digits.length > longest || code === '62') && rest >= shortest && rest <= longest;
  return isTold && digits.startsWith(code) ? code.length : 0;
}

/** What is dialled before a number inside its own country, where that is not a 0. */
const trunks: Readonly<Record<string, string>> = {
  1: '1',
  7: '8',
  36: '06',
  52: '1',
  370: '8',
  375: '80',
  993: '8',
};

/** Côte d'Ivoire, Benin and others, whose numbers begin with a 0 of their own; Italy's and San Marino's can. */
const keepsZero = /^(?:39|225|226|229|241|242|378|992)/;

function dropTrunk(digits: string, { code, longest }: CallingPlan): string {
  const trunk = trunks[code];
  if (trunk && digits.length > longest && digits.startsWith(trunk)) {
    return digits.slice(trunk.length);
  }
  return keepsZero.test(code) ? digits : digits.replace(/^0/, '');
}

/** Plans that have been closed for decades, in full. Argentina's 15 inside a number is dialled at home alone. */
const closed: Readonly<Record<string, RegExp>> = {
  1: /^[2-9]\d\d[2-9]\d{6}$/,
  54: /^9?\d{10}$/,
  86: /^1[3-9]\d{9}$/,
};

/** E.164 §6.1: at most fifteen digits with the code. */
function isWhole(digits: string, { code, shortest }: CallingPlan): boolean {
  const isInRange = digits.length >= shortest && code.length + digits.length <= 15;
  return closed[code]?.test(digits) ?? isInRange;
}

/** A written number without its first digits and what stands around them. */
function dropDigits(written: string, count: number): string {
  return written.replace(new RegExp(`^(?:\\D*\\d){${count}}[^\\d(]*`), '');
}

/** The long vowel mark is what a Japanese keyboard gives for a dash; Unicode has it as a letter. */
function foldText(text: string): string {
  return foldWidth(foldDigits(text))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u30fc\uff70]/g, '-');
}

/** RFC 3966 §3: parameters follow the number. */
function foldLink(text: string): string {
  const link = /^\s*(?:tel|sms):([^;?]*)/i.exec(text)?.[1];
  return link === undefined ? text : link.replace(/%20/g, ' ').replace(/%2b/gi, '+');
}
