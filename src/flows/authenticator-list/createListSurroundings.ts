import { MfaError } from '../../client/index.ts';
import { type Mfa, notifyHost } from '../../provider/index.ts';
import { invalidate } from '../../query/index.ts';
import { askFirst } from '../core/askFirst.ts';
import type { Surroundings } from '../core/createFlow.ts';
import { reportChange } from '../core/reportChange.ts';
import type { AuthenticatorListState, ListOutcome } from './AuthenticatorListState.ts';
import type { AuthenticatorListEvent } from './authenticatorList.ts';
import { factorOf } from './factorOf.ts';
import type { ListWork } from './ListWork.ts';

type State = AuthenticatorListState;
type Event = AuthenticatorListEvent;
type In<Status extends State['status']> = Extract<State, { status: Status }>;

/** The requests of the list, and whom it tells. */
export function createListSurroundings(work: ListWork): Surroundings<State, Event> {
  const { mfa, options } = work;
  return {
    effects: {
      asking: { run: (state, signal) => ask(mfa, state, signal) },
      removing: {
        consuming: true,
        run: ({ row }) => load((calls) => calls.removeAuthenticator(work, row)),
      },
      checking: { run: (state, signal) => load((calls) => calls.check(work, state, signal)) },
      arriving: { run: (state) => load((calls) => calls.arrive(work, state)) },
      'saving-name': {
        consuming: true,
        run: ({ row, name }) => load((calls) => calls.renameAuthenticator(work, row, name)),
      },
      'making-default': {
        consuming: true,
        run: ({ row }) => load((calls) => calls.makeDefault(work, row)),
      },
      'making-codes': { consuming: true, run: () => load((calls) => calls.replaceCodes(work)) },
      'signing-out': { consuming: true, run: () => load((calls) => calls.signOutOthers(work)) },
    },
    observe(next, previous) {
      if (next.status === 'saving-codes' && previous?.status === 'making-codes') {
        const { recoveryCodes } = next;
        mfa.unsaved.hold(recoveryCodes);
        mfa.unsaved.keep({ recoveryCodes, scope: mfa.session.scope, isReported: false });
      }
      if (previous?.status === 'saving-codes' && next.status !== 'saving-codes') {
        mfa.unsaved.forget(previous.recoveryCodes);
      }
      const outcome = outcomeOf(next);
      const { onError } = options();
      reportChange(
        mfa,
        { flow: 'authenticator-list', onError },
        { status: next.status, problem: problemOf(next) },
        previous && { status: previous.status, problem: problemOf(previous) },
      );
      if (outcome && outcome !== outcomeOf(previous)) tellOutcome(work, outcome);
    },
    onLate(event) {
      if (!mfa.accepts(mfa.session)) return;
      if (event.type === 'made') {
        const { recoveryCodes } = event;
        mfa.unsaved.keep({ recoveryCodes, scope: mfa.session.scope, isReported: true });
      }
      if (event.type === 'removed') {
        invalidate(mfa.session, 'removeTotp');
        tellOutcome(work, event);
      }
    },
  };
}

/** Loaded on the press, for most visits change nothing. What does not load has sent nothing. */
async function load(
  act: (calls: typeof import('./listCalls.ts')) => Promise<Event>,
): Promise<Event> {
  const calls = await import('./listCalls.ts').catch(() => undefined);
  return calls ? act(calls) : { type: 'failed', problem: new MfaError('network') };
}

function outcomeOf(state: State | undefined): ListOutcome | undefined {
  return state?.status === 'idle' ? state.outcome : undefined;
}

function problemOf(state: State): MfaError | undefined {
  const outcome = outcomeOf(state);
  if (outcome?.type === 'failed') return outcome.problem;
  return state.status === 'renaming' ? state.problem : undefined;
}

function tellOutcome(work: ListWork, outcome: ListOutcome) {
  const { onSuccess } = work.options();
  switch (outcome.type) {
    case 'removed':
    case 'added':
    case 'replaced':
    case 'renamed':
    case 'made-default':
      notifyHost(onSuccess, { authenticator: outcome.row.authenticator, change: outcome.type });
      break;
    case 'codes-replaced': {
      const authenticator = work.codes()?.authenticator;
      if (authenticator) notifyHost(onSuccess, { authenticator, change: outcome.type });
    }
  }
}

async function ask(mfa: Mfa, { action, row }: In<'asking'>, signal: AbortSignal): Promise<Event> {
  // On its way while the person is asked, so that what they confirm is sent at once.
  import('./listCalls.ts').catch(() => {});
  const method = row ? factorOf(row.method) : 'totp';
  const problem = await askFirst(mfa, { action, method }, signal);
  return problem ? { type: 'failed', problem } : { type: 'allowed' };
}
