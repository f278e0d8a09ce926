import type { BackendOperation } from './BackendOperation.ts';
import { nameOnWire } from './nameOnWire.ts';

/** One request that arrived. Holds no body, header or query, for those hold secrets. */
export interface LedgerEntry {
  readonly method: string;
  readonly path: string;
  /** `undefined` for a path that no endpoint has. */
  readonly operation: BackendOperation | undefined;
  /** Of the reply; `undefined` while there is none, for ever where the connection was dropped. */
  readonly status: number | undefined;
}

/** What arrived, in order. */
export interface MfaLedger {
  readonly entries: readonly LedgerEntry[];
  count(operation: BackendOperation): number;
  clear(): void;
}

/** Writes down what arrives. */
export interface LedgerWriter extends MfaLedger {
  /** Gives the function that notes the reply. */
  note(entry: Omit<LedgerEntry, 'status'>): (status: number) => void;
}

export function createLedger(): LedgerWriter {
  let entries: LedgerEntry[] = [];
  return {
    get entries() {
      return entries;
    },
    count: (operation) =>
      entries.filter((entry) => entry.operation === nameOnWire(operation)).length,
    clear: () => {
      entries = [];
    },
    note(entry) {
      const noted = { ...entry, status: undefined as number | undefined };
      entries = [...entries, noted];
      return (status) => {
        noted.status = status;
      };
    },
  };
}
