'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { MfaError, type MfaUser } from '../../client/index.ts';
import { type Mfa, useLatest, useMfa } from '../../provider/index.ts';
import { idle, type StepUpConnection } from './createStepUpQueue.ts';
import type { StepUpState } from './stepUp.ts';
import { queueOf } from './stepUpQueues.ts';

/** What the dialog has to show, and what the person can do. */
export interface StepUpRequest {
  state: StepUpState;
  /** From `challenge`: all who wait go on. */
  confirm(user: MfaUser): void;
  /** From `challenge`: too late. */
  expire(): void;
  /** Closes; who waits hears of it. */
  leave(): void;
  /** From `challenge`: its dialog cannot be shown. */
  fail(): void;
  /** Asks for trigger data anew, which is more time; `undefined` where nobody can be asked. */
  extend: (() => Promise<unknown>) | undefined;
}

/** Serves the callers of `useStepUp` from here: the one place where a dialog is. */
export function useStepUpRequest(): StepUpRequest {
  const mfa = useMfa();
  const queue = queueOf(mfa);
  const connection = useConnection(mfa);
  useEffect(() => queue.connect(connection), [queue, connection]);
  const state = useSyncExternalStore(
    queue.subscribe,
    () => queue.stateFor(connection),
    () => idle,
  );
  const { getStepUpTrigger } = mfa.props();
  const canAsk = getStepUpTrigger !== undefined || mfa.can.stepUp;
  return useMemo(
    () => ({
      state,
      confirm: (user) => queue.confirm(state, user),
      expire: () => queue.expire(state),
      leave: () => queue.leave(state),
      fail: () => queue.fail(state, new MfaError('network')),
      extend:
        'reason' in state && canAsk ? () => connection.askForTrigger(state.reason) : undefined,
    }),
    [queue, connection, state, canAsk],
  );
}

/** Another session has another one, so that nobody sees what somebody else was asked. */
function useConnection(mfa: Mfa): StepUpConnection {
  const latest = useLatest(mfa);
  const { session } = mfa;
  return useMemo(
    () => ({
      session,
      askForTrigger: (reason) => askForTrigger(latest.current, reason),
      emit: (event) => latest.current.emit(event),
    }),
    [session, latest],
  );
}

async function askForTrigger({ props, can, callOptions }: Mfa, reason: string): Promise<unknown> {
  const { getStepUpTrigger, client } = props();
  if (getStepUpTrigger) return getStepUpTrigger(reason);
  if (can.stepUp) return client.requestStepUp?.({ reason }, callOptions());
  throw new Error(noTrigger);
}

const noTrigger =
  'react-mfa-kit: stepUp has no trigger data; nobody could be asked for a second factor; give ' +
  'MfaProvider getStepUpTrigger, a client with requestStepUp, or stepUp a trigger of your own.';
