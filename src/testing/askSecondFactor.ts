import type { BackendContext } from './BackendContext.ts';
import { readFace } from './faceEndpoints.ts';
import type { Person } from './MfaStore.ts';

/** A login's answer that asks for a second step: its number, and the data that goes with it (wire contract, §6). */
export interface SecondFactorRequest {
  code: 1635 | 1636;
  message: string;
  data: { mfaToken: string; [fact: string]: unknown };
}

/**
 * Who is asked for a second factor: those whom the application's policy names (1636), and those who
 * set up an app of their own (1635). `undefined` for all others.
 */
export function askSecondFactor(
  context: BackendContext,
  person: Person,
): SecondFactorRequest | undefined {
  const { enabled } = context.people.readAuthenticators(person);
  const { nickname, email, username, photo, phone, phoneCountryCode } = person;
  const greeting = { nickname, email, username, avatar: photo };
  if (person.policies.length > 0) {
    return {
      code: 1636,
      message: 'The application asks for a second factor.',
      data: {
        mfaToken: context.tokens.issueMfaToken(person),
        ...greeting,
        phone,
        phoneCountryCode,
        mfaPhone: person.mfaPhone,
        mfaPhoneCountryCode: person.mfaPhoneCountryCode,
        mfaEmail: person.mfaEmail,
        totpMfaEnabled: enabled !== null,
        faceMfaEnabled: readFace(person, context) !== undefined,
        applicationMfa: person.policies.map((mfaPolicy, sort) => ({ mfaPolicy, status: 1, sort })),
      },
    };
  }
  if (enabled?.source !== 'SELF') return undefined;
  return {
    code: 1635,
    message: 'The authenticator app is asked for.',
    data: { mfaToken: context.tokens.issueMfaToken(person), ...greeting },
  };
}
