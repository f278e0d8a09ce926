import type { Source } from '../client/MfaClient.ts';
import type { BackendContext } from './BackendContext.ts';
import { completeLogin } from './completeLogin.ts';
import type { SignedCall } from './Endpoint.ts';
import type { StoredAuthenticator } from './MfaStore.ts';
import { createRecoveryCode, toHex } from './randomBytes.ts';
import { type Reply, refuse, succeed } from './reply.ts';
import { encodeTotpSecret, findTotpStep } from './totp.ts';

/** A picture of one empty pixel: the field exists on the wire, and clients draw the code themselves. */
const emptyPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** Lists the app that is set up and the one that is still to be confirmed, secrets in clear, as Authing does. */
export function listAuthenticators({ person, query }: SignedCall, context: BackendContext): Reply {
  const { enabled, pending } = context.people.readAuthenticators(person);
  const type = query.get('type') ?? 'totp';
  const source = query.get('source');
  const rows = [enabled, pending].flatMap((authenticator) => {
    const isAsked = type === 'totp' && (source === null || source === authenticator?.source);
    if (authenticator === null || !isAsked) return [];
    const { spentStep: _, ...shown } = authenticator;
    const enable = authenticator === enabled;
    return [{ ...shown, userId: person.id, enable, authenticatorType: 'totp' }];
  });
  return succeed(rows);
}

/** Begins to set an app up. What was set up before stays in force until the new one is confirmed. */
export function associateTotp({ person, body }: SignedCall, context: BackendContext): Reply {
  const source = readSource(body.source);
  if (source === undefined || (body.authenticator_type ?? 'totp') !== 'totp') {
    return refuse(400, 'No such authenticator type or source.', 400);
  }
  const { people, random } = context;
  const pending = createAuthenticator(context, {
    source,
    secret: encodeTotpSecret(random(20)),
    recoveryCode: createRecoveryCode(random),
  });
  people.writeAuthenticators(person, { ...people.readAuthenticators(person), pending });
  const [pool, account] = [context.poolName, person.email ?? person.username ?? person.id].map(
    encodeURIComponent,
  );
  return succeed({
    authenticator_type: 'totp',
    secret: pending.secret,
    qrcode_uri: `otpauth://totp/${pool}:${account}?secret=${pending.secret}&period=30&digits=6&algorithm=SHA1&issuer=${pool}`,
    qrcode_data_url: emptyPicture,
    recovery_code: pending.recoveryCode,
  });
}

/**
 * Puts the app in force that was begun. Does not spend the time step: the code that confirmed may verify
 * once. Wrong codes are not counted, for whoever confirms was just given the secret.
 */
export function confirmTotp({ person, token, body }: SignedCall, context: BackendContext): Reply {
  const { people, clock } = context;
  const { enabled, pending } = people.readAuthenticators(person);
  // A token that a password alone gives must not replace the second factor.
  const isTaken = enabled !== null && (pending === null || token === 'mfa');
  if (isTaken) return refuse(2026, 'An authenticator app is set up already.');
  if (pending === null) return refuse(404, 'No set-up was begun.', 404);
  const code = readText(body.totp);
  if (findTotpStep(pending.secret, code, clock.now(), null) === undefined) {
    return refuse(400, 'The code is not right.', 400);
  }
  const updatedAt = new Date(clock.now()).toISOString();
  people.writeAuthenticators(person, { enabled: { ...pending, updatedAt }, pending: null });
  context.attempts.note(person, 'OTP', true);
  const isLogin = token === 'mfa' && readSource(body.source) === 'APPLICATION';
  return isLogin ? succeed(completeLogin(context, person)) : succeed();
}

export function removeTotp({ person }: SignedCall, context: BackendContext): Reply {
  const { enabled, pending } = context.people.readAuthenticators(person);
  if (enabled === null && pending === null) return refuse(404, 'No authenticator app.', 404);
  context.people.writeAuthenticators(person, { enabled: null, pending: null });
  return succeed();
}

/** A step that verified is spent: its code, and older ones, are refused like wrong ones (RFC 6238 §5.2). */
export function verifyTotp({ person, body }: SignedCall, context: BackendContext): Reply {
  const { people, attempts, clock } = context;
  const { enabled, pending } = people.readAuthenticators(person);
  if (enabled === null) return refuse(404, 'No authenticator app.', 404);
  if (attempts.isLocked(person, 'OTP')) return refuse(2057, 'Locked after too many wrong codes.');
  const code = readText(body.totp);
  if (code === '') return refuse(6003, 'No code was given.');
  const spentStep = findTotpStep(enabled.secret, code, clock.now(), enabled.spentStep);
  attempts.note(person, 'OTP', spentStep !== undefined);
  if (spentStep === undefined) return refuse(6001, 'The code is not right.');
  people.writeAuthenticators(person, { enabled: { ...enabled, spentStep }, pending });
  return succeed(completeLogin(context, person));
}

/** Burns the recovery code and sends its replacement beside `data` (wire contract, §4). */
export function verifyRecoveryCode({ person, body }: SignedCall, context: BackendContext): Reply {
  const { people, attempts, random } = context;
  const { enabled, pending } = people.readAuthenticators(person);
  if (enabled === null) return refuse(404, 'No authenticator app.', 404);
  if (attempts.isLocked(person, 'RECOVERY')) return refuse(2057, 'Locked after too many codes.');
  const code = readText(body.recoveryCode);
  if (code === '') return refuse(6004, 'No recovery code was given.');
  const isRight = code === enabled.recoveryCode;
  attempts.note(person, 'RECOVERY', isRight);
  if (!isRight) return refuse(6002, 'The recovery code is not right.');
  const recoveryCode = createRecoveryCode(random);
  people.writeAuthenticators(person, { enabled: { ...enabled, recoveryCode }, pending });
  return succeed(completeLogin(context, person), { recoveryCode });
}

/** A new app that nobody has confirmed yet. */
export function createAuthenticator(
  { clock, random }: BackendContext,
  given: Pick<StoredAuthenticator, 'source' | 'secret' | 'recoveryCode'>,
): StoredAuthenticator {
  const createdAt = new Date(clock.now()).toISOString();
  return { id: toHex(random(12)), ...given, spentStep: null, createdAt, updatedAt: createdAt };
}

function readSource(value: unknown): Source | undefined {
  if (value === undefined) return 'SELF';
  return value === 'SELF' || value === 'APPLICATION' ? value : undefined;
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
