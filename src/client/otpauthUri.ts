import { MfaError } from './MfaError.ts';
import { agreesWith, normalizeSecret } from './otpauthSecret.ts';

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
 * Builds the key URI for the QR code anew, from the secret, the names given and what the server's
 * own URI says. Throws an `MfaError` of code `bad-response` where the secret is not base32, or
 * where the server's URI holds another one.
 */
export function buildOtpauthUri({ otpauthUri = '', ...given }: OtpauthParts): OtpauthUri {
  const secret = normalizeSecret(given.secret);
  if (secret === undefined || !agreesWith(secret, otpauthUri)) throw new MfaError('bad-response');
  const said = parseOtpauthUri(otpauthUri);
  const issuer = cleanLabel(given.issuer) || cleanLabel(said.issuer);
  const account = cleanLabel(given.account) || cleanLabel(said.account);
  const { algorithm, digits, period } = said;
  const parameters = [
    `secret=${secret}`,
    issuer && `issuer=${encodeURIComponent(issuer)}`,
    // Written only where they differ from what every app assumes, for some apps ignore them.
    algorithm !== 'SHA1' && `algorithm=${algorithm}`,
    digits !== 6 && `digits=${digits}`,
    period !== 30 && `period=${period}`,
  ];
  const label = [issuer, account].filter(Boolean).map(encodeURIComponent).join(':') || 'MFA';
  const uri = `otpauth://totp/${label}?${parameters.filter(Boolean).join('&')}`;
  return { uri, secret, digits, period, ...(issuer && { issuer }), ...(account && { account }) };
}

/** Takes the Key URI format apart, and what is often sent in its place: raw spaces, no parameters, any case. */
function parseOtpauthUri(text: string) {
  const [, path = '', query = ''] = /^otpauth:\/\/totp\/([^?#]*)\??([^#]*)/i.exec(text) ?? [];
  const parameters = new Map(
    query.split('&').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [percentDecode(name).toLowerCase(), value.join('=')];
    }),
  );
  const get = (name: string) => parameters.get(name) ?? '';
  const label = percentDecode(path);
  const colon = label.indexOf(':');
  const period = Number(get('period'));
  return {
    issuer: readIssuer(label.slice(0, Math.max(colon, 0)), get('issuer')),
    account: label.slice(colon + 1),
    algorithm: `SHA${/^SHA-?(256|512)$/i.exec(get('algorithm'))?.[1] ?? 1}`,
    digits: Number(/^[678]$/.exec(get('digits'))?.[0] ?? 6),
    period: Number.isInteger(period) && period > 0 && period <= 3600 ? period : 30,
  };
}

/** A form encoder writes a space as `+`; the prefix of the label tells that from a plus that is meant. */
function readIssuer(prefix: string, parameter: string): string {
  const literal = percentDecode(parameter);
  return literal === prefix ? prefix : percentDecode(parameter.replaceAll('+', ' ')) || prefix;
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** No colon, which separates (Key URI format), nothing invisible or bidirectional, 80 characters at most. */
function cleanLabel(text = ''): string {
  const visible = text.replace(/[\p{Cf}\p{Cs}]/gu, '').replace(/[:\s\p{Cc}]+/gu, ' ');
  return Array.from(visible.trim()).slice(0, 80).join('').trim();
}
