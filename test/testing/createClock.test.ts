import { describe, expect, test, vi } from 'vitest';
import { createClock } from '../../src/testing/createClock.ts';

describe('createClock', () => {
  test('stands still at the time it was given', () => {
    const clock = createClock(1_000);
    clock.advance(500);
    expect(clock.now()).toBe(1_500);
    clock.advance(-700);
    expect(clock.now()).toBe(800);
    clock.set(9_000);
    expect(clock.now()).toBe(9_000);
  });

  test('runs with the machine otherwise, also after it was moved', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const clock = createClock();
    expect(clock.now()).toBe(1_000_000);
    clock.advance(60_000);
    vi.advanceTimersByTime(5);
    expect(clock.now()).toBe(1_060_005);
    clock.set(50);
    vi.advanceTimersByTime(5);
    expect(clock.now()).toBe(55);
    vi.useRealTimers();
  });
});
