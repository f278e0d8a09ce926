import { type CallOptions, type MfaBackend, MfaError } from '../../client/index.ts';
import type { Mfa } from '../../provider/index.ts';
import { verdictFor } from '../core/judge.ts';
import { purposes } from '../core/purposes.ts';
import { settle } from '../core/settle.ts';
import type { CodeWay } from './CodeVerifyState.ts';
import type { CodeVerifyEvent } from './codeVerify.ts';
import { country, keyOf } from './sendCode.ts';

/** What a code is judged for. Each code that is sent is another one, even where the digits are the same. */
export function purposeOf({ session }: Mfa, { method, destination }: CodeWay): string {
  if (method === 'totp' || !destination) return purposes.verify(method);
  const key = keyOf(method, destination);
  return purposes.verify(`${key} ${session.sendings.countOf(key)}`);
}

/** Has a code judged, once. It counts, whatever comes back. */
export async function verifyCode(
  mfa: Mfa,
  way: CodeWay & { code: string },
  token: string | undefined,
): Promise<CodeVerifyEvent> {
  const { method, code } = way;
  const { judged } = mfa.session;
  const purpose = purposeOf(mfa, way);
  judged.note(purpose, code, 'unjudged');
  const facts = { step: 'verifying', channel: method, token };
  const { value, problem } = await settle(mfa, facts, async (options) => {
    const verified = await call(mfa.props().client, way, options);
    if (!verified?.user) throw new MfaError('bad-response');
    return verified;
  });
  judged.note(purpose, code, verdictFor(problem));
  return problem ? { type: 'refused', problem } : { type: 'verified', user: value.user, method };
}

function call(
  client: MfaBackend,
  { method, destination, code }: CodeWay & { code: string },
  options: CallOptions,
) {
  const { target = '', countryCode } = destination ?? {};
  switch (method) {
    case 'totp':
      return client.verifyTotp?.({ totp: code }, options);
    case 'sms':
      return client.verifySms?.({ phone: target, code, ...country(countryCode) }, options);
    case 'email':
      return client.verifyEmail?.({ email: target, code }, options);
    default:
      return method satisfies never;
  }
}
