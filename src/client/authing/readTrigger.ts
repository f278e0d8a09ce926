import type { FactorType, MfaFactor, MfaPerson, MfaTrigger } from '../MfaTrigger.ts';
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
    if (mfaToken === undefined) return undefined;
    const lifetime = readLifetime(mfaToken);
    return {
      mfaToken,
      factors: readFactors(data),
      person: readPerson(data),
      ...(lifetime === undefined ? {} : { lifetime }),
    };
  } catch {
    // A getter or a proxy of somebody else's error object may throw.
    return undefined;
  }
}

/** Envelope: `data`. Axios: `response`. GraphQL: `errors[0].message`. SDK with a mute `onError`: JSON in `message`. */
function findData(answer: unknown, depth: number): unknown {
  const value = typeof answer === 'string' ? parseObject(answer) : answer;
  if (depth === 0 || ownText(value, 'mfaToken') !== undefined) return value;
  for (const key of ['data', 'response', 'errors', '0', 'message']) {
    const inner = own(value, key);
    const found = inner === undefined ? undefined : findData(inner, depth - 1);
    if (ownText(found, 'mfaToken') !== undefined) return found;
  }
  return undefined;
}

function parseObject(text: string): unknown {
  try {
    return text.startsWith('{') ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function readFactors(data: unknown): MfaFactor[] {
  const listed = own(data, 'applicationMfa');
  // 1635 names no policy: the person's own authenticator app is asked for.
  if (listed === undefined || listed === null)
    return [{ ...readFactor('OTP', data), isEnrolled: true }];
  const policies = (Array.isArray(listed) ? listed : [listed]).flatMap((policy: unknown) => {
    const type = own(policy, 'mfaPolicy');
    if (!isFactorType(type)) return [];
    return { type, isHidden: own(policy, 'status') === 0, sort: ownNumber(policy, 'sort') ?? 0 };
  });
  const shown = policies.filter(({ isHidden }) => !isHidden);
  const ordered = (shown.length > 0 ? shown : policies).sort((a, b) => a.sort - b.sort);
  return [...new Set(ordered.map(({ type }) => type))].map((type) => readFactor(type, data));
}

function readFactor(type: FactorType, data: unknown): MfaFactor {
  switch (type) {
    case 'OTP':
      return { type, isEnrolled: own(data, 'totpMfaEnabled') === true, isChangeable: true };
    case 'FACE':
      return { type, isEnrolled: own(data, 'faceMfaEnabled') === true, isChangeable: true };
    case 'EMAIL':
      return withTarget(type, ownText(data, 'mfaEmail'));
    case 'SMS':
      return withTarget(type, ownText(data, 'mfaPhone'), ownText(data, 'mfaPhoneCountryCode'));
    default:
      return type satisfies never;
  }
}

function withTarget(type: FactorType, target?: string, targetCountryCode?: string): MfaFactor {
  const factor = { type, isEnrolled: target !== undefined, isChangeable: true };
  if (target === undefined) return factor;
  return { ...factor, target, ...(targetCountryCode === undefined ? {} : { targetCountryCode }) };
}

/** Whether a policy is one that the kit knows. */
export function isFactorType(value: unknown): value is FactorType {
  return value === 'OTP' || value === 'SMS' || value === 'EMAIL' || value === 'FACE';
}

function readPerson(data: unknown): MfaPerson {
  const person: MfaPerson = {};
  for (const key of ['nickname', 'username', 'email', 'avatar'] as const) {
    const text = ownText(data, key);
    if (text !== undefined) person[key] = text;
  }
  return person;
}

/** `exp - iat` needs no clock that is right (RFC 7519 §4.1.4, §4.1.6). */
function readLifetime(token: string): number | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(payload));
    const lifetime = (ownNumber(claims, 'exp') ?? 0) - (ownNumber(claims, 'iat') ?? Infinity);
    return lifetime > 0 && Number.isFinite(lifetime) ? lifetime : undefined;
  } catch {
    return undefined;
  }
}
