import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileSlug } from '../../src/messages/index.ts';

const anyCharacter = fc.nat(0x10ffff).map((point) => String.fromCodePoint(point));

it.each([
  ['Harbour Bank', 'Harbour-Bank'],
  ['  A & B: "x"/y  ', 'A-B-x-y'],
  ['海港银行', '海港银行'],
  ['../../etc/passwd', 'etc-passwd'],
  ['!!!', ''],
])('turns %s into %s', (name, slug) => {
  expect(fileSlug(name)).toBe(slug);
});

it('gives no name that a file system could stumble over', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (name) => {
      const slug = fileSlug(name);
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}-]*$/u);
      expect(slug).not.toMatch(/^-|-$|--/);
      expect(Array.from(slug).length).toBeLessThanOrEqual(30);
    }),
  );
});
