// @vitest-environment node

import { isMfaError, MfaError } from 'react-mfa-kit/client';
import { describe, expect, it } from 'vitest';

describe('MfaError', () => {
  it('is made of a code and a few numbers, by any adapter', () => {
    const error = new MfaError('rate-limited', {
      httpStatus: 429,
      businessCode: 429,
      requestId: 'ab-12',
      retryAfter: 6.1,
      attemptsLeft: 2,
    });
    expect(error).toMatchObject({
      name: 'MfaError',
      code: 'rate-limited',
      message: 'The call failed: rate limited.',
      httpStatus: 429,
      businessCode: 429,
      requestId: 'ab-12',
      retryAfter: 7,
      attemptsLeft: 2,
    });
    expect(new MfaError('login-continues', { next: 1639 }).next).toBe(1639);
  });

  it.each([
    [-3, 1],
    [0, 1],
    [1e9, 900],
    [Number.NaN, undefined],
  ])('brings a wait of %d into 1…900', (retryAfter, kept) => {
    expect(new MfaError('locked', { retryAfter }).retryAfter).toBe(kept);
  });

  it.each([
    ['a'.repeat(36), 'a'.repeat(36)],
    ['a'.repeat(37), undefined],
    ['', undefined],
    // SAFETY: adapters may be written in JavaScript.
    [7 as unknown as string, undefined],
  ])('keeps of the request id %j %j', (requestId, kept) => {
    expect(new MfaError('locked', { requestId }).requestId).toBe(kept);
  });

  it('leaves out facts that are none', () => {
    // SAFETY: adapters may be written in JavaScript.
    const facts = {
      httpStatus: 'CANARY',
      next: Number.NaN,
      requestId: 'CANARY',
      cause: 'CANARY',
    } as object;
    const error = new MfaError('network', facts);
    expect(Object.keys(error).sort()).toEqual(['code', 'name']);
  });
});

describe('isMfaError', () => {
  it('knows the error of another copy of the package by its name', () => {
    const copy = Object.assign(new Error('x'), { name: 'MfaError', code: 'locked' });
    expect([new MfaError('locked'), copy].every(isMfaError)).toBe(true);
  });

  it.each([
    undefined,
    null,
    'MfaError',
    new Error('locked'),
    { name: 'MfaError', code: 'locked' },
    Object.assign(new Error('x'), { name: 'MfaError' }),
    Object.assign(new Error('x'), { code: 'locked' }),
    Object.assign(new Error('x'), { name: 'MfaError', code: 7 }),
  ])('does not take %o for one', (value) => {
    expect(isMfaError(value)).toBe(false);
  });
});
