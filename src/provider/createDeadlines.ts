/** What a deadline is about: `kind:channel` or `kind:channel:target`. Lives in memory only. */
export type DeadlineKey = `${'limited' | 'locked' | 'resend' | 'arrival' | 'sign-in'}:${string}`;

/** The two clocks, in ms. */
export interface Clocks {
  wall(): number;
  /** Never goes back, but may stand still while the device sleeps. */
  monotonic(): number;
}

/** Facts about when something is possible again. They are read, they drive nothing. */
export interface Deadlines {
  /** Starts anew, `seconds` from now. */
  start(key: DeadlineKey, seconds: number): void;
  /** Starts a pause that the server asked for: its own length, else 30 s, doubling to 5 min. */
  pause(key: DeadlineKey, seconds?: number | undefined): void;
  /** After a success: the next pause begins at 30 s again. */
  relax(key: DeadlineKey): void;
  /** Whether it was started, over or not. */
  has(key: DeadlineKey): boolean;
  /** Whole seconds to go, 0 when over or never started. */
  remaining(key: DeadlineKey): number;
  /** Calls back about twice a second while a deadline runs, and when the page comes back. */
  subscribe(listener: () => void): () => void;
  clear(): void;
}

const FIRST_PAUSE = 30;
const LONGEST_PAUSE = 300;
const TICK = 500;

interface Entry {
  wall: number;
  monotonic: number;
  length: number;
}

/** Makes an empty set of deadlines. Starts no timer before somebody subscribes. */
export function createDeadlines(clocks: Clocks = pageClocks): Deadlines {
  const entries = new Map<DeadlineKey, Entry>();
  const pauses = new Map<DeadlineKey, number>();
  const { watch, tick } = createTicker(() =>
    [...entries.values()].some((entry) => left(entry) > 0),
  );

  function left(entry: Entry): number {
    const now = clocks.wall();
    // The wall clock counts sleep, so it leads; set back before the start it proves nothing.
    if (now < entry.wall) entry.wall = now - (clocks.monotonic() - entry.monotonic);
    return Math.min(entry.length, Math.max(0, entry.length - (now - entry.wall)));
  }
  function start(key: DeadlineKey, seconds: number) {
    const length = seconds * 1000;
    entries.set(key, { wall: clocks.wall(), monotonic: clocks.monotonic(), length });
    tick();
  }
  return {
    start,
    pause(key, seconds) {
      const next = pauses.get(key) ?? FIRST_PAUSE;
      if (seconds === undefined) pauses.set(key, Math.min(LONGEST_PAUSE, next * 2));
      start(key, seconds ?? next);
    },
    relax: (key) => void pauses.delete(key),
    has: (key) => entries.has(key),
    remaining(key) {
      const entry = entries.get(key);
      return entry ? Math.ceil(left(entry) / 1000) : 0;
    },
    subscribe: watch,
    clear() {
      entries.clear();
      pauses.clear();
      tick();
    },
  };
}

const pageClocks: Clocks = { wall: () => Date.now(), monotonic: () => performance.now() };

/** Tells its listeners when to read again. The interval stands still while nothing runs. */
function createTicker(isRunning: () => boolean) {
  const listeners = new Set<() => void>();
  let interval: ReturnType<typeof setInterval> | undefined;

  function tick() {
    for (const listener of [...listeners]) listener();
    const isNeeded = listeners.size > 0 && isRunning();
    if (isNeeded) interval ??= setInterval(tick, TICK);
    else {
      clearInterval(interval);
      interval = undefined;
    }
  }
  function watch(listener: () => void) {
    if (listeners.size === 0) {
      document.addEventListener('visibilitychange', tick);
      window.addEventListener('pageshow', tick);
    }
    listeners.add(listener);
    if (isRunning()) interval ??= setInterval(tick, TICK);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      document.removeEventListener('visibilitychange', tick);
      window.removeEventListener('pageshow', tick);
      clearInterval(interval);
      interval = undefined;
    };
  }
  return { watch, tick };
}
