import type { BackendContext } from './BackendContext.ts';
import { userPoolId } from './createTokens.ts';
import type { Person } from './MfaStore.ts';

/** Completes a login: counts it, and gives the user as it travels, token and all (wire contract, §4). */
export function completeLogin(context: BackendContext, person: Person) {
  const loggedIn: Person = {
    ...person,
    loginsCount: person.loginsCount + 1,
    lastLogin: new Date(context.clock.now()).toISOString(),
  };
  context.people.save(loggedIn);
  return describeUser(context, loggedIn);
}

function describeUser({ tokens }: BackendContext, person: Person) {
  const { id, username, email, phone, phoneCountryCode, nickname, photo } = person;
  const { loginsCount, lastLogin, createdAt } = person;
  return {
    id,
    arn: `arn:cn:authing:${userPoolId}:user:${id}`,
    userPoolId,
    status: 'Activated',
    username,
    email,
    emailVerified: email !== null,
    phone,
    phoneCountryCode,
    phoneVerified: phone !== null,
    nickname,
    photo,
    blocked: false,
    isDeleted: false,
    loginsCount,
    lastLogin,
    createdAt,
    updatedAt: lastLogin,
    ...tokens.issueUserToken(person),
  };
}
