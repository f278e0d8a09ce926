import { describe, expect, it } from 'vitest';
import { createJudgedCodes } from '../../src/provider/createJudgedCodes.ts';

function setUp() {
  const clock = { now: 1_000_000 };
  return { clock, judged: createJudgedCodes(() => clock.now) };
}

describe('the memory of codes', () => {
  it('knows nothing at first', () => {
    expect(setUp().judged.verdictOf('verify:totp', '123456')).toBeUndefined();
  });

  it('keeps apart what a code was sent for: the one that confirmed may verify', () => {
    const { judged } = setUp();
    judged.note('confirm:1', '123456', 'accepted');
    expect(judged.verdictOf('confirm:1', '123456')).toBe('accepted');
    expect(judged.verdictOf('verify:totp', '123456')).toBeUndefined();
  });

  it('forgets the refused ones when one is accepted', () => {
    const { judged } = setUp();
    judged.note('verify:totp', '111111', 'code-rejected');
    judged.note('verify:totp', '222222', 'accepted');
    expect(judged.verdictOf('verify:totp', '111111')).toBeUndefined();
    expect(judged.verdictOf('verify:totp', '222222')).toBe('accepted');
  });

  it('takes the newest word about a code', () => {
    const { judged } = setUp();
    judged.note('verify:totp', '111111', 'unjudged');
    judged.note('verify:totp', '111111', 'code-rejected');
    expect(judged.verdictOf('verify:totp', '111111')).toBe('code-rejected');
  });

  it('lasts for the three steps in which a code can live, whichever way the clock is set', () => {
    const { clock, judged } = setUp();
    judged.note('verify:totp', '111111', 'accepted');
    clock.now += 89_999;
    expect(judged.verdictOf('verify:totp', '111111')).toBe('accepted');
    clock.now += 1;
    expect(judged.verdictOf('verify:totp', '111111')).toBeUndefined();
    clock.now = 0;
    expect(judged.verdictOf('verify:totp', '111111')).toBeUndefined();
  });

  it('lasts as long as it is asked to, for codes that never come again', () => {
    const { clock, judged } = setUp();
    judged.note('recover:', 'a1b2', 'accepted');
    clock.now += 365 * 86_400_000;
    expect(judged.verdictOf('recover:', 'a1b2', Number.POSITIVE_INFINITY)).toBe('accepted');
    expect(judged.verdictOf('recover:', 'a1b2')).toBeUndefined();
  });

  it('can be emptied', () => {
    const { judged } = setUp();
    judged.note('verify:totp', '111111', 'accepted');
    judged.clear();
    expect(judged.verdictOf('verify:totp', '111111')).toBeUndefined();
  });
});
