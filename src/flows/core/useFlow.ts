'use client';

import { useEffect, useInsertionEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../../provider/index.ts';
import { createFlow, type Flow, type Machine, type Surroundings } from './createFlow.ts';

/**
 * Runs one flow for one session. Another session gets a new flow in the same render, so that no
 * frame shows what belonged to somebody else; the one before keeps the surroundings that it had.
 */
export function useFlow<State extends { status: string }, Event>(
  session: Session,
  machine: Machine<State, Event>,
  surroundings: Surroundings<State, Event>,
): Flow<State, Event> & { state: State } {
  const [held, setHeld] = useState(() => runFor(session, machine, surroundings));
  let current = held;
  if (held.session !== session) {
    current = runFor(session, machine, surroundings);
    setHeld(current);
  }
  const { flow, latest } = current;
  useInsertionEffect(() => {
    latest.current = surroundings;
  });
  useEffect(() => {
    flow.enter();
    return flow.leave;
  }, [flow]);
  const state = useSyncExternalStore(flow.subscribe, flow.getState, flow.getState);
  return { ...flow, state };
}

function runFor<State extends { status: string }, Event>(
  session: Session,
  machine: Machine<State, Event>,
  surroundings: Surroundings<State, Event>,
) {
  const latest = { current: surroundings };
  return { session, latest, flow: createFlow(machine, () => latest.current) };
}
