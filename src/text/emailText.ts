import { foldWidth } from './foldWidth.ts';

/** What was made of a text: an address, or the reason why there is none. */
export type EmailReading =
  | { status: 'email'; email: string }
  | { status: 'empty' }
  | { status: 'incomplete' };

/**
 * Reads an email address out of what a person typed, pasted or had filled in: in full width, in quotation marks, as a
 * `mailto:` link or as `Mara <mara@example.com>`. Never guesses which part of a text is meant, and keeps capitals.
 */
export function readEmail(text: string): EmailReading {
  const plain = foldWidth(text)
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (plain === '') return { status: 'empty' };
  const bracketed = /^[^<>@]*<([^<>]+)>$/.exec(plain)?.[1];
  const email = foldDomain(foldLink(bracketed ?? plain).replace(wrapping, ''));
  return email.length <= longest && address.test(email)
    ? { status: 'email', email }
    : { status: 'incomplete' };
}

/** RFC 5321 §4.5.3.1.3, without the angle brackets. */
const longest = 254;

/** What text around an address leaves on it: quotation marks, brackets, and the end of a sentence. */
const wrapping = /^[\s"'“”‘’「『《【(]+|[\s"'“”‘’」』》】).,;:!?，。；！？、]+$/g;

/** Letters of any script (RFC 6531). No top-level domain has one character, or digits alone. */
const address = /^[^\s@"<>()[\]\\,;:]+@(?:[^\s@.,;:<>()]+\.)+(?!\d+$)[^\s@.,;:<>()]{2,}$/u;

/** RFC 6068: the address stands before the fields, percent-encoded. */
function foldLink(text: string): string {
  const link = /^mailto:([^?]*)/i.exec(text)?.[1];
  if (link === undefined) return text;
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

/** What a Chinese or Japanese keyboard gives for a dot, in the one place where it can be nothing else (RFC 5895 §2). */
function foldDomain(text: string): string {
  const at = text.lastIndexOf('@');
  return text.slice(0, at + 1) + text.slice(at + 1).replace(/[。｡]/g, '.');
}
