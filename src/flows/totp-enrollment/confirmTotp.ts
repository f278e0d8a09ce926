import { MfaError, type MfaUser } from '../../client/index.ts';
import { notifyHost } from '../../provider/index.ts';
import { invalidate } from '../../query/index.ts';
import { verdictFor } from '../core/judge.ts';
import { purposes } from '../core/purposes.ts';
import { settle } from '../core/settle.ts';
import type { TotpWork } from './createTotpSurroundings.ts';
import type { TotpVerifying } from './TotpEnrollmentState.ts';
import type { TotpEnrollmentEvent } from './totpEnrollment.ts';

/** Sends the code that proves a key, once. A login whose answer brings no user verifies with the same code, once. */
export async function confirmTotp(
  work: TotpWork,
  state: TotpVerifying,
  update: (event: TotpEnrollmentEvent) => void,
): Promise<TotpEnrollmentEvent> {
  const { mfa, source, options } = work;
  const { code, key } = state;
  const { session } = mfa;
  const call = { step: 'verifying', channel: 'totp', token: options().mfaToken };
  session.judged.note(purposes.confirm(key.id), code, 'unjudged');
  const { value, problem } = await settle(mfa, call, async (given) => {
    const confirmed = await mfa.props().client.confirmTotp?.({ totp: code, source }, given);
    if (!confirmed) throw new MfaError('bad-response');
    return confirmed;
  });
  session.judged.note(purposes.confirm(key.id), code, verdictFor(problem));
  if (problem) {
    const mayHaveCounted = problem.code === 'unknown-outcome' || problem.code === 'bad-response';
    // Somebody else set one up meanwhile, so what was read about it is old.
    if (problem.code === 'already-bound') invalidate(session, 'confirmTotp');
    if (mayHaveCounted && mfa.can.list) update({ type: 'reconciling' });
    if (!mayHaveCounted || !(await hasCounted(work, state))) return identify(problem);
  }
  session.enrolments.drop(source);
  invalidate(session, 'confirmTotp');
  const user = value?.user ?? (await endLogin(work, code));
  if (mfa.accepts(session, user)) {
    const change = key.isReplacement ? 'replaced' : 'added';
    notifyHost(mfa.props().onFactorChanged, { method: 'totp', change });
  }
  return { type: 'confirmed', recoveryCodes: key.recoveryCodes, user };
}

/** Only an authenticator that was not in force before proves that the code counted. */
async function hasCounted({ mfa, source, options }: TotpWork, { key }: TotpVerifying) {
  const { enabledBefore } = key;
  const call = { step: 'verifying', channel: 'totp', token: options().mfaToken };
  if (!enabledBefore) return false;
  const { value } = await settle(mfa, call, (given) =>
    Promise.resolve(mfa.props().client.listAuthenticators?.({ type: 'totp', source }, given)),
  );
  return (value ?? []).some(
    (one) => one.type === 'totp' && one.enabled && !enabledBefore.includes(one.id),
  );
}

/**
 * Authing's own clients disagree on whether confirming ends a login, so the code that confirmed may
 * verify once. Where it does not, the login goes on to ask for the next code.
 */
async function endLogin({ mfa, options }: TotpWork, code: string): Promise<MfaUser | undefined> {
  const { mfaToken } = options();
  if (mfaToken === undefined || !mfa.can.verifyTotp) return undefined;
  const call = { step: 'verifying', channel: 'totp', token: mfaToken };
  const { value, problem } = await settle(mfa, call, async (given) =>
    mfa.props().client.verifyTotp?.({ totp: code }, given),
  );
  mfa.session.judged.note(purposes.verify('totp'), code, verdictFor(problem));
  return value?.user;
}

function identify(problem: MfaError): TotpEnrollmentEvent {
  if (problem.code === 'token-expired') return { type: 'expired', problem };
  if (problem.code === 'already-bound') return { type: 'found', status: 'already-bound', problem };
  return { type: 'rejected', problem };
}
