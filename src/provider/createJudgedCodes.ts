/** What became of a code that was sent. `unjudged`: no answer, so nobody knows. */
export type Verdict = 'accepted' | 'unjudged' | 'code-rejected' | 'code-expired' | 'code-used';

/** Remembers, in memory, what the server said about a code, so that it is not asked twice. */
export interface JudgedCodes {
  /** `purpose` keeps apart what a code was sent for: the same code may confirm and then verify. */
  note(purpose: string, code: string, verdict: Verdict): void;
  /** `lifetime`: how long the same text is the same code, in ms. @default that of an app's code */
  verdictOf(purpose: string, code: string, lifetime?: number): Verdict | undefined;
  clear(): void;
}

// A code lives for its own step and the one on each side (RFC 6238 §5.2): 3 × 30 s. After that the
// same digits are another code, and the server's answer about the old one says nothing.
const WINDOW = 90_000;

/** Makes an empty memory of codes. */
export function createJudgedCodes(now: () => number = () => Date.now()): JudgedCodes {
  const notes = new Map<string, Map<string, { verdict: Verdict; at: number }>>();
  return {
    note(purpose, code, verdict) {
      const known = verdict === 'accepted' ? undefined : notes.get(purpose);
      notes.set(purpose, (known ?? new Map()).set(code, { verdict, at: now() }));
    },
    verdictOf(purpose, code, lifetime = WINDOW) {
      const found = notes.get(purpose)?.get(code);
      return found && Math.abs(now() - found.at) < lifetime ? found.verdict : undefined;
    },
    clear: () => notes.clear(),
  };
}
