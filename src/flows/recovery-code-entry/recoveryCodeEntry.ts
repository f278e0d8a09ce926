import type { MfaError, MfaUser } from '../../client/index.ts';
import type { Machine } from '../core/createFlow.ts';
import type {
  RecoveryCodeAsked,
  RecoveryCodeEntryState,
  RecoveryCodeMistake,
  RecoveryCodeReplaced,
  RecoveryCodeVerifying,
} from './RecoveryCodeEntryState.ts';

/** What may happen while getting in with a recovery code. */
export type RecoveryCodeEntryEvent =
  | { type: 'edit' | 'reopen' | 'setUpAgain' }
  | { type: 'submit'; recoveryCode: string }
  | { type: 'misread'; mistake: RecoveryCodeMistake }
  | { type: 'repeated'; problem: MfaError }
  | { type: 'verified'; user: MfaUser; recoveryCodes: readonly string[] }
  | { type: 'refused'; problem: MfaError }
  /** `canSetUp`: the host can set an app up again. */
  | { type: 'finish'; canSetUp: boolean };

type State = RecoveryCodeEntryState;
type Event = RecoveryCodeEntryEvent;

/** Getting in with a recovery code: what follows from what. */
export function recoveryCodeEntry(initial: () => State): Machine<State, Event> {
  return { initial, transition };
}

function transition(state: State, event: Event): State {
  switch (state.status) {
    case 'entry':
      return whileEntering(state, event);
    case 'verifying':
      return whileVerifying(state, event);
    case 'saving-code':
      return whileSaving(state, event);
    case 'done':
      if (!state.isOffering) return state;
      return event.type === 'finish' || event.type === 'setUpAgain'
        ? { ...state, isOffering: false }
        : state;
    case 'locked':
      return event.type === 'reopen' ? { status: 'entry', rejections: state.rejections } : state;
    case 'none-left':
    case 'expired':
      return state;
  }
}

function whileEntering(state: RecoveryCodeAsked, event: Event): State {
  const { rejections, isInDoubt } = state;
  switch (event.type) {
    case 'submit':
      return { status: 'verifying', recoveryCode: event.recoveryCode, rejections, isInDoubt };
    case 'misread':
      return { status: 'entry', rejections, isInDoubt, mistake: event.mistake };
    case 'repeated':
      return { status: 'entry', rejections, isInDoubt, problem: event.problem, isRepeat: true };
    case 'edit':
      return isCleared(state) ? { status: 'entry', rejections, isInDoubt } : state;
    default:
      return state;
  }
}

/** A wait stays on the screen while the person types. */
function isCleared({ problem, mistake }: RecoveryCodeAsked): boolean {
  if (problem) return problem.code !== 'rate-limited';
  return mistake !== undefined;
}

function whileVerifying(state: RecoveryCodeVerifying, event: Event): State {
  switch (event.type) {
    case 'verified':
      return { status: 'saving-code', user: event.user, recoveryCodes: event.recoveryCodes };
    case 'refused':
      return afterRefusal(state, event.problem);
    default:
      return state;
  }
}

function afterRefusal({ rejections, isInDoubt }: RecoveryCodeVerifying, problem: MfaError): State {
  switch (problem.code) {
    case 'token-expired':
      return { status: 'expired', problem };
    case 'locked':
      return { status: 'locked', rejections, problem };
    case 'not-found':
      if (isAboutCodes(problem)) return { status: 'none-left', problem };
      break;
    case 'recovery-code-rejected':
      return { status: 'entry', rejections: rejections + 1, isInDoubt, problem };
    case 'unknown-outcome':
    case 'bad-response':
    case 'server-error':
      return { status: 'entry', rejections, isInDoubt: true, problem };
  }
  return { status: 'entry', rejections, isInDoubt, problem };
}

/** An address that is not there says nothing about codes; a server that says so in its own number does. */
function isAboutCodes({ httpStatus, businessCode }: MfaError): boolean {
  return httpStatus === undefined || businessCode !== undefined;
}

/** A code that came has to be saved first. Where none came, the screen that says so is the offer already. */
function whileSaving(state: RecoveryCodeReplaced, event: Event): State {
  const { user, recoveryCodes, isReported } = state;
  const hasCodes = recoveryCodes.length > 0;
  switch (event.type) {
    case 'finish':
      return { status: 'done', user, isReported, isOffering: event.canSetUp && hasCodes };
    case 'setUpAgain':
      return hasCodes ? state : { status: 'done', user, isReported, isOffering: false };
    default:
      return state;
  }
}
