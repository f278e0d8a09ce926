import { isMfaError, MfaError, type MfaUser, readTrigger } from '../../client/index.ts';
import type { MfaEvent, StepUpOptions } from '../../provider/index.ts';
import { type StepUpEvent, type StepUpState, stepUp } from './stepUp.ts';

/** A dialog that is on the page, with what it knows of its provider. */
export interface StepUpConnection {
  /** Asks whoever can be asked for trigger data. Rejects with a programmer error where nobody can. */
  askForTrigger(reason: string): Promise<unknown>;
  emit(event: MfaEvent): void;
}

/** Those who wait for a person to confirm who they are, and the one dialog that they share. */
export interface StepUpQueue {
  /** Joins, and begins where nobody waits. Settles exactly once. */
  join(options: StepUpOptions): Promise<MfaUser>;
  /** A dialog was mounted. Gives the function that takes it away, and who waits for it with it. */
  connect(connection: StepUpConnection): () => void;
  /** What this dialog has to show: the first one serves, others stay closed. */
  stateFor(connection: StepUpConnection): StepUpState;
  /** These four mean nothing when the state is another one by now. */
  confirm(from: StepUpState, user: MfaUser): void;
  expire(from: StepUpState): void;
  leave(from: StepUpState): void;
  fail(from: StepUpState, error: unknown): void;
  subscribe(listener: () => void): () => void;
}

/** What a step-up is while nothing happens. */
export const idle: StepUpState = { status: 'idle' };

interface Waiter {
  resolve(user: MfaUser): void;
  reject(error: unknown): void;
  /** Looks at the signal no longer. */
  letGo(): void;
}

/** Makes an empty queue. Knows no React. */
export function createStepUpQueue(): StepUpQueue {
  let state: StepUpState = idle;
  let serving: StepUpConnection | undefined;
  const waiters = new Set<Waiter>();
  const connections = new Set<StepUpConnection>();
  const listeners = new Set<() => void>();

  function send(event: StepUpEvent, from = state): boolean {
    if (from !== state) return false;
    const next = stepUp(state, event);
    if (next === state) return false;
    const previous = state;
    state = next;
    for (const listener of [...listeners]) listener();
    report(serving, event, next, previous);
    return true;
  }
  /** Whoever joins while these are told is the next one's. */
  function settle(tell: (waiter: Waiter) => void) {
    const told = [...waiters];
    waiters.clear();
    for (const waiter of told) {
      waiter.letGo();
      tell(waiter);
    }
  }
  function refuse(error: unknown) {
    settle((waiter) => waiter.reject(error));
  }
  function begin(connection: StepUpConnection, { reason, trigger }: StepUpOptions) {
    const isUnderWay = state.status === 'asking' || state.status === 'challenge';
    if (!isUnderWay) serving = connection;
    send({ type: 'ask', reason, trigger: readTrigger(trigger) && trigger });
    if (!isUnderWay && state.status === 'asking') void load(connection, state);
  }
  async function load(connection: StepUpConnection, from: StepUpState & { reason: string }) {
    try {
      const trigger = await connection.askForTrigger(from.reason);
      if (!readTrigger(trigger)) throw new MfaError('bad-response');
      send({ type: 'answered', trigger }, from);
    } catch (error) {
      fail(from, error);
    }
  }
  function fail(from: StepUpState, error: unknown) {
    if (!send({ type: 'failed' }, from)) return;
    const code = isMfaError(error) ? error.code : undefined;
    serving?.emit({ flow: 'step-up', step: from.status, type: 'failed', ...(code && { code }) });
    refuse(error);
  }
  /** Nobody is asked for something that nobody wants any more. */
  function giveUp(waiter: Waiter, signal: AbortSignal | undefined) {
    waiters.delete(waiter);
    if (waiters.size === 0) send({ type: 'leave' });
    waiter.reject(signal && abortOf(signal));
  }
  function leave(from: StepUpState) {
    if (send({ type: 'leave' }, from)) refuse(new MfaError('aborted'));
  }
  return {
    async join(options) {
      const { signal } = options;
      // A dialog that is mounted in this very commit is there a moment later.
      if (connections.size === 0) await undefined;
      if (signal?.aborted) throw abortOf(signal);
      const [first] = connections;
      if (!first) throw new Error(noDialog);
      return new Promise((resolve, reject) => {
        const waiter: Waiter = {
          resolve,
          reject,
          letGo: watch(signal, () => giveUp(waiter, signal)),
        };
        waiters.add(waiter);
        begin(first, options);
      });
    },
    connect(connection) {
      connections.add(connection);
      return () => {
        connections.delete(connection);
        // After this task: StrictMode mounts again at once, and who waits goes on waiting.
        queueMicrotask(() => {
          if (serving === connection && !connections.has(connection)) leave(state);
        });
      };
    },
    stateFor: (connection) => (connection === serving ? state : idle),
    confirm(from, user) {
      if (send({ type: 'confirmed' }, from)) settle((waiter) => waiter.resolve(user));
    },
    expire(from) {
      if (send({ type: 'expired' }, from)) refuse(new MfaError('token-expired'));
    },
    leave,
    fail,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const noDialog =
  'react-mfa-kit: no StepUpDialog is on the page; nobody could confirm who they are; ' +
  'render <StepUpDialog /> once inside MfaProvider, and give that what createStepUp made.';

/** Old browsers give no reason. */
export function abortOf(signal: AbortSignal): unknown {
  return signal.reason ?? new DOMException('The request was aborted.', 'AbortError');
}

function watch(signal: AbortSignal | undefined, act: () => void): () => void {
  signal?.addEventListener('abort', act, { once: true });
  return () => signal?.removeEventListener('abort', act);
}

function report(
  connection: StepUpConnection | undefined,
  event: StepUpEvent,
  { status }: StepUpState,
  previous: StepUpState,
) {
  const tell = (type: MfaEvent['type'], step: string) =>
    connection?.emit({ flow: 'step-up', step, type });
  const wasOpen = previous.status === 'asking' || previous.status === 'challenge';
  if (status === 'confirmed') tell('completed', 'done');
  else if (event.type === 'leave') wasOpen && tell('abandoned', previous.status);
  else if (event.type !== 'failed') tell(wasOpen ? 'shown' : 'started', status);
}
