// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MfaError, type MfaErrorCode } from '../../../src/client/index.ts';
import { isPaused, isShut, judge, verdictFor } from '../../../src/flows/core/judge.ts';
import { createMfa } from '../createMfa.ts';

describe('what the server said of a code', () => {
  it.each<[MfaErrorCode | undefined, string]>([
    [undefined, 'accepted'],
    ['code-rejected', 'code-rejected'],
    ['code-expired', 'code-expired'],
    ['code-used', 'code-used'],
    ['unknown-outcome', 'unjudged'],
    ['network', 'unjudged'],
    ['locked', 'unjudged'],
    ['token-expired', 'unjudged'],
  ])('that ended in %s is remembered as %s', (code, verdict) => {
    expect(verdictFor(code && new MfaError(code))).toBe(verdict);
  });

  it.each([
    [undefined, true, 'send'],
    ['unjudged', true, 'leave'],
    ['unjudged', false, 'send'],
    ['accepted', true, 'code-used'],
    ['accepted', false, 'code-used'],
    ['code-rejected', false, 'code-rejected'],
    ['code-expired', false, 'code-expired'],
    ['code-used', true, 'code-used'],
  ] as const)('%s: a code that goes by itself %s: %s', (verdict, isAuto, then) => {
    const mfa = createMfa();
    if (verdict) mfa.session.judged.note('verify', '123456', verdict);
    const word = judge(mfa, 'verify', '123456', isAuto);
    expect(word instanceof MfaError ? word.code : word).toBe(then);
    expect(judge(mfa, 'confirm', '123456', isAuto)).toBe('send');
    expect(judge(mfa, 'verify', '654321', isAuto)).toBe('send');
  });
});

describe('a pause that the server asked for', () => {
  it.each(['limited', 'locked'] as const)('%s: holds this way back, and no other', (kind) => {
    const mfa = createMfa();
    expect(isPaused(mfa, 'sms')).toBe(false);
    mfa.session.deadlines.start(`${kind}:sms`, 5);
    expect(isPaused(mfa, 'sms')).toBe(true);
    expect(isPaused(mfa, 'email')).toBe(false);
  });

  it.each([
    [undefined, false],
    [new MfaError('locked'), true],
    [new MfaError('locked', { retryAfter: 60_000 }), false],
    [new MfaError('rate-limited'), false],
  ])('%o: without an end is %s', (problem, shut) => {
    expect(isShut(problem)).toBe(shut);
  });
});
