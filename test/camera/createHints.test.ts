import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHints } from '../../src/camera/createHints.ts';
import type { Hint } from '../../src/camera/judgeFrame.ts';

/** Plays what was seen every 150 ms, and gives what was shown. */
function play(seen: readonly (Hint | undefined)[], first?: Hint) {
  let time = 0;
  const hints = createHints(first, () => time);
  return seen.map((hint) => {
    time += 150;
    return { time, ...hints.next(hint) };
  });
}
const times = (count: number, hint: Hint | undefined) => Array<typeof hint>(count).fill(hint);

describe('C20 hints', () => {
  it('count once they are seen twice', () => {
    expect(play(['dark', 'bright', 'bright']).map(({ shown }) => shown)).toEqual([
      undefined,
      undefined,
      'bright',
    ]);
  });

  it('stay for a second and a half', () => {
    const shown = play([...times(2, 'dark'), ...times(12, 'far')]);
    const change = shown.find((one) => one.shown === 'far');
    expect(shown[1]?.shown).toBe('dark');
    expect(change?.time).toBe(300 + 1500);
  });

  it('are said two seconds apart, the newest then', () => {
    const shown = play([...times(12, 'dark'), ...times(12, 'far')]);
    expect(shown.find(({ spoken }) => spoken === 'dark')?.time).toBe(300);
    expect(shown.find(({ spoken }) => spoken === 'far')?.time).toBe(2400);
  });

  it('begin with what is known at first', () => {
    expect(play(['no-face'], 'looking')[0]).toMatchObject({ shown: 'looking', spoken: 'looking' });
  });

  it('are steady after a second of all well', () => {
    const steady = play(times(12, 'hold')).filter(({ isSteady }) => isSteady);
    expect(steady[0]?.time).toBe(300 + 1050);
    expect(play([...times(12, 'hold'), 'far']).at(-1)?.isSteady).toBe(false);
  });

  it('wait no longer than they have to', () => {
    let time = 0;
    const hints = createHints(undefined, () => time);
    const see = (at: number, hint: Hint) => {
      time = at;
      hints.next(hint);
      return hints.next(hint);
    };
    expect(hints.get()).toEqual({ shown: undefined, spoken: undefined, isSteady: false });
    expect(see(0, 'dark')).toEqual({ shown: 'dark', spoken: 'dark', isSteady: false });
    expect(see(1500, 'hold')).toEqual({ shown: 'hold', spoken: 'dark', isSteady: false });
    expect(see(2000, 'hold')).toEqual({ shown: 'hold', spoken: 'hold', isSteady: false });
    expect(see(2500, 'hold')).toEqual({ shown: 'hold', spoken: 'hold', isSteady: true });
  });

  it('give the same object while nothing changes', () => {
    const hints = createHints('looking', () => 0);
    expect(hints.next('looking')).toBe(hints.next('looking'));
  });

  it('never change faster, whatever is seen', () => {
    const hint = fc.constantFrom<Hint | undefined>('dark', 'far', 'hold', 'no-face', undefined);
    fc.assert(
      fc.property(fc.array(hint, { minLength: 10, maxLength: 80 }), (seen) => {
        const played = play(seen);
        const changes = (of: (one: (typeof played)[number]) => unknown) =>
          played.filter((one, index) => index > 0 && of(one) !== of(played[index - 1] ?? one));
        const gaps = (times: number[]) => times.slice(1).map((time, i) => time - (times[i] ?? 0));
        const shown = changes((one) => one.shown).map(({ time }) => time);
        const spoken = changes((one) => one.spoken).map(({ time }) => time);
        expect(gaps(shown).filter((gap) => gap < 1500)).toEqual([]);
        expect(gaps(spoken).filter((gap) => gap < 2000)).toEqual([]);
      }),
    );
  });
});
