/** Where a flow starts, and the rule that takes it from one state to the next. */
export interface Machine<State extends { status: string }, Event> {
  /** Asked when the flow is made, and when it starts over. */
  initial(): State;
  /** Returns the same object when `event` means nothing in `state`. */
  transition(state: State, event: Event): State;
}

/** The work that a status waits on. `run` answers with the next event and never rejects. */
export interface Effect<State, Event> {
  /** It counts at the server: never aborted, never repeated, and its answer arrives even after the flow was left. */
  consuming?: true;
  /** `signal` is aborted when a read is left. `update` sends an event in the meantime. */
  run(state: State, signal: AbortSignal, update: (event: Event) => void): Promise<Event>;
}

/** The work of each status that has any. */
export type Effects<State extends { status: string }, Event> = {
  [Status in State['status']]?: Effect<Extract<State, { status: Status }>, Event>;
};

/** What a flow needs from outside, read anew each time. */
export interface Surroundings<State extends { status: string }, Event> {
  effects: Effects<State, Event>;
  /** Hears of the first state when the flow is first entered, and of each change after that. */
  observe(next: State, previous: State | undefined): void;
  /** Takes the answers that no flow waits for any more. */
  onLate(event: Event): void;
}

/** A flow that runs. */
export interface Flow<State, Event> {
  send(event: Event): void;
  /** Mounted, or mounted again. */
  enter(): void;
  /** Unmounted. */
  leave(): void;
  isLeft(): boolean;
  getState(): State;
  subscribe(listener: () => void): () => void;
}

/** Runs a machine and its effects. Knows no React. */
export function createFlow<State extends { status: string }, Event>(
  machine: Machine<State, Event>,
  getSurroundings: () => Surroundings<State, Event>,
): Flow<State, Event> {
  let state = machine.initial();
  let visit = 0; // counts the statuses entered
  let begun = -1; // the visit whose work has begun
  let isNew = true;
  let isLeft = true;
  let isOver = false; // left, and answered since
  let reading: AbortController | undefined;
  const listeners = new Set<() => void>();

  function send(event: Event) {
    const next = machine.transition(state, event);
    if (next !== state) become(next, next.status !== state.status);
  }
  /** An update within a status never restarts its work. */
  function become(next: State, isEntered: boolean) {
    const previous = state;
    state = next;
    if (isEntered) {
      visit += 1;
      abortReading();
    }
    for (const listener of [...listeners]) listener();
    getSurroundings().observe(next, previous);
    void work();
  }
  async function work() {
    if (isLeft || begun === visit) return;
    begun = visit;
    const mine = visit;
    // SAFETY: the record is keyed by status, so the effect found accepts this very state.
    const effect = getSurroundings().effects[state.status as State['status']] as
      | Effect<State, Event>
      | undefined;
    if (!effect) return;
    const control = new AbortController();
    if (!effect.consuming) reading = control;
    const update = (event: Event) => mine === visit && send(event);
    const event = await effect.run(state, control.signal, update);
    if (control.signal.aborted) return;
    if (mine === visit && !isLeft) return send(event);
    if (mine === visit) isOver = true;
    getSurroundings().onLate(event);
  }
  function abortReading() {
    reading?.abort();
    reading = undefined;
  }
  /** A read that leaving cut off begins anew; a consuming call goes on. */
  function enter() {
    isLeft = false;
    if (isNew) begin();
    if (!isOver) return void work();
    isOver = false;
    become(machine.initial(), true);
  }
  /** Asked again, for what somebody else let go of in the same commit is known only now. */
  function begin() {
    isNew = false;
    // A press between the first frame and now has counted already.
    if (visit > 0) return;
    const now = machine.initial();
    if (now.status !== state.status) state = now;
    for (const listener of [...listeners]) listener();
    getSurroundings().observe(state, undefined);
  }
  /** Aborts a read and nothing else. */
  function leave() {
    isLeft = true;
    if (reading) begun = -1;
    abortReading();
  }
  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }
  return { send, enter, leave, isLeft: () => isLeft, subscribe, getState: () => state };
}
