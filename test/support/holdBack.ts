import { act } from '@testing-library/react';
import { vi } from 'vitest';
import type { Lazy } from '../../src/components/internal/createLazy.ts';

/** Code that is not on the page, whatever was loaded before, until the test lets it come or sees to it that it cannot. */
export function holdBack<Value>(lazy: Lazy<Value>) {
  const { load, get } = lazy;
  const listeners = new Set<() => void>();
  const waiting: { resolve(value: Value): void; reject(error: Error): void }[] = [];
  let isThere = false;
  vi.spyOn(lazy, 'get').mockImplementation(() => (isThere ? get() : undefined));
  vi.spyOn(lazy, 'subscribe').mockImplementation((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  });
  vi.spyOn(lazy, 'load').mockImplementation(() =>
    isThere ? load() : new Promise((resolve, reject) => waiting.push({ resolve, reject })),
  );
  return {
    come: () =>
      act(async () => {
        const value = await load();
        isThere = true;
        for (const { resolve } of waiting.splice(0)) resolve(value);
        for (const listener of [...listeners]) listener();
      }),
    fail: () =>
      act(async () => {
        for (const { reject } of waiting.splice(0)) reject(new Error('no such part'));
      }),
  };
}
