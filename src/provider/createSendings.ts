import type { MfaError } from '../client/index.ts';

/**
 * Codes that are sent, by destination: however often a form opens or is doubled by StrictMode, one
 * request goes out. In memory only, for a destination is private.
 */
export interface Sendings {
  /** Begins `send`, or joins the one to the same destination that is under way. */
  join(key: string, send: () => Promise<MfaError | undefined>): Promise<MfaError | undefined>;
  /** How many codes went to a destination: each is another one to be typed. */
  countOf(key: string): number;
  clear(): void;
}

/** Makes an empty book of codes that were sent. */
export function createSendings(): Sendings {
  const underWay = new Map<string, Promise<MfaError | undefined>>();
  const counts = new Map<string, number>();

  return {
    join(key, send) {
      const found = underWay.get(key);
      if (found) return found;
      const begun = send().then((problem) => {
        // Somebody else's by now.
        if (underWay.get(key) !== begun) return problem;
        underWay.delete(key);
        if (!problem) counts.set(key, (counts.get(key) ?? 0) + 1);
        return problem;
      });
      underWay.set(key, begun);
      return begun;
    },
    countOf: (key) => counts.get(key) ?? 0,
    clear() {
      underWay.clear();
      counts.clear();
    },
  };
}
