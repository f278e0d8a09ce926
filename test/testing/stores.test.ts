// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { createSqliteStore } from '../../examples/reference-server/createSqliteStore.ts';
import { createMemoryStore } from '../../src/testing/createMemoryStore.ts';

/** What any store must do, whatever it keeps its data in. */
describe.each([
  ['createMemoryStore', () => createMemoryStore()],
  ['createSqliteStore', () => createSqliteStore(':memory:')],
])('%s', (_, createStore) => {
  test('gives back what was written, by kind and key', () => {
    const store = createStore();
    store.write('setting', 'a', 'one');
    store.write('account', 'a', 'two');
    expect([store.read('setting', 'a'), store.read('account', 'a')]).toEqual(['one', 'two']);
    expect(store.read('setting', 'b')).toBeUndefined();
  });

  test('replaces a value whole', () => {
    const store = createStore();
    store.write('attempts', 'a', { wrong: 1, lockedUntil: 5 });
    store.write('attempts', 'a', { wrong: 2, lockedUntil: null });
    expect(store.read('attempts', 'a')).toStrictEqual({ wrong: 2, lockedUntil: null });
  });

  test('lists in the order of the first writing', () => {
    const store = createStore();
    store.write('setting', 'b', 'first');
    store.write('setting', 'a', 'second');
    store.write('setting', 'b', 'first, changed');
    expect(store.list('setting')).toEqual(['first, changed', 'second']);
    expect(store.list('message')).toEqual([]);
  });

  test('forgets what was removed', () => {
    const store = createStore();
    store.write('setting', 'a', 'one');
    store.remove('setting', 'a');
    store.remove('setting', 'never there');
    expect(store.read('setting', 'a')).toBeUndefined();
  });

  test('gives values of their own', () => {
    const store = createStore();
    store.write('attempts', 'a', { wrong: 1, lockedUntil: null });
    const read = store.read('attempts', 'a');
    if (read) read.wrong = 7;
    expect(store.read('attempts', 'a')?.wrong).toBe(1);
  });

  test('keeps all writes of a transaction, or none when it throws', () => {
    const store = createStore();
    store.write('setting', 'kept', 'before');
    store.write('setting', 'gone', 'before');
    const result = store.transact(() => {
      store.write('setting', 'kept', 'after');
      return 'done';
    });
    const fail = () =>
      store.transact(() => {
        store.write('setting', 'kept', 'never');
        store.write('setting', 'new', 'never');
        store.remove('setting', 'gone');
        throw new Error('half way');
      });
    expect(fail).toThrow('half way');
    expect(result).toBe('done');
    expect(store.read('setting', 'kept')).toBe('after');
    expect(store.read('setting', 'gone')).toBe('before');
    expect(store.read('setting', 'new')).toBeUndefined();
  });
});
