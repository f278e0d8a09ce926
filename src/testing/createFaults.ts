import type { BackendOperation } from './BackendOperation.ts';
import { nameOnWire } from './nameOnWire.ts';
import type { Envelope } from './reply.ts';

/** What goes wrong with one request. */
export type MfaFault =
  /** The request counts, and its answer comes `ms` later. */
  | { type: 'delay'; ms: number }
  /** The request counts, which is told to `onCounted`, and its answer comes once `until` settles. */
  | { type: 'wait'; until: Promise<unknown>; onCounted?: (() => void) | undefined }
  /** The request counts, and no answer ever comes. */
  | { type: 'silence' }
  /** The connection breaks, before the request was read or after it counted. */
  | { type: 'drop'; when: 'before' | 'after' }
  /** The request counts, and the connection breaks in the middle of the answer. */
  | { type: 'half-body' }
  /** Something on the way answers a page of its own, as a captive portal does. */
  | { type: 'wrong-type'; html?: string | undefined }
  /** Something on the way sends the request elsewhere. */
  | { type: 'redirect'; to?: string | undefined; status?: number | undefined }
  /** The server refuses: an HTTP status, a business code, or both. The request does not count. */
  | {
      type: 'refuse';
      status?: number | undefined;
      code?: number | undefined;
      /** Seconds, sent as `Retry-After`. */
      retryAfter?: number | undefined;
      /** Sent in place of the envelope; a text is sent as it stands. */
      body?: unknown;
    }
  /** The request counts, and the answer's body is another one; a text is sent as it stands. */
  | { type: 'edit'; edit: (body: Envelope) => unknown };

/** Whom a fault is for: one operation, or whatever comes. */
export type FaultTarget = BackendOperation | '*';

/** The faults that are to come. */
export interface MfaFaults {
  /** The next request has this fault; called again, the one after it, and so on. */
  next(target: FaultTarget, fault: MfaFault): void;
  /** Every request has this fault, until `clear`. */
  always(target: FaultTarget, fault: MfaFault): void;
  /** Holds back the next answer until `release` is called; `arrived` settles when the request has counted. */
  hold(target: FaultTarget): { readonly arrived: Promise<void>; release(): void };
  /** Forgets all faults, also those that a scenario set. */
  clear(): void;
}

/** Hands the faults out, one request at a time. */
export interface FaultQueue extends MfaFaults {
  take(operation: BackendOperation | undefined): MfaFault | undefined;
}

export function createFaults(): FaultQueue {
  let coming: { target: FaultTarget; fault: MfaFault }[] = [];
  let lasting = new Map<FaultTarget, MfaFault>();
  const next = (target: FaultTarget, fault: MfaFault) => {
    coming.push({ target: nameOnWire(target), fault });
  };
  return {
    next,
    always: (target, fault) => {
      lasting.set(nameOnWire(target), fault);
    },
    hold(target) {
      const arrived = createSignal();
      const released = createSignal();
      next(target, { type: 'wait', until: released.promise, onCounted: arrived.give });
      return { arrived: arrived.promise, release: released.give };
    },
    clear: () => {
      coming = [];
      lasting = new Map();
    },
    take(operation) {
      const index = coming.findIndex(({ target }) => target === '*' || target === operation);
      const [found] = index < 0 ? [] : coming.splice(index, 1);
      return found?.fault ?? (operation && lasting.get(operation)) ?? lasting.get('*');
    },
  };
}

function createSignal() {
  let give = () => {};
  const promise = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}
