import { MfaError } from './MfaError.ts';

/** What a key URI is made of. */
export interface OtpauthParts {
  /** Base32 in any writing: case, spaces and padding do not matter. */
  secret: string;
  /** The server's own key URI, which may be broken. */
  otpauthUri?: string | undefined;
  /** Goes before the one in `otpauthUri`. */
  issuer?: string | undefined;
  /** Goes before the one in `otpauthUri`. */
  account?: string | undefined;
}

/** A key URI that every authenticator app reads, and its parts. */
export interface OtpauthUri {
  uri: string;
  issuer?: string | undefined;
  account?: string | undefined;
  /** Base32, upper case, without padding. */
  secret: string;
  digits: number;
  /** Seconds. */
  period: number;
}

/**
 * Builds the key URI for the QR code anew from the secret, the given names and what the server's
 * URI says. Throws an `MfaError` of code `bad-response` where the secret is not base32, or where
 * the URI holds another one.
 */
export function buildOtpauthUri(parts: OtpauthParts): OtpauthUri {
  const secret = normalizeSecret(parts.secret);
  const said = parseOtpauthUri(parts.otpauthUri ?? '');
  if (secret === undefined || said.secrets.some((other) => normalizeSecret(other) !== secret)) {
    throw new MfaError('bad-response');
  }
  const issuer = cleanLabel(parts.issuer) || cleanLabel(said.issuer);
  const account = cleanLabel(parts.account) || cleanLabel(said.account);
  const { algorithm, digits, period } = said;
  const label = [issuer, account].filter(Boolean).map(encodeURIComponent).join(':') || 'MFA';
  // Written only where they differ from what every app assumes, for some apps ignore them.
  const uri = [
    `otpauth://totp/${label}?secret=${secret}`,
    issuer && `issuer=${encodeURIComponent(issuer)}`,
    algorithm !== 'SHA1' && `algorithm=${algorithm}`,
    digits !== 6 && `digits=${digits}`,
    period !== 30 && `period=${period}`,
  ]
    .filter(Boolean)
    .join('&');
  return { uri, secret, digits, period, ...(issuer && { issuer }), ...(account && { account }) };
}

/** Base32 as apps want it (RFC 4648 §6, without padding); `undefined` where it is none. */
export function normalizeSecret(text: string): string | undefined {
  const bare = text.replace(/\s/g, '').replace(/=+$/, '');
  // Tested before it is upper-cased: U+0131 and U+017F would turn into base32 letters.
  return /^[a-z2-7]{2,512}$/i.test(bare) ? bare.toUpperCase() : undefined;
}

/**
 * Takes the Key URI format apart, and what is often sent in its place: raw spaces, no parameters,
 * any case. Colons, which separate, and characters that cannot be seen do not survive in a name.
 */
function parseOtpauthUri(text: string) {
  const [, path = '', query = ''] = /^otpauth:\/\/totp\/([^?#]*)\??([^#]*)/i.exec(text) ?? [];
  const params = query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [percentDecode(name).toLowerCase(), value.join('=')] as const;
  });
  const get = (name: string) => params.find(([key]) => key === name)?.[1] ?? '';
  const [, prefix = '', account = ''] = /^(?:(.*?):)?(.*)$/s.exec(percentDecode(path)) ?? [];
  const period = Number(get('period'));
  return {
    secrets: params.filter(([key]) => key === 'secret').map(([, value]) => percentDecode(value)),
    issuer: readIssuer(prefix, get('issuer')),
    account,
    algorithm: `SHA${/^SHA-?(1|256|512)$/i.exec(get('algorithm'))?.[1] ?? 1}`,
    digits: Number(/^[678]$/.exec(get('digits'))?.[0] ?? 6),
    period: Number.isInteger(period) && period > 0 && period <= 3600 ? period : 30,
  };
}

/** A form encoder writes a space as `+`; the prefix tells that from a plus that is meant. */
function readIssuer(prefix: string, parameter: string): string {
  return percentDecode(parameter) === prefix
    ? prefix
    : percentDecode(parameter.replaceAll('+', ' ')) || prefix;
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** No colons (Key URI format), nothing invisible or bidirectional, 80 characters at most. */
function cleanLabel(text = ''): string {
  const visible = text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[:\s]+/g, ' ')
    .trim();
  return [...visible].slice(0, 80).join('').trim();
}
