import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { MfaRecordKind, MfaRecords, MfaStore } from 'react-mfa-kit/testing';

/** A store that outlives the process. */
export interface SqliteStore extends MfaStore {
  close(): void;
}

/** Opens a database, and makes it where there is none. `:memory:` keeps nothing. */
export function createSqliteStore(file: string): SqliteStore {
  // It holds secrets, so the folder is its owner's alone.
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new Database(file);
  database.pragma('busy_timeout = 2000');
  database.pragma('journal_mode = WAL');
  database.exec(schema);
  const select = database.prepare('SELECT value FROM records WHERE kind = ? AND key = ?');
  const selectAll = database.prepare('SELECT value FROM records WHERE kind = ? ORDER BY id');
  const upsert = database.prepare(
    'INSERT INTO records (kind, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const erase = database.prepare('DELETE FROM records WHERE kind = ? AND key = ?');

  return {
    read: (kind, key) => parse(select.get(kind, key)),
    list: (kind) => selectAll.all(kind).flatMap((row) => parse(row) ?? []),
    write: (kind, key, value) => void upsert.run(kind, key, JSON.stringify(value)),
    remove: (kind, key) => void erase.run(kind, key),
    transact(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => void database.close(),
  };
}

const schema = `
  CREATE TABLE IF NOT EXISTS records (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (kind, key)
  )`;

/** Reads the one column, for rows of this driver carry a `_metadata` of its own beside it. */
function parse<Kind extends MfaRecordKind>(row: unknown): MfaRecords[Kind] | undefined {
  if (row === undefined) return undefined;
  // SAFETY: the table's columns are fixed, and `write` takes the value of the kind that is read.
  return JSON.parse((row as { value: string }).value) as MfaRecords[Kind];
}
