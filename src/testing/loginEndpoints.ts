import { askSecondFactor } from './askSecondFactor.ts';
import type { BackendContext } from './BackendContext.ts';
import { completeLogin } from './completeLogin.ts';
import { userPoolId } from './createTokens.ts';
import { readEmail } from './destination.ts';
import type { Call, SignedCall } from './Endpoint.ts';
import { readFace } from './faceEndpoints.ts';
import type { Person } from './MfaStore.ts';
import { type Reply, refuse, succeed } from './reply.ts';

/** The password step: a user, or a request for the second step, or the one answer for whatever is wrong. */
export function logIn({ body }: Call, context: BackendContext): Reply {
  const { account, password } = body;
  const person = typeof account === 'string' ? context.people.findByAccount(account) : undefined;
  if (person === undefined || password !== person.password) {
    return refuse(2333, 'The account or the password is wrong.');
  }
  return passFirstFactor(person, context);
}

/** The same step by a code that was sent to a person's address. */
export function logInByEmailCode({ body }: Call, context: BackendContext): Reply {
  const destination = readEmail(body.email);
  if (destination === undefined) return refuse(2028, 'No such address.');
  const person = context.people.findByAccount(destination.to);
  const { code } = body;
  if (person === undefined) return refuse(2004, 'Nobody has this address.');
  if (context.attempts.isLocked(person, 'EMAIL')) return refuse(2005, 'Locked.');
  if (typeof code !== 'string' || code === '') return refuse(400, 'No code was given.', 400);
  const verdict = context.sentCodes.judge(destination, code);
  if (verdict === 'expired') return refuse(2300, 'The code has expired.');
  context.attempts.note(person, 'EMAIL', verdict === 'right');
  if (verdict === 'wrong') return refuse(2001, 'The code is not right.');
  context.sentCodes.spend(destination);
  return passFirstFactor(person, context);
}

function passFirstFactor(person: Person, context: BackendContext): Reply {
  const asked = askSecondFactor(context, person);
  return asked === undefined
    ? succeed(completeLogin(context, person))
    : refuse(asked.code, asked.message, 200, asked.data);
}

/** What a page may know about an application without a token (wire contract, §8). */
export function readPublicConfig({ id }: Call, context: BackendContext): Reply {
  const { store, poolName } = context;
  const { codeLength, changeable, internationalSms } = context.config.read();
  return succeed({
    id,
    userPoolId: store.read('app', id)?.userPoolId ?? userPoolId,
    name: poolName,
    verifyCodeLength: codeLength,
    internationalSmsConfig: { enabled: internationalSms, defaultISOType: 'CN' },
    mfa: { faceScore: 0.65 },
    mfaBindConfigs: (['SMS', 'EMAIL', 'OTP', 'FACE'] as const).map((mfa) => ({
      mfa,
      changeable: changeable[mfa] !== false,
    })),
  });
}

/** `mfa` is true once a factor is confirmed. */
export function readSecurityLevel({ person }: SignedCall, context: BackendContext): Reply {
  const { enabled } = context.people.readAuthenticators(person);
  const targets = [enabled, person.mfaEmail, person.mfaPhone];
  const hasFace = readFace(person, context) !== undefined;
  const facts = {
    email: person.email !== null,
    phone: person.phone !== null,
    password: true,
    mfa: hasFace || targets.some((target) => target !== null),
  };
  const score = 20 + 20 * Object.values(facts).filter(Boolean).length;
  return succeed({ ...facts, passwordSecurityLevel: 1, score });
}
