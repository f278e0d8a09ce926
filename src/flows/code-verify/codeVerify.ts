import type { MfaError, MfaUser } from '../../client/index.ts';
import type { Machine } from '../core/createFlow.ts';
import type { CodeMethod, CodeVerifyEntry, CodeVerifyState } from './CodeVerifyState.ts';

/** What may happen while a code is asked for. */
export type CodeVerifyEvent =
  | { type: 'edit' | 'reopen' }
  | { type: 'submit'; code: string }
  | { type: 'repeated'; problem: MfaError }
  | { type: 'verified'; user: MfaUser }
  | { type: 'refused'; problem: MfaError };

type State = CodeVerifyState;
type Event = CodeVerifyEvent;

/** The proof by a code: what follows from what. */
export function codeVerify(method: CodeMethod): Machine<State, Event> {
  return { initial: () => ({ status: 'entry', method, rejections: 0 }), transition };
}

function transition(state: State, event: Event): State {
  switch (state.status) {
    case 'entry':
      return whileEntering(state, event);
    case 'verifying':
      if (event.type === 'verified') {
        return { status: 'done', method: state.method, user: event.user };
      }
      return event.type === 'refused' ? afterRefusal(state, event.problem) : state;
    case 'locked':
      if (event.type !== 'reopen') return state;
      return { status: 'entry', method: state.method, rejections: state.rejections };
    case 'done':
    case 'expired':
      return state;
    default:
      return state satisfies never;
  }
}

function whileEntering(state: CodeVerifyEntry, event: Event): State {
  const { method, rejections, problem } = state;
  switch (event.type) {
    case 'submit':
      return { status: 'verifying', method, rejections, code: event.code };
    case 'repeated':
      return { ...state, problem: event.problem, isRepeat: true };
    case 'edit':
      // A wait stays on the screen while the person types.
      if (!problem || problem.code === 'rate-limited') return state;
      return { status: 'entry', method, rejections };
    default:
      return state;
  }
}

function afterRefusal(
  { method, rejections }: Extract<State, { status: 'verifying' }>,
  problem: MfaError,
): State {
  switch (problem.code) {
    case 'token-expired':
      return { status: 'expired', problem };
    case 'locked':
      return { status: 'locked', method, rejections, problem };
    case 'code-rejected':
      return { status: 'entry', method, rejections: rejections + 1, problem };
    default:
      return { status: 'entry', method, rejections, problem };
  }
}
