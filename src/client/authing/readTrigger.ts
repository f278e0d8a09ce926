import type { FactorType, MfaFactor, MfaTrigger } from '../MfaTrigger.ts';
import { own, ownNumber, ownText } from './own.ts';

/**
 * Reads a login's answer that asks for a second step: the data of code 1635 or 1636, the envelope
 * around it, a rejected SDK error, or an Error whose message is that JSON. Gives `undefined` where
 * there is no mfaToken, and never throws.
 */
export function readTrigger(answer: unknown): MfaTrigger | undefined {
  try {
    const data = findData(answer, 5);
    const mfaToken = ownText(data, 'mfaToken');
    if (!mfaToken) return undefined;
    const person = {
      nickname: ownText(data, 'nickname'),
      username: ownText(data, 'username'),
      email: ownText(data, 'email'),
      avatar: ownText(data, 'avatar'),
    };
    return { mfaToken, factors: readFactors(data), person, lifetime: readLifetime(mfaToken) };
  } catch {
    // A getter or a proxy of somebody else's error object may throw.
    return undefined;
  }
}

/** Envelope: `data`. Axios: `response`. GraphQL: `errors[0].message`. SDK with a mute `onError`: JSON in `message`. */
function findData(answer: unknown, depth: number): unknown {
  const value = typeof answer === 'string' ? parse(answer) : answer;
  if (ownText(value, 'mfaToken')) return value;
  if (depth === 0) return undefined;
  for (const key of ['data', 'response', 'errors', '0', 'message']) {
    const found = findData(own(value, key), depth - 1);
    if (found) return found;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What says that a factor is bound already: a target, or `true`. Unknown policies have no row and are dropped. */
const proofs = {
  OTP: 'totpMfaEnabled',
  SMS: 'mfaPhone',
  EMAIL: 'mfaEmail',
  FACE: 'faceMfaEnabled',
} as const satisfies Record<FactorType, string>;

/** Whether a policy is one that the kit knows. */
export function isFactorType(value: unknown): value is FactorType {
  return typeof value === 'string' && Object.hasOwn(proofs, value);
}

function readFactors(data: unknown): MfaFactor[] {
  const listed = own(data, 'applicationMfa');
  // 1635 lists no policy: it asks for the person's own authenticator app (wire contract, §6).
  if (!listed) return [{ ...readFactor('OTP', data), isEnrolled: true }];
  const known = (Array.isArray(listed) ? listed : [listed])
    .filter((policy) => isFactorType(own(policy, 'mfaPolicy')))
    .sort((a, b) => (ownNumber(a, 'sort') ?? 0) - (ownNumber(b, 'sort') ?? 0));
  const active = known.filter((policy) => own(policy, 'status') !== 0);
  const types = new Set(
    (active.length > 0 ? active : known).map((policy) => own(policy, 'mfaPolicy')),
  );
  return [...types].filter(isFactorType).map((type) => readFactor(type, data));
}

function readFactor(type: FactorType, data: unknown): MfaFactor {
  const isReached = type === 'SMS' || type === 'EMAIL';
  const target = isReached ? ownText(data, proofs[type]) : undefined;
  return {
    type,
    isEnrolled: isReached ? target !== undefined : own(data, proofs[type]) === true,
    target,
    targetCountryCode: type === 'SMS' && target ? ownText(data, 'mfaPhoneCountryCode') : undefined,
    isChangeable: true,
  };
}

/** Seconds. `exp - iat` needs no clock that is right (RFC 7519 §4.1.4, §4.1.6). A token may be no JWT. */
function readLifetime(token: string): number | undefined {
  try {
    const payload = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(payload ?? ''));
    const lifetime = Number(own(claims, 'exp')) - Number(own(claims, 'iat'));
    return lifetime > 0 ? lifetime : undefined;
  } catch {
    return undefined;
  }
}
