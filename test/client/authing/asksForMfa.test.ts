import { describe, expect, it } from 'vitest';
import { asksForMfa } from '../../../src/client/authing/asksForMfa.ts';

describe('whether a body asks for a second factor', () => {
  it.each([
    [{ code: 1635 }],
    [{ code: 1636, data: { mfaToken: 'a' } }],
    [{ data: null, errors: [{ message: { code: 1635 } }] }],
  ])('%j does', (body) => {
    expect(asksForMfa(body)).toBe(true);
  });

  it.each([
    [{ code: 200 }],
    [{ code: 1637 }],
    [{ code: '1635' }],
    [{ data: { code: 1635 } }],
    [{ errors: [] }],
    [{ errors: { message: 'no list' } }],
    [[1635]],
    [Object.create({ code: 1635 })],
    [null],
    [undefined],
    ['1635'],
  ])('%j does not', (body) => {
    expect(asksForMfa(body)).toBe(false);
  });
});
