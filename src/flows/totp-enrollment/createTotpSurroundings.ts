import { isMfaError, MfaError, type Source } from '../../client/index.ts';
import { buildOtpauthUri } from '../../client/otpauthUri.ts';
import { type Mfa, notifyHost } from '../../provider/index.ts';
import type { Surroundings } from '../core/createFlow.ts';
import { reportChange } from '../core/reportChange.ts';
import { settle } from '../core/settle.ts';
import { confirmTotp } from './confirmTotp.ts';
import type { RequestMode, TotpEnrollmentState } from './TotpEnrollmentState.ts';
import type { TotpEnrollmentEvent } from './totpEnrollment.ts';
import type { TotpEnrollmentOptions } from './useTotpEnrollment.ts';

/** What one set-up works with. */
export interface TotpWork {
  mfa: Mfa;
  source: Source;
  /** Those of now. */
  options(): TotpEnrollmentOptions;
}

type State = TotpEnrollmentState;
type Event = TotpEnrollmentEvent;

/** The requests of a set-up, and whom it tells. */
export function createTotpSurroundings(work: TotpWork): Surroundings<State, Event> {
  const { mfa, options } = work;
  return {
    effects: {
      requesting: { run: (state, signal) => requestKey(work, state.mode, signal) },
      verifying: { consuming: true, run: (state, _, update) => confirmTotp(work, state, update) },
    },
    observe(next, previous) {
      const { onError, onConfirmed, onAlreadyBound, onSuccess } = options();
      if (next.status === 'saving-code' && previous?.status === 'verifying') {
        const { recoveryCodes, user } = next;
        mfa.unsaved.hold(recoveryCodes);
        mfa.unsaved.keep({ recoveryCodes, user, scope: mfa.session.scope, isReported: false });
      }
      reportChange(mfa, { flow: 'totp-enrollment', method: 'totp', onError }, next, previous);
      if (next.status === previous?.status) return;
      if (next.status === 'already-bound') notifyHost(onAlreadyBound);
      if (next.status === 'saving-code' && previous) notifyHost(onConfirmed);
      if (next.status !== 'done') return;
      const codes = previous?.status === 'saving-code' ? takeSaved(mfa, previous) : undefined;
      if (!codes?.isReported) notifyHost(onSuccess, { user: next.user });
    },
    onLate(event) {
      if (event.type !== 'confirmed' || !mfa.accepts(mfa.session, event.user)) return;
      const { recoveryCodes, user } = event;
      if (recoveryCodes.length > 0) {
        mfa.unsaved.keep({ recoveryCodes, user, scope: mfa.session.scope, isReported: true });
      }
      notifyHost(options().onSuccess, { user });
    },
  };
}

function takeSaved(mfa: Mfa, { recoveryCodes }: Extract<State, { status: 'saving-code' }>) {
  const codes = mfa.unsaved.find(recoveryCodes);
  mfa.unsaved.forget(recoveryCodes);
  return codes;
}

/** Asks the provider's store, which begins at most one request for all who ask. */
async function requestKey(
  { mfa, source, options }: TotpWork,
  mode: RequestMode,
  signal: AbortSignal,
): Promise<Event> {
  const client = () => mfa.props().client;
  const token = () => options().mfaToken;
  const call = { step: 'requesting', channel: 'totp', token: token(), signal };
  const { value: found, problem } = await settle(mfa, call, () =>
    mfa.session.enrolments.open(source, {
      isDecided: mode !== 'first',
      list: async (reading) => {
        const list = client().listAuthenticators;
        return list?.({ type: 'totp', source }, mfa.callOptions(token(), reading));
      },
      associate: async () => {
        const made = await client().associateTotp?.({ source }, mfa.callOptions(token()));
        if (!made) throw new MfaError('bad-request');
        return made;
      },
    }),
  );
  if (problem) return identify(problem);
  if (found.status !== 'ready') return { type: 'found', status: found.status };
  try {
    const { issuer, account, view = 'qr' } = options();
    const { id, association, enabledBefore } = found;
    const otpauth = buildOtpauthUri({ ...association, issuer, account });
    const { recoveryCodes } = association;
    const isReplacement = mode === 'replace';
    const key = { id, otpauth, recoveryCodes, enabledBefore, isReplacement };
    return { type: 'ready', view, key };
  } catch (error) {
    mfa.session.enrolments.drop(source);
    return { type: 'failed', problem: isMfaError(error) ? error : new MfaError('bad-response') };
  }
}

function identify(problem: MfaError): Event {
  switch (problem.code) {
    case 'token-expired':
      return { type: 'expired', problem };
    case 'already-bound':
      return { type: 'found', status: 'already-bound', problem };
    case 'aborted':
      // The store forgot the key while it was on its way: the page was left, or the session ended.
      return { type: 'found', status: 'unfinished' };
    default:
      return { type: 'failed', problem };
  }
}
