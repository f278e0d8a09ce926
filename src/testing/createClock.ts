/** The backend's time, which a test may move. Milliseconds since 1970 throughout. */
export interface MfaClock {
  now(): number;
  /** Moves time on, or back where `ms` is negative. */
  advance(ms: number): void;
  /** Makes it a given time. */
  set(ms: number): void;
}

/** Makes a clock that stands still at `start` until it is moved; with no `start`, one that runs with the machine's. */
export function createClock(start?: number | undefined): MfaClock {
  let shift = start ?? 0;
  const machine = () => (start === undefined ? Date.now() : 0);
  return {
    now: () => machine() + shift,
    advance: (ms) => {
      shift += ms;
    },
    set: (ms) => {
      shift = ms - machine();
    },
  };
}
