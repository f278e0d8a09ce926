import type { Authenticator, MfaUser, SentCode, TotpAssociation } from '../MfaClient.ts';
import { agreesWith, normalizeSecret } from '../otpauthSecret.ts';
import { clampWait } from '../readRetryAfter.ts';
import type { Reply } from '../request.ts';
import { own, ownNumber, ownText } from './own.ts';

// Each copies what the port knows, field by field (wire contract, §4), and gives `undefined` for all else.

/** Drops the secret and the recovery code that Authing's list holds in clear. One odd entry spoils the list. */
export function decodeAuthenticators(data: unknown): Authenticator[] | undefined {
  if (!Array.isArray(data)) return undefined;
  const decoded = data.flatMap((entry: unknown) => decodeAuthenticator(entry) ?? []);
  return decoded.length === data.length ? decoded : undefined;
}

function decodeAuthenticator(entry: unknown): Authenticator | undefined {
  const id = ownText(entry, 'id');
  const type = ownText(entry, 'authenticatorType');
  const enabled = own(entry, 'enable');
  if (!id || !type || typeof enabled !== 'boolean') return undefined;
  const source = own(entry, 'source');
  return {
    id,
    type,
    enabled,
    source: source === 'SELF' || source === 'APPLICATION' ? source : undefined,
    createdAt: ownDate(entry, 'createdAt'),
    updatedAt: ownDate(entry, 'updatedAt'),
  };
}

function ownDate(entry: unknown, key: string): string | undefined {
  const date = ownText(entry, key);
  return Number.isNaN(Date.parse(String(date))) ? undefined : date;
}

/** Refuses what no authenticator app could be set up with, and a key URI that holds another secret. */
export function decodeAssociation(data: unknown): TotpAssociation | undefined {
  const secret = normalizeSecret(ownText(data, 'secret') ?? '');
  const otpauthUri = ownText(data, 'qrcode_uri') ?? '';
  const code = own(data, 'recovery_code') ?? '';
  if (!secret || !agreesWith(secret, otpauthUri) || typeof code !== 'string') return undefined;
  if (process.env.NODE_ENV !== 'production' && secret.length < 26) {
    console.warn(
      'react-mfa-kit: a TOTP secret is shorter than 128 bits; it is guessed sooner (RFC 4226 §4, R6); let the server make longer ones.',
    );
  }
  return { secret, otpauthUri, recoveryCodes: code ? [code] : [] };
}

/** The v2 user, which may hold a password's hash, reduced to an allow-list. */
export function decodeUser(data: unknown): MfaUser | undefined {
  const id = ownText(data, 'id');
  const token = ownText(data, 'token');
  if (!id || !token) return undefined;
  const user: MfaUser = { id, token };
  for (const key of [
    'username',
    'email',
    'phone',
    'nickname',
    'photo',
    'tokenExpiredAt',
  ] as const) {
    const value = own(data, key);
    if (typeof value === 'string' || value === null) user[key] = value;
  }
  return user;
}

/** What every call that proves somebody gives. */
export function decodeVerification(data: unknown): { user: MfaUser } | undefined {
  const user = decodeUser(data);
  return user && { user };
}

/** Confirming gives a user only where it completes a login; other data is passed over (§4). */
export function decodeConfirmation(data: unknown): { user?: MfaUser } {
  return decodeVerification(data) ?? {};
}

/** The fresh recovery code stands beside `data`, where the SDK loses it (§4); some put it inside. */
export function decodeRecovery(data: unknown, { body }: Reply) {
  const user = decodeUser(data);
  const code = ownText(body, 'recoveryCode') ?? ownText(data, 'recoveryCode');
  return user && { user, recoveryCodes: code ? [code] : [] };
}

/** A bare boolean, or `{ result }` (§4). */
export function decodeBindable(data: unknown): boolean | undefined {
  const answer = typeof data === 'boolean' ? data : own(data, 'result');
  return typeof answer === 'boolean' ? answer : undefined;
}

/** Odd data is passed over: that the code was sent is all that matters. */
export function decodeSentCode(data: unknown, { retryAfter }: Reply): SentCode {
  return { resendAfter: clampWait(ownNumber(data, 'resendAfter') ?? retryAfter) };
}

/** The key under which an uploaded photo is kept. */
export function decodeUpload(data: unknown): string | undefined {
  return ownText(data, 'key');
}
