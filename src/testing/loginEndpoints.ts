import { askSecondFactor } from './askSecondFactor.ts';
import type { BackendContext } from './BackendContext.ts';
import { completeLogin } from './completeLogin.ts';
import { userPoolId } from './createTokens.ts';
import type { Call, SignedCall } from './Endpoint.ts';
import { type Reply, refuse, succeed } from './reply.ts';

/** The password step: a user, or a request for the second step, or the one answer for whatever is wrong. */
export function logIn({ body }: Call, context: BackendContext): Reply {
  const { account, password } = body;
  const person = typeof account === 'string' ? context.people.findByAccount(account) : undefined;
  if (person === undefined || password !== person.password) {
    return refuse(2333, 'The account or the password is wrong.');
  }
  const asked = askSecondFactor(context, person);
  return asked === undefined
    ? succeed(completeLogin(context, person))
    : refuse(asked.code, asked.message, 200, asked.data);
}

/** What a page may know about an application without a token (wire contract, §2.5). */
export function readPublicConfig({ id }: Call, { store, poolName }: BackendContext): Reply {
  return succeed({
    id,
    userPoolId: store.read('app', id)?.userPoolId ?? userPoolId,
    name: poolName,
    verifyCodeLength: 4,
    internationalSmsConfig: { enabled: false, defaultISOType: 'CN' },
    mfa: { faceScore: 0.65 },
    mfaBindConfigs: ['SMS', 'EMAIL', 'OTP', 'FACE'].map((mfa) => ({ mfa, changeable: true })),
  });
}

/** `mfa` is true once a factor is confirmed. */
export function readSecurityLevel({ person }: SignedCall, { people }: BackendContext): Reply {
  const { enabled } = people.readAuthenticators(person);
  const facts = {
    email: person.email !== null,
    phone: person.phone !== null,
    password: true,
    mfa: enabled !== null || person.mfaEmail !== null || person.mfaPhone !== null,
  };
  const score = 20 + 20 * Object.values(facts).filter(Boolean).length;
  return succeed({ ...facts, passwordSecurityLevel: 1, score });
}
