import type { Authenticator, MfaError } from '../../client/index.ts';
import type { Machine } from '../core/createFlow.ts';
import type {
  AuthenticatorListState,
  Enrolment,
  FailedAction,
  ListAtRest,
  ListOutcome,
  NameMistake,
} from './AuthenticatorListState.ts';
import type { AuthenticatorRow } from './AuthenticatorRow.ts';

/** What may happen while a person manages their list. */
export type AuthenticatorListEvent =
  | { type: 'remove'; row: AuthenticatorRow; isLast: boolean }
  | (Enrolment & { type: 'enrol'; row?: AuthenticatorRow | undefined })
  | { type: 'rename' | 'makeDefault'; row: AuthenticatorRow }
  | { type: 'replaceCodes' | 'signOut' | 'decline' }
  | { type: 'allowed' }
  | { type: 'confirm' | 'leave' }
  | { type: 'failed'; problem: MfaError }
  | { type: 'removed'; row: AuthenticatorRow }
  | { type: 'lost' | 'gone' | 'stillThere' | 'goneElsewhere' }
  | { type: 'enrolled'; change: 'added' | 'replaced' }
  | { type: 'arrived'; row: AuthenticatorRow | undefined }
  | { type: 'misnamed'; mistake: NameMistake }
  | { type: 'edit' }
  | { type: 'name'; name: string }
  | { type: 'changed'; authenticator: Authenticator }
  | { type: 'made'; recoveryCodes: readonly string[] }
  | { type: 'saved' | 'signedOut' };

type State = AuthenticatorListState;
type Event = AuthenticatorListEvent;
type In<Status extends State['status']> = Extract<State, { status: Status }>;

/** Managing the list: what follows from what. One thing at a time. */
export function authenticatorList(initial: () => State): Machine<State, Event> {
  return { initial, transition };
}

function transition(state: State, event: Event): State {
  switch (state.status) {
    case 'idle':
      return whileAtRest(state, event);
    case 'asking':
      return whileAsking(state, event);
    case 'confirming-removal':
      if (event.type === 'confirm') return { status: 'removing', row: state.row };
      return orLeave(state, event);
    case 'last':
      return event.type === 'enrol' ? begin(event) : orLeave(state, event);
    case 'removing':
    case 'checking':
      return whileRemoving(state, event);
    case 'enrolling': {
      const { method, enabledBefore } = state;
      if (event.type !== 'enrolled') return orLeave(state, event);
      return { status: 'arriving', method, change: event.change, enabledBefore };
    }
    case 'arriving':
      if (event.type !== 'arrived') return state;
      return event.row ? rest({ type: state.change, row: event.row }) : rest();
    case 'renaming':
      return whileRenaming(state, event);
    case 'saving-name':
    case 'making-default':
      return whileChanging(state, event);
    case 'confirming-codes':
      return event.type === 'confirm' ? { status: 'making-codes' } : orLeave(state, event);
    case 'making-codes':
      if (event.type === 'failed') return fail('regenerate', event.problem);
      if (event.type !== 'made') return state;
      return { status: 'saving-codes', recoveryCodes: event.recoveryCodes };
    case 'saving-codes':
      return event.type === 'saved' ? rest({ type: 'codes-replaced' }) : state;
    case 'signing-out':
      if (event.type === 'failed') return fail('sign-out', event.problem);
      return event.type === 'signedOut' ? rest({ type: 'signed-out' }) : state;
  }
}

const rest = (outcome?: ListOutcome): State => ({ status: 'idle', outcome });

function fail(action: FailedAction, problem: MfaError, row?: AuthenticatorRow): State {
  // Nobody has to hear that they thought better of it.
  return problem.code === 'aborted' ? rest() : rest({ type: 'failed', action, row, problem });
}

const begin = ({ method, row, enabledBefore }: Extract<Event, { type: 'enrol' }>): State => ({
  status: 'enrolling',
  method,
  row,
  enabledBefore,
});

function orLeave(state: State, event: Event): State {
  return event.type === 'leave' ? rest() : state;
}

function whileAtRest(state: ListAtRest, event: Event): State {
  switch (event.type) {
    case 'remove': {
      const { row } = event;
      return event.isLast ? { status: 'last', row } : { status: 'asking', action: 'remove', row };
    }
    case 'enrol':
      return begin(event);
    case 'rename':
      return { status: 'renaming', row: event.row };
    case 'makeDefault':
      return { status: 'making-default', row: event.row };
    case 'replaceCodes':
      return { status: 'asking', action: 'regenerate' };
    case 'signOut':
      return { status: 'signing-out' };
    case 'decline':
      return { ...state, isAnswered: true };
    default:
      return state;
  }
}

function whileAsking(state: In<'asking'>, event: Event): State {
  if (event.type === 'failed') return fail(state.action, event.problem, state.row);
  if (event.type !== 'allowed') return state;
  return state.action === 'remove'
    ? { status: 'confirming-removal', row: state.row }
    : { status: 'confirming-codes' };
}

function whileRemoving(state: In<'removing' | 'checking'>, event: Event): State {
  const { row } = state;
  const isConfirmed = state.status === 'checking' && state.isConfirmed;
  switch (event.type) {
    case 'removed':
      return { status: 'checking', row, isConfirmed: true };
    case 'lost':
      return { status: 'checking', row, isConfirmed: false };
    case 'failed':
      return fail('remove', event.problem, row);
    case 'gone':
      return rest({ type: 'removed', row });
    case 'goneElsewhere':
      return rest({ type: 'removed-elsewhere', row });
    case 'stillThere':
      return rest({ type: isConfirmed ? 'removal-pending' : 'removal-unknown', row });
    default:
      return state;
  }
}

function whileRenaming(state: In<'renaming'>, event: Event): State {
  const { row } = state;
  switch (event.type) {
    case 'misnamed':
      return { status: 'renaming', row, mistake: event.mistake };
    case 'edit':
      return state.mistake || state.problem ? { status: 'renaming', row } : state;
    case 'name':
      return { status: 'saving-name', row, name: event.name };
    default:
      return orLeave(state, event);
  }
}

function whileChanging(state: In<'saving-name' | 'making-default'>, event: Event): State {
  const { row } = state;
  const isName = state.status === 'saving-name';
  switch (event.type) {
    case 'changed': {
      const changed = { ...row, authenticator: event.authenticator };
      return rest({ type: isName ? 'renamed' : 'made-default', row: changed });
    }
    case 'failed':
      if (isName) return { status: 'renaming', row, problem: event.problem };
      return fail('make-default', event.problem, row);
    default:
      return state;
  }
}
