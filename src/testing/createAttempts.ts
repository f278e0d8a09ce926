import type { MfaClock } from './createClock.ts';
import type { MfaStore, Person } from './MfaStore.ts';
import type { CountedFactor, MfaLimits } from './MfaTestBackend.ts';

/** Counts the wrong codes of each person and factor, and locks that factor when there are too many. */
export interface AttemptCounter {
  isLocked(person: Person, factor: CountedFactor): boolean;
  /** Notes a judged code: a right one sets the count to zero. */
  note(person: Person, factor: CountedFactor, isRight: boolean): void;
  lock(person: Person, factor: CountedFactor): void;
}

export function createAttempts(
  store: MfaStore,
  clock: MfaClock,
  limits: MfaLimits,
): AttemptCounter {
  const keyOf = (person: Person, factor: CountedFactor) => `${person.id}:${factor}`;
  const lock = (person: Person, factor: CountedFactor) => {
    const lockedUntil = clock.now() + limits.lock * 1000;
    store.write('attempts', keyOf(person, factor), { wrong: limits.wrongCodes, lockedUntil });
  };
  /** A lock that has run out leaves nothing behind. */
  const read = (person: Person, factor: CountedFactor) => {
    const kept = store.read('attempts', keyOf(person, factor));
    const isOver = kept?.lockedUntil != null && kept.lockedUntil <= clock.now();
    return kept === undefined || isOver ? { wrong: 0, lockedUntil: null } : kept;
  };
  return {
    lock,
    isLocked: (person, factor) => read(person, factor).lockedUntil !== null,
    note(person, factor, isRight) {
      const wrong = read(person, factor).wrong + 1;
      if (isRight) store.remove('attempts', keyOf(person, factor));
      else if (wrong >= limits.wrongCodes) lock(person, factor);
      else store.write('attempts', keyOf(person, factor), { wrong, lockedUntil: null });
    },
  };
}
