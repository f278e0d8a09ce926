import type { MfaRecordKind, MfaRecords, MfaStore } from './MfaStore.ts';

/** Makes a store that lasts as long as the page or the process. */
export function createMemoryStore(): MfaStore {
  const kinds = new Map<MfaRecordKind, Map<string, string>>();
  /** How to take the writes of this transaction back. */
  let undo: (() => unknown)[] | undefined;

  /** Keys keep the place of their first writing, as in any table with a running number. */
  const put = (kind: MfaRecordKind, key: string, text: string | undefined) => {
    const records = kinds.get(kind) ?? new Map<string, string>();
    const before = records.get(key);
    undo?.push(() => (before === undefined ? records.delete(key) : records.set(key, before)));
    if (text === undefined) records.delete(key);
    else kinds.set(kind, records.set(key, text));
  };

  return {
    read(kind, key) {
      const text = kinds.get(kind)?.get(key);
      return text === undefined ? undefined : parse(text);
    },
    write: (kind, key, value) => put(kind, key, JSON.stringify(value)),
    remove: (kind, key) => put(kind, key, undefined),
    list: (kind) => [...(kinds.get(kind)?.values() ?? [])].map((text) => parse(text)),
    transact(work) {
      undo = [];
      try {
        return work();
      } catch (error) {
        for (const revert of undo.reverse()) revert();
        throw error;
      } finally {
        undo = undefined;
      }
    },
  };
}

function parse<Kind extends MfaRecordKind>(text: string): MfaRecords[Kind] {
  // SAFETY: texts come from `write` alone, which takes the value of the kind that is read.
  return JSON.parse(text) as MfaRecords[Kind];
}
