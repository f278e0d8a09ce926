import { type CallOptions, type MfaBackend, MfaError } from '../../client/index.ts';
import type { Mfa } from '../../provider/index.ts';
import { settle } from '../core/settle.ts';
import type { CodeDestination, CodeVerifySending, SentMethod } from './CodeVerifyState.ts';
import type { CodeVerifyEvent } from './codeVerify.ts';

/** Seconds until another code may be asked for, where the server names no time. */
const COOL_DOWN = 60;
/** Seconds after which a message that has not come deserves a word. */
const USUAL_WAY = 20;

/** Names a destination in the provider's memory. */
export function keyOf(method: SentMethod, { target, countryCode = '' }: CodeDestination): string {
  return `${method}:${countryCode} ${target}`;
}

/**
 * Sends a code, once, however many forms ask for it. Opening a form within the cool-down of the last
 * code sends nothing: that code is the newest.
 */
export async function sendCode(
  mfa: Mfa,
  { method, destination }: CodeVerifySending,
  token: string | undefined,
): Promise<CodeVerifyEvent> {
  const { deadlines, sendings } = mfa.session;
  const key = keyOf(method, destination);
  const wait = deadlines.remaining(`resend:${key}`);
  if (wait > 0) {
    if (sendings.countOf(key) > 0) return { type: 'sent' };
    return { type: 'unsent', problem: new MfaError('send-limited', { retryAfter: wait }) };
  }
  const problem = await sendings.join(key, async () => {
    const facts = { step: 'sending', channel: method, pauses: `resend:${key}`, token } as const;
    const { value, problem } = await settle(mfa, facts, async (options) =>
      call(mfa.props().client, method, destination, options),
    );
    if (problem?.code === 'send-limited') {
      deadlines.start(`resend:${key}`, problem.retryAfter ?? COOL_DOWN);
    }
    if (problem) return problem;
    deadlines.start(`resend:${key}`, value?.resendAfter ?? COOL_DOWN);
    deadlines.start(`arrival:${key}`, USUAL_WAY);
    return undefined;
  });
  return problem ? { type: 'unsent', problem } : { type: 'sent' };
}

function call(
  client: MfaBackend,
  method: SentMethod,
  { target, countryCode }: CodeDestination,
  options: CallOptions,
) {
  if (method === 'email') return client.sendEmailCode?.({ email: target }, options);
  return client.sendSmsCode?.({ phone: target, ...country(countryCode) }, options);
}

/** As a key of a request: absent where it is not known. */
export function country(phoneCountryCode: string | undefined) {
  return phoneCountryCode ? { phoneCountryCode } : {};
}
