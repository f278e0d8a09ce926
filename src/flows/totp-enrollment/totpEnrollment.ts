import type { MfaError, MfaUser } from '../../client/index.ts';
import type { Machine } from '../core/createFlow.ts';
import type {
  TotpEnrollmentState,
  TotpEnrollmentView,
  TotpKey,
  TotpScan,
  TotpVerifying,
} from './TotpEnrollmentState.ts';

/** What may happen while setting up an authenticator app. */
export type TotpEnrollmentEvent =
  | { type: 'start' | 'retry' | 'restart' | 'replace' | 'edit' | 'finish' | 'cancel' | 'pageLeft' }
  | { type: 'ready'; key: TotpKey; view: TotpEnrollmentView }
  | { type: 'found'; status: 'already-bound' | 'unfinished'; problem?: MfaError | undefined }
  | { type: 'failed'; problem: MfaError }
  | { type: 'replaceRefused'; problem: MfaError }
  | { type: 'show'; view: TotpEnrollmentView }
  | { type: 'submit'; code: string }
  | { type: 'repeated'; problem: MfaError }
  | { type: 'reconciling' }
  | { type: 'confirmed'; recoveryCodes: readonly string[]; user?: MfaUser | undefined }
  | { type: 'rejected'; problem: MfaError }
  | { type: 'expired'; problem: MfaError };

type State = TotpEnrollmentState;
type Event = TotpEnrollmentEvent;

/** The set-up of an authenticator app: what follows from what. */
export function totpEnrollment(initial: () => State): Machine<State, Event> {
  return { initial, transition };
}

function transition(state: State, event: Event): State {
  switch (state.status) {
    case 'idle':
      return event.type === 'start' ? { status: 'requesting', mode: 'first' } : state;
    case 'requesting':
      return whileRequesting(state, event);
    case 'load-failed':
      if (event.type === 'retry') return { status: 'requesting', mode: state.mode };
      return onLeaving(state, event);
    case 'already-bound':
      if (event.type === 'replace') return { status: 'requesting', mode: 'replace' };
      if (event.type === 'replaceRefused') return { ...state, problem: event.problem };
      return onLeaving(state, event);
    case 'unfinished':
      if (event.type === 'restart') return { status: 'requesting', mode: 'restart' };
      return onLeaving(state, event);
    case 'scan':
      return whileScanning(state, event);
    case 'verifying':
      return whileVerifying(state, event);
    case 'saving-code':
      if (event.type === 'finish') return { status: 'done', user: state.user };
      return onLeaving(state, event);
    case 'done':
    case 'expired':
      return state;
  }
}

function onLeaving(state: State, event: Event): State {
  return event.type === 'cancel' ? { status: 'idle' } : state;
}

function whileRequesting(state: Extract<State, { status: 'requesting' }>, event: Event): State {
  switch (event.type) {
    case 'ready':
      return { status: 'scan', view: event.view, key: event.key, rejections: 0 };
    case 'found':
      return event.status === 'unfinished'
        ? { status: 'unfinished' }
        : { status: 'already-bound', problem: event.problem };
    case 'failed':
      return { status: 'load-failed', mode: state.mode, problem: event.problem };
    case 'expired':
      return { status: 'expired', hadKey: state.mode === 'restart', problem: event.problem };
    default:
      return onLeaving(state, event);
  }
}

function whileScanning(state: TotpScan, event: Event): State {
  switch (event.type) {
    case 'show':
      return event.view === state.view ? state : { ...state, view: event.view };
    case 'edit':
      return isCleared(state) ? { ...state, problem: undefined, isRepeat: undefined } : state;
    case 'submit': {
      const { key, rejections } = state;
      return { status: 'verifying', view: 'code', key, rejections, code: event.code };
    }
    case 'repeated':
      return { ...state, view: 'code', problem: event.problem, isRepeat: true };
    case 'pageLeft':
      return { status: 'unfinished' };
    default:
      return onLeaving(state, event);
  }
}

/** A wait stays on the screen while the person types. */
function isCleared({ problem }: TotpScan): boolean {
  return problem !== undefined && problem.code !== 'rate-limited' && problem.code !== 'locked';
}

function whileVerifying(state: TotpVerifying, event: Event): State {
  switch (event.type) {
    case 'confirmed': {
      const { recoveryCodes, user } = event;
      if (recoveryCodes.length === 0) return { status: 'done', user };
      return { status: 'saving-code', recoveryCodes, user };
    }
    case 'rejected':
      return backToScan(state, event.problem);
    case 'found':
      return { status: 'already-bound', problem: event.problem };
    case 'expired':
      return { status: 'expired', hadKey: true, problem: event.problem };
    case 'reconciling':
      return { ...state, isReconciling: true };
    case 'pageLeft':
      return { ...state, isLeft: true };
    default:
      return state;
  }
}

/** The same key, so that nobody has to scan again; unless the page was left, which ends its life. */
function backToScan({ key, rejections, isLeft }: TotpVerifying, problem: MfaError): State {
  if (isLeft) return { status: 'unfinished' };
  const counted = problem.code === 'code-rejected' ? rejections + 1 : rejections;
  return { status: 'scan', view: 'code', key, rejections: counted, problem };
}
