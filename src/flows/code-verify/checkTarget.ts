import { MfaError } from '../../client/index.ts';
import type { Mfa } from '../../provider/index.ts';
import { settle } from '../core/settle.ts';
import type { CodeDestination, SentMethod } from './CodeVerifyState.ts';
import type { CodeVerifyEvent } from './codeVerify.ts';

/** Asks whether a number or an address may be bound. A backend that cannot say finds out when it verifies. */
export async function checkTarget(
  mfa: Mfa,
  { method, destination }: { method: SentMethod; destination: CodeDestination },
  token: string | undefined,
  signal: AbortSignal,
): Promise<CodeVerifyEvent> {
  if (!mfa.can.checkBindable) return { type: 'bindable' };
  const { target } = destination;
  const query = method === 'sms' ? { phone: target } : { email: target };
  const facts = { step: 'checking', channel: method, token, signal };
  const { value, problem } = await settle(mfa, facts, async (options) =>
    mfa.props().client.checkBindable?.(query, options),
  );
  if (problem) return { type: 'refused', problem };
  return value ? { type: 'bindable' } : { type: 'refused', problem: new MfaError('not-bindable') };
}
