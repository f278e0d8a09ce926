import type { BackendContext } from './BackendContext.ts';
import { completeLogin } from './completeLogin.ts';
import { type Destination, homeCountryCode, readEmail, readPhone } from './destination.ts';
import type { SignedCall } from './Endpoint.ts';
import type { Person } from './MfaStore.ts';
import { type Reply, refuse, succeed } from './reply.ts';

/** Signs in who has the phone; one that is free is bound by this. */
export function verifySms({ person, body }: SignedCall, context: BackendContext): Reply {
  return verifyCode(readPhone(body.phone, body.phoneCountryCode), body.code, person, context);
}

/** Signs in who reads the mail; an address that is free is bound by this. */
export function verifyEmail({ person, body }: SignedCall, context: BackendContext): Reply {
  return verifyCode(readEmail(body.email), body.code, person, context);
}

/** Whether verifying would bind what is asked about, or find it bound to this person already. */
export function checkBindable({ person, body }: SignedCall, context: BackendContext): Reply {
  const { phone, email, phoneCountryCode } = body;
  const asked = [
    ...(phone === undefined ? [] : [readPhone(phone, phoneCountryCode)]),
    ...(email === undefined ? [] : [readEmail(email)]),
  ];
  if (asked.length === 0 || asked.includes(undefined)) return refuse(2028, 'No such target.');
  return succeed(
    asked.every((target) => target && refuseTarget(target, person, context) === undefined),
  );
}

/** A wrong code leaves the one that was sent as it is; a right one is spent. */
function verifyCode(
  destination: Destination | undefined,
  typed: unknown,
  person: Person,
  context: BackendContext,
): Reply {
  const { attempts, sentCodes } = context;
  if (destination === undefined) return refuse(2028, 'No such phone or address.');
  const { factor } = words[destination.channel];
  if (attempts.isLocked(person, factor)) return refuse(2057, 'Locked after too many wrong codes.');
  const refusal = refuseTarget(destination, person, context);
  if (refusal) return refusal;
  if (typeof typed !== 'string' || typed === '') return refuse(400, 'No code was given.', 400);
  const verdict = sentCodes.judge(destination, typed);
  if (verdict === 'expired') return refuse(2300, 'The code has expired.');
  attempts.note(person, factor, verdict === 'right');
  if (verdict === 'wrong') return refuse(2001, 'The code is not right.');
  sentCodes.spend(destination);
  return succeed(completeLogin(context, bind(destination, person)));
}

/** Numbers of refusals, and whose wrong codes are counted (wire contract, §5). */
const words = {
  sms: { factor: 'SMS', bound: 2035 },
  email: { factor: 'EMAIL', bound: 2200 },
} as const;

/** A token that a password alone gives must not exchange what is bound, nor take what somebody else has. */
function refuseTarget(
  { channel, to, phoneCountryCode }: Destination,
  person: Person,
  { people, config }: BackendContext,
): Reply | undefined {
  const { mfaPhone, mfaPhoneCountryCode, mfaEmail } = person;
  const { factor, bound } = words[channel];
  const own = channel === 'sms' ? mfaPhone : mfaEmail;
  if (own === null) {
    const isFixed = config.read().changeable[factor] === false;
    if (isFixed) return refuse(400, 'An administrator binds this factor.', 400);
    return people.isTaken(to, person) ? refuse(bound, 'Somebody else has this.') : undefined;
  }
  const isHere =
    channel === 'email' || (mfaPhoneCountryCode ?? homeCountryCode) === phoneCountryCode;
  const isOwn = isHere && own.toLowerCase() === to.toLowerCase();
  return isOwn ? undefined : refuse(bound, 'Something else is bound.');
}

/** Binds what is free; what is bound stays as it was written. */
function bind({ channel, to, phoneCountryCode }: Destination, person: Person): Person {
  if (channel === 'email') return { ...person, mfaEmail: person.mfaEmail ?? to };
  if (person.mfaPhone !== null) return person;
  return { ...person, mfaPhone: to, mfaPhoneCountryCode: phoneCountryCode };
}
