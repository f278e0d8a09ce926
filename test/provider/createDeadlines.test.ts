// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeadlines } from '../../src/provider/createDeadlines.ts';

function setUp() {
  const clock = { wall: 1_700_000_000_000, monotonic: 5_000 };
  const deadlines = createDeadlines({ wall: () => clock.wall, monotonic: () => clock.monotonic });
  const pass = (ms: number) => {
    clock.wall += ms;
    clock.monotonic += ms;
  };
  return { clock, deadlines, pass };
}

describe('a deadline', () => {
  it('counts whole seconds down to 0, and is 0 when it was never started', () => {
    const { deadlines, pass } = setUp();
    expect(deadlines.has('limited:totp')).toBe(false);
    expect(deadlines.remaining('limited:totp')).toBe(0);
    deadlines.start('limited:totp', 7);
    expect(deadlines.has('limited:totp')).toBe(true);
    expect(deadlines.remaining('limited:totp')).toBe(7);
    pass(1);
    expect(deadlines.remaining('limited:totp')).toBe(7);
    pass(5_999);
    expect(deadlines.remaining('limited:totp')).toBe(1);
    pass(1_000);
    expect(deadlines.remaining('limited:totp')).toBe(0);
    pass(60_000);
    expect(deadlines.remaining('limited:totp')).toBe(0);
  });

  it('knows one channel from another', () => {
    const { deadlines } = setUp();
    deadlines.start('limited:totp', 7);
    expect(deadlines.remaining('locked:totp')).toBe(0);
    expect(deadlines.remaining('limited:sms')).toBe(0);
  });

  it('L20 the device slept: the wall clock has gone on, so the wait is over', () => {
    const { clock, deadlines } = setUp();
    deadlines.start('limited:totp', 60);
    clock.wall += 3_600_000;
    expect(deadlines.remaining('limited:totp')).toBe(0);
  });

  it('L20 the clock was set back: the wait goes on from what the monotonic clock counted', () => {
    const { clock, deadlines, pass } = setUp();
    deadlines.start('limited:totp', 60);
    pass(20_000);
    clock.wall -= 86_400_000;
    expect(deadlines.remaining('limited:totp')).toBe(40);
    pass(10_000);
    expect(deadlines.remaining('limited:totp')).toBe(30);
    pass(30_000);
    expect(deadlines.remaining('limited:totp')).toBe(0);
  });

  it('L20 whatever the wall clock does, it is never negative and never longer than it was', () => {
    const steps = fc.array(
      fc.record({
        wall: fc.integer({ min: -10_000_000, max: 10_000_000 }),
        passed: fc.integer({ min: 0, max: 100_000 }),
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), steps, (length, jumps) => {
        const { clock, deadlines, pass } = setUp();
        deadlines.start('locked:totp', length);
        for (const { wall, passed } of jumps) {
          pass(passed);
          clock.wall += wall;
          const left = deadlines.remaining('locked:totp');
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a pause that the server asked for', () => {
  it('S08 lasts as long as the server said', () => {
    const { deadlines } = setUp();
    deadlines.pause('limited:totp', 7);
    expect(deadlines.remaining('limited:totp')).toBe(7);
  });

  it('S10 lasts 30 s where the server did not say, and doubles up to 5 minutes', () => {
    const { deadlines } = setUp();
    const waits = Array.from({ length: 6 }, () => {
      deadlines.pause('limited:totp');
      return deadlines.remaining('limited:totp');
    });
    expect(waits).toEqual([30, 60, 120, 240, 300, 300]);
    deadlines.pause('limited:sms');
    expect(deadlines.remaining('limited:sms')).toBe(30);
  });

  it('begins at 30 s again after a success', () => {
    const { deadlines } = setUp();
    deadlines.pause('limited:totp');
    deadlines.pause('limited:totp');
    deadlines.relax('limited:totp');
    deadlines.pause('limited:totp');
    expect(deadlines.remaining('limited:totp')).toBe(30);
  });

  it('is forgotten with everything else', () => {
    const { deadlines } = setUp();
    deadlines.pause('limited:totp');
    deadlines.clear();
    expect(deadlines.has('limited:totp')).toBe(false);
    deadlines.pause('limited:totp');
    expect(deadlines.remaining('limited:totp')).toBe(30);
  });
});

describe('who watches deadlines', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is called while one runs, and no timer stands when none does', () => {
    const deadlines = createDeadlines();
    const seen = vi.fn();
    const stop = deadlines.subscribe(seen);
    expect(vi.getTimerCount()).toBe(0);
    deadlines.start('limited:totp', 2);
    seen.mockClear();
    vi.advanceTimersByTime(1_000);
    expect(seen).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5_000);
    expect(seen).toHaveBeenCalledTimes(4);
    expect(vi.getTimerCount()).toBe(0);
    stop();
  });

  it('B18 sees a clock that is set back without a timer that never ends', () => {
    const deadlines = createDeadlines();
    const stop = deadlines.subscribe(() => {});
    deadlines.start('limited:totp', 5);
    vi.setSystemTime(Date.now() - 86_400_000);
    vi.advanceTimersByTime(6_000);
    expect(deadlines.remaining('limited:totp')).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    stop();
  });

  it('is called when the page comes back, and is left alone afterwards', () => {
    const deadlines = createDeadlines();
    const seen = vi.fn();
    const stop = deadlines.subscribe(seen);
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(seen).toHaveBeenCalledTimes(2);
    deadlines.start('limited:totp', 60);
    seen.mockClear();
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    vi.advanceTimersByTime(2_000);
    expect(seen).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('watches on while somebody else stops', () => {
    const deadlines = createDeadlines();
    deadlines.start('limited:totp', 60);
    const seen = vi.fn();
    const stop = deadlines.subscribe(seen);
    deadlines.subscribe(() => {})();
    vi.advanceTimersByTime(1_000);
    expect(seen).toHaveBeenCalledTimes(2);
    stop();
  });
});
