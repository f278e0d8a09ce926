import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isolate, isolateLtr, plainName } from '../../src/messages/index.ts';

const anyCharacter = fc.nat(0x10ffff).map((point) => String.fromCodePoint(point));

it('wraps a name so that its direction ends with it', () => {
  expect(isolate('מפרץ')).toBe('\u2068מפרץ\u2069');
  expect(isolateLtr('+44 2107')).toBe('\u2066+44 2107\u2069');
});

it.each([
  ['a name that turns the text around', 'a\u202eb\u202cc', 'abc'],
  ['a name that ends an isolate it did not begin', 'a\u2069b', 'ab'],
  ['characters without width', 'Har\u200bbour\ufeff', 'Harbour'],
  ['line breaks and control characters', ' Har\r\nbour\u0000\u2028x', 'Har bour x'],
  ['markup', '<b>&amp;</b>', '<b>&amp;</b>'],
])('S07 makes %s inert', (_, name, plain) => {
  expect(plainName(name)).toBe(plain);
});

it('S07 shows 80 characters of a long name, and never half of one', () => {
  expect(plainName('x'.repeat(80))).toBe('x'.repeat(80));
  expect(plainName('😀'.repeat(81))).toBe(`${'😀'.repeat(79)}…`);
});

it('S07 leaves nothing in any name that could format the sentence around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (name) => {
      const plain = plainName(name);
      expect(Array.from(plain).length).toBeLessThanOrEqual(80);
      expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(plainName(plain)).toBe(plain);
    }),
  );
});
