import { MfaError, type MfaUser } from '../../client/index.ts';
import { type Mfa, notifyHost, type UnsavedCodes } from '../../provider/index.ts';
import { invalidate } from '../../query/index.ts';
import type { Surroundings } from '../core/createFlow.ts';
import { reportChange } from '../core/reportChange.ts';
import { settle } from '../core/settle.ts';
import { noteVerdict } from './judgeRecoveryCode.ts';
import type { RecoveryCodeEntryState } from './RecoveryCodeEntryState.ts';
import type { RecoveryCodeEntryEvent } from './recoveryCodeEntry.ts';
import type { RecoveryCodeEntryOptions } from './useRecoveryCodeEntry.ts';

/** What getting in with a recovery code works with. */
export interface RecoveryWork {
  mfa: Mfa;
  /** Those of now. */
  options(): RecoveryCodeEntryOptions;
  /** The token that the last code was sent with: by the time of its answer the host may have a newer one. */
  sentWith: { current: string | undefined };
}

type State = RecoveryCodeEntryState;
type Event = RecoveryCodeEntryEvent;

/** The one request, and whom the flow tells. */
export function createRecoverySurroundings(work: RecoveryWork): Surroundings<State, Event> {
  const { mfa, options } = work;
  return {
    effects: {
      verifying: { consuming: true, run: ({ recoveryCode }) => verify(work, recoveryCode) },
    },
    observe(next, previous) {
      const { onError, onSuccess, onVerified } = options();
      if (next.status === 'saving-code' && previous?.status === 'verifying') {
        mfa.unsaved.hold(next.recoveryCodes);
        keep(work, next, false);
      }
      reportChange(mfa, { flow: 'recovery-code-entry', onError }, next, previous);
      if (next.status === 'saving-code') notifyHost(onVerified);
      if (next.status !== 'done') return;
      if (previous?.status === 'saving-code') mfa.unsaved.forget(previous.recoveryCodes);
      const { user, isOffering, isReported } = next;
      if (isOffering || isReported || !mfa.accepts(mfa.session, user)) return;
      notifyHost(onSuccess, { user });
    },
    onLate(event) {
      if (event.type !== 'verified' || !mfa.accepts(mfa.session, event.user)) return;
      keep(work, event, true);
      notifyHost(options().onSuccess, { user: event.user });
    },
  };
}

/**
 * Codes that came with this very sign-in and that nobody has saved. Nobody is known here yet, so
 * those of another sign-in may be somebody else's.
 */
export function findUnsaved({ unsaved, session, callOptions }: Mfa, mfaToken: string | undefined) {
  const left = unsaved.next(session.scope);
  const { user, signIn } = left ?? {};
  const isOwn = signIn && signIn.token === callOptions(mfaToken).token;
  return left && user && isOwn ? { ...left, user } : undefined;
}

interface Replacement extends Pick<UnsavedCodes, 'recoveryCodes'> {
  user: MfaUser;
}

function keep({ mfa, sentWith }: RecoveryWork, codes: Replacement, isReported: boolean) {
  const { recoveryCodes, user } = codes;
  const { scope } = mfa.session;
  const signIn = { token: sentWith.current };
  if (recoveryCodes.length > 0)
    mfa.unsaved.keep({ recoveryCodes, user, scope, signIn, isReported });
}

/** Sends the code, once. Who leaves the page before the answer loses the code that it brings, so leaving asks first. */
async function verify(work: RecoveryWork, recoveryCode: string): Promise<Event> {
  const { mfa, options, sentWith } = work;
  const { token } = mfa.callOptions(options().mfaToken);
  sentWith.current = token;
  const letGo = mfa.unsaved.guard();
  const call = { step: 'verifying', channel: 'recovery', token };
  const { value, problem } = await settle(mfa, call, async (given) => {
    const verified = await mfa.props().client.verifyRecoveryCode?.({ recoveryCode }, given);
    if (!verified?.user) throw new MfaError('bad-response');
    return verified;
  });
  letGo();
  noteVerdict(mfa, token, recoveryCode, problem);
  if (problem) return { type: 'refused', problem };
  invalidate(mfa.session, 'verifyRecoveryCode');
  return { type: 'verified', user: value.user, recoveryCodes: value.recoveryCodes ?? [] };
}
