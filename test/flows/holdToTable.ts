import { expect, it } from 'vitest';

/** From a state, by an event, to another state. */
export type Meaning<Name extends string, State, Event> = [from: Name, event: Event, to: State];

interface Table<Name extends string, State, Event> {
  transition(state: State, event: Event): State;
  states: Record<Name, State>;
  meanings: readonly Meaning<Name, State, Event>[];
  /** Tried in each state. @default each event that means something somewhere */
  events?: readonly Event[] | undefined;
}

/** Holds a machine to its table: what stands there happens, and whatever else comes changes nothing. */
export function holdToTable<Name extends string, State, Event extends { type: string }>({
  transition,
  states,
  meanings,
  events = distinct(meanings.map(([, event]) => event)),
}: Table<Name, State, Event>): void {
  it.each(meanings)('from %s by %o', (from, event, to) => {
    expect(transition(states[from], event)).toEqual(to);
  });

  // SAFETY: the keys of the record are the names by its type.
  const names = Object.keys(states) as Name[];
  const told = new Set(meanings.map(([from, event]) => from + JSON.stringify(event)));
  const idle = names.flatMap((name) =>
    events
      .filter((event) => !told.has(name + JSON.stringify(event)))
      .map((event) => [name, event.type, event] as const),
  );

  it.each(idle)('stays in %s by %s', (name, _, event) => {
    expect(transition(states[name], event)).toBe(states[name]);
  });
}

function distinct<Event>(events: readonly Event[]): Event[] {
  return [...new Map(events.map((event) => [JSON.stringify(event), event])).values()];
}
