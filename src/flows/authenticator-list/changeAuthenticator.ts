import { type Authenticator, isMfaError, MfaError } from '../../client/index.ts';
import { notifyHost } from '../../provider/index.ts';
import { invalidate, rereadAuthenticators } from '../../query/index.ts';
import { type Settled, settle } from '../core/settle.ts';
import type { AuthenticatorRow } from './AuthenticatorRow.ts';
import type { AuthenticatorListEvent } from './authenticatorList.ts';
import { factorOf } from './factorOf.ts';
import type { ListWork } from './ListWork.ts';

type Event = AuthenticatorListEvent;

/** Asks for the removal, once. */
export async function removeAuthenticator(work: ListWork, row: AuthenticatorRow): Promise<Event> {
  const { mfa } = work;
  const { session } = mfa;
  const { problem } = await settle(mfa, { step: 'removing', channel: 'list' }, async (given) =>
    mfa.props().client.removeTotp?.({}, given),
  );
  session.enrolments.drop();
  if (!problem) {
    tellRemoval(work, row);
    return { type: 'removed', row };
  }
  if (mayHaveCounted(problem)) return { type: 'lost' };
  // Refused because of something that the list does not show yet.
  await rereadAuthenticators(mfa, work.source);
  return problem.code === 'not-found' ? { type: 'goneElsewhere' } : { type: 'failed', problem };
}

/** Tells the host that a way to confirm is gone, whether or not anybody still looks at the list. */
export function tellRemoval({ mfa }: ListWork, { method }: AuthenticatorRow): void {
  if (!mfa.accepts(mfa.session)) return;
  notifyHost(mfa.props().onFactorChanged, { method: factorOf(method), change: 'removed' });
}

/** Gives a row a name, once. */
export function renameAuthenticator(
  work: ListWork,
  { authenticator }: AuthenticatorRow,
  name: string,
): Promise<Event> {
  const { mfa } = work;
  const { id } = authenticator;
  const call = { step: 'saving-name', channel: 'list' };
  const change = settle(mfa, call, async (given) =>
    mfa.props().client.renameAuthenticator?.({ id, name }, given),
  );
  return reconcile(work, { ...authenticator, name }, change, (one) => one.name === name);
}

/** Makes a row the one that is asked for first, once. */
export function makeDefault(work: ListWork, { authenticator }: AuthenticatorRow): Promise<Event> {
  const { mfa } = work;
  const { id } = authenticator;
  const call = { step: 'making-default', channel: 'list' };
  const change = settle(mfa, call, async (given) =>
    mfa.props().client.setDefaultAuthenticator?.({ id }, given),
  );
  return reconcile(work, { ...authenticator, isDefault: true }, change, (one) => one.isDefault);
}

/** Has new recovery codes made, once. Who leaves the page before the answer loses them, so leaving asks first. */
export async function replaceCodes({ mfa }: ListWork): Promise<Event> {
  const letGo = mfa.unsaved.guard();
  const call = { step: 'making-codes', channel: 'list' };
  const { value, problem } = await settle(mfa, call, async (given) => {
    const made = await mfa.props().client.regenerateRecoveryCodes?.({}, given);
    if (!made?.recoveryCodes?.length) throw new MfaError('bad-response');
    return made;
  });
  letGo();
  invalidate(mfa.session, 'regenerateRecoveryCodes');
  return problem
    ? { type: 'failed', problem }
    : { type: 'made', recoveryCodes: value.recoveryCodes };
}

/** Has the host end the other sessions, once. */
export async function signOutOthers({ options }: ListWork): Promise<Event> {
  try {
    await options().onSignOutOthers?.();
    return { type: 'signedOut' };
  } catch (error) {
    const problem = isMfaError(error) ? error : new MfaError('unknown-outcome');
    return { type: 'failed', problem };
  }
}

/** Reads the list after a change: it shows the new state, and knows what became of one whose answer was lost. */
async function reconcile(
  { mfa, source }: ListWork,
  wanted: Authenticator,
  change: Promise<Settled<unknown>>,
  isDone: (one: Authenticator) => boolean | undefined,
): Promise<Event> {
  const { problem } = await change;
  const list = await rereadAuthenticators(mfa, source);
  const found = list?.find((one) => one.id === wanted.id);
  if (problem && !(mayHaveCounted(problem) && found && isDone(found))) {
    return { type: 'failed', problem };
  }
  return { type: 'changed', authenticator: found ?? wanted };
}

function mayHaveCounted({ code }: MfaError): boolean {
  return code === 'unknown-outcome' || code === 'bad-response';
}
