/** What became of a code that was sent. `unjudged`: no answer, so nobody knows. */
export type Verdict = 'accepted' | 'unjudged' | 'code-rejected' | 'code-expired' | 'code-used';

/** Remembers, in memory, what the server said about a code, so that it is not asked twice. */
export interface JudgedCodes {
  /** `purpose` keeps apart what a code was sent for: the same code may confirm and then verify. */
  note(purpose: string, code: string, verdict: Verdict): void;
  verdictOf(purpose: string, code: string): Verdict | undefined;
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
    verdictOf(purpose, code) {
      const found = notes.get(purpose)?.get(code);
      return found && Math.abs(now() - found.at) < WINDOW ? found.verdict : undefined;
    },
    clear: () => notes.clear(),
  };
}
