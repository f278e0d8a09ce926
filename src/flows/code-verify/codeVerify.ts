import type { MfaError, MfaErrorCode, MfaUser } from '../../client/index.ts';
import type { Machine } from '../core/createFlow.ts';
import type {
  CodeDestination,
  CodeMethod,
  CodeTry,
  CodeVerifyEntry,
  CodeVerifySending,
  CodeVerifyState,
  CodeVerifyTarget,
  CodeWay,
} from './CodeVerifyState.ts';

/** What may happen while a code is asked for. */
export type CodeVerifyEvent =
  | { type: 'edit' | 'reopen' | 'chooseAnother' | 'changeTarget' | 'resend' }
  | { type: 'choose'; way: CodeWay }
  | { type: 'sendTo'; destination: CodeDestination }
  | { type: 'bindable' | 'sent' }
  | { type: 'unsent'; problem: MfaError }
  | { type: 'submit'; code: string }
  | { type: 'repeated'; problem: MfaError }
  | { type: 'verified'; user: MfaUser; method: CodeMethod }
  | { type: 'refused'; problem: MfaError };

type State = CodeVerifyState;
type Event = CodeVerifyEvent;

/** The proof by a code: what follows from what. */
export function codeVerify(first: CodeWay): Machine<State, Event> {
  return { initial: () => open(first), transition };
}

/** The code of an app is there already; any other has to be sent, and somebody must know where to. */
function open({ method, destination }: CodeWay): State {
  if (method === 'totp') return { status: 'entry', method, rejections: 0 };
  if (!destination) return { status: 'target', method };
  return { status: 'sending', method, destination, rejections: 0 };
}

function transition(state: State, event: Event): State {
  switch (state.status) {
    case 'choosing':
      return event.type === 'choose' ? open(event.way) : state;
    case 'target':
      if (event.type === 'sendTo') return check(state.method, event.destination);
      if (event.type === 'chooseAnother') return { status: 'choosing' };
      return event.type === 'edit' && state.problem ? ask(state) : state;
    case 'checking':
      return whileChecking(state, event);
    case 'sending':
      return whileSending(state, event);
    case 'entry':
      return whileEntering(state, event);
    case 'verifying':
      if (event.type === 'verified') {
        return { status: 'done', method: state.method, user: event.user };
      }
      return event.type === 'refused' ? afterRefusal(state, event.problem) : state;
    case 'locked':
      if (event.type === 'chooseAnother') return { status: 'choosing' };
      return event.type === 'reopen' ? { ...readTry(state), status: 'entry' } : state;
    case 'done':
    case 'expired':
      return state;
  }
}

/** What was typed comes along: nobody types a whole number anew for one digit. */
function ask({ method, destination }: Omit<CodeVerifyTarget, 'status'>, problem?: MfaError): State {
  return {
    status: 'target',
    method,
    ...(destination && { destination }),
    ...(problem && { problem }),
  };
}

function check(method: CodeVerifySending['method'], destination: CodeDestination): State {
  return { status: 'checking', method, destination: { ...destination, isTyped: true } };
}

function whileChecking(state: Extract<State, { status: 'checking' }>, event: Event): State {
  const { method, destination } = state;
  switch (event.type) {
    case 'bindable':
      return { status: 'sending', method, destination, rejections: 0 };
    case 'refused':
      if (event.problem.code === 'token-expired') {
        return { status: 'expired', problem: event.problem };
      }
      return ask(state, event.problem);
    case 'changeTarget':
      return ask(state);
    case 'chooseAnother':
      return { status: 'choosing' };
    default:
      return state;
  }
}

function whileSending(state: CodeVerifySending, event: Event): State {
  switch (event.type) {
    case 'sent':
      return { ...readTry(state), status: 'entry', isSent: true };
    case 'unsent':
      return afterFailedSending(state, event.problem);
    // Sending spends nothing of the person's: who waits for it may go another way.
    case 'chooseAnother':
      return { status: 'choosing' };
    default:
      return state;
  }
}

function afterFailedSending(state: CodeVerifySending, problem: MfaError): State {
  if (problem.code === 'token-expired') return { status: 'expired', problem };
  if (problem.code === 'locked') return { ...readTry(state), status: 'locked', problem };
  if (isAboutTarget(problem.code) && state.destination.isTyped) return ask(state, problem);
  return { ...readTry(state), status: 'entry', problem, isUnsent: true };
}

function whileEntering(state: CodeVerifyEntry, event: Event): State {
  const { method, destination, problem, isUnsent } = state;
  switch (event.type) {
    case 'submit':
      return { ...readTry(state), status: 'verifying', code: event.code };
    case 'repeated':
      return { ...readTry(state), status: 'entry', problem: event.problem, isRepeat: true };
    case 'edit':
      // A wait stays on the screen while the person types, and so does a code that never left.
      if (!problem || problem.code === 'rate-limited' || isUnsent) return state;
      return { ...readTry(state), status: 'entry' };
    case 'resend':
      if (method === 'totp' || !destination) return state;
      return { ...readTry(state), status: 'sending', method, destination };
    case 'changeTarget':
      return method !== 'totp' && destination?.isTyped ? ask({ method, destination }) : state;
    case 'chooseAnother':
      return { status: 'choosing' };
    default:
      return state;
  }
}

function afterRefusal(state: Extract<State, { status: 'verifying' }>, problem: MfaError): State {
  const { method, destination, rejections } = state;
  const next = readTry(state);
  switch (problem.code) {
    case 'token-expired':
      return { status: 'expired', problem };
    case 'locked':
      return { ...next, status: 'locked', problem };
    case 'code-rejected':
      return { ...next, status: 'entry', rejections: rejections + 1, problem };
    default:
      // Somebody else was faster: verifying is what binds.
      if (method !== 'totp' && destination?.isTyped && isAboutTarget(problem.code)) {
        return ask({ method, destination }, problem);
      }
      return { ...next, status: 'entry', problem };
  }
}

function readTry({ method, destination, rejections, isSent }: CodeTry): CodeTry {
  return { method, rejections, ...(destination && { destination }), ...(isSent && { isSent }) };
}

function isAboutTarget(code: MfaErrorCode): boolean {
  return code === 'destination-invalid' || code === 'not-bindable' || code === 'already-bound';
}
