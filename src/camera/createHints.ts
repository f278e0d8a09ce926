import type { Hint } from './judgeFrame.ts';

/** What is shown and what is said. */
export interface ShownHint {
  /** One at a time; `undefined` where there is nothing to say. */
  shown: Hint | undefined;
  /** What screen readers say. Follows `shown`, more slowly. */
  spoken: Hint | undefined;
  /** All has been well for long enough to take the photo. */
  isSteady: boolean;
}

/** ms. Nobody can follow words that change faster, read or heard. */
const SHOWN_FOR = 1500;
const SPOKEN_FOR = 2000;
const STEADY_AFTER = 1000;

/**
 * Makes a calm sequence of hints out of a restless one: something has to be seen twice before it counts, is shown for a
 * second and a half at least, and said every two seconds at most. `now` gives ms.
 */
export function createHints(first: Hint | undefined, now: () => number = () => performance.now()) {
  let current: ShownHint = { shown: first, spoken: first, isSteady: false };
  let before = first;
  let shownAt = Number.NEGATIVE_INFINITY;
  let spokenAt = Number.NEGATIVE_INFINITY;
  let goodSince: number | undefined;

  /** Takes what the newest look gave. Returns the same object where nothing changes. */
  function next(seen: Hint | undefined): ShownHint {
    const time = now();
    const isSeenTwice = seen === before;
    before = seen;
    let { shown, spoken } = current;
    if (isSeenTwice && seen !== shown && time - shownAt >= SHOWN_FOR) {
      shown = seen;
      shownAt = time;
    }
    if (shown !== spoken && time - spokenAt >= SPOKEN_FOR) {
      spoken = shown;
      spokenAt = time;
    }
    if (shown === 'hold' && seen === 'hold') goodSince ??= time;
    else goodSince = undefined;
    const isSteady = goodSince !== undefined && time - goodSince >= STEADY_AFTER;
    if (shown !== current.shown || spoken !== current.spoken || isSteady !== current.isSteady) {
      current = { shown, spoken, isSteady };
    }
    return current;
  }
  return { next, get: () => current };
}
