import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMistake } from '../../../src/components/internal/findMistake.ts';

const shape = { length: 6, mode: 'numeric' } as const;

describe('findMistake', () => {
  it.each([
    ['123456', undefined],
    ['123 456', undefined],
    ['', { type: 'empty' }],
    ['12345', { type: 'wrong-length', entered: 5 }],
    ['1234567', { type: 'wrong-length', entered: 7 }],
    ['123456 or 654321', { type: 'several' }],
    ['abc', { type: 'unreadable' }],
  ])('says of “%s” what is to be changed', (text, mistake) => {
    expect(findMistake(text, shape)).toEqual(mistake);
  });

  it('I05 never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        findMistake(text, shape);
        findMistake(text, { length: 6, mode: 'alphanumeric' });
      }),
    );
  });
});
