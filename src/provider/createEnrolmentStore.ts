import type { Source, TotpAssociation } from '../client/index.ts';
import { type Authenticator, isMfaError, MfaError } from '../client/index.ts';

/** What opening the set-up of an authenticator app finds. */
export type Enrolment =
  | { status: 'already-bound' | 'unfinished' }
  | {
      status: 'ready';
      /** Tells one key from another. No secret. */
      id: string;
      association: TotpAssociation;
      /** The ids of the authenticators in force; unknown where the list was not asked or failed. */
      enabledBefore: readonly string[] | undefined;
    };

/** The two calls that opening may take. */
export interface EnrolmentCalls {
  /** `undefined` where the backend has no list. */
  list(signal: AbortSignal): Promise<readonly Authenticator[] | undefined>;
  associate(): Promise<TotpAssociation>;
  /** The person has seen what the list says and goes on all the same. */
  isDecided: boolean;
}

/**
 * The one place where an effect may begin a request: however often a flow opens, is mounted again
 * or doubled by StrictMode, a source has one promise, and so one key.
 */
export interface EnrolmentStore {
  /** The promise of this source, begun by the first who asks. */
  open(source: Source, calls: EnrolmentCalls): Promise<Enrolment>;
  /** Keeps the key while mounted, and for ten minutes after the last one has let go. */
  hold(source: Source): () => void;
  /** Forgets a key, or all of them; who still waits for one gets an `MfaError` `aborted`. */
  drop(source?: Source): void;
}

interface Entry {
  promise: Promise<Enrolment>;
  reading: AbortController | undefined;
}

const KEPT_FOR = 600_000;

/** Makes an empty store. */
export function createEnrolmentStore(): EnrolmentStore {
  const entries = new Map<Source, Entry>();
  const holders = new Map<Source, number>();
  const left = new Map<Source, { at: number; timer: ReturnType<typeof setTimeout> }>();
  let made = 0;

  async function begin(entry: Entry, source: Source, calls: EnrolmentCalls): Promise<Enrolment> {
    const known = await look(calls.list, source, entry.reading?.signal);
    const isStale = () => entries.get(source) !== entry;
    if (isStale()) throw new MfaError('aborted');
    entry.reading = undefined;
    if (known && !calls.isDecided) {
      if (known.some((one) => one.enabled)) return { status: 'already-bound' };
      if (known.length > 0) return { status: 'unfinished' };
    }
    const association = await calls.associate();
    if (isStale()) throw new MfaError('aborted');
    made += 1;
    const enabledBefore = known?.filter((one) => one.enabled).map((one) => one.id);
    return { status: 'ready', id: String(made), association, enabledBefore };
  }
  function open(source: Source, calls: EnrolmentCalls): Promise<Enrolment> {
    // The timer stands still while the device sleeps, but the key grows old.
    if (Date.now() - (left.get(source)?.at ?? Date.now()) >= KEPT_FOR) drop(source);
    const found = entries.get(source);
    if (found) return found.promise;
    const entry: Entry = { promise: pending, reading: new AbortController() };
    entries.set(source, entry);
    entry.promise = begin(entry, source, calls);
    // Only a key is kept: what a list said, or a failure, may be otherwise for the next who asks.
    const forget = () => entries.get(source) === entry && entries.delete(source);
    entry.promise.then(({ status }) => status !== 'ready' && forget(), forget);
    return entry.promise;
  }
  function drop(source?: Source) {
    for (const one of source ? [source] : [...entries.keys()]) {
      entries.get(one)?.reading?.abort();
      entries.delete(one);
    }
  }
  function hold(source: Source) {
    holders.set(source, (holders.get(source) ?? 0) + 1);
    clearTimeout(left.get(source)?.timer);
    left.delete(source);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      holders.set(source, (holders.get(source) ?? 1) - 1);
      if (holders.get(source) === 0) letGo(source);
    };
  }
  function letGo(source: Source) {
    left.set(source, { at: Date.now(), timer: setTimeout(() => drop(source), KEPT_FOR) });
    // After this task: whoever is mounted again in the same commit goes on with the same read.
    queueMicrotask(() => {
      if (holders.get(source) === 0 && entries.get(source)?.reading) drop(source);
    });
  }
  return { open, hold, drop };
}

const pending = new Promise<never>(() => {});

/** A list that fails is passed over, for setting up must not hang on it; a session that is over is not. */
async function look(
  list: EnrolmentCalls['list'],
  source: Source,
  signal: AbortSignal = new AbortController().signal,
) {
  try {
    const all = await list(signal);
    return all?.filter((one) => one.type === 'totp' && (one.source ?? source) === source);
  } catch (error) {
    if (isMfaError(error) && error.code === 'token-expired') throw error;
    return undefined;
  }
}
