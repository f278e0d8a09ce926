import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { groupText, normalizeRecoveryCode } from '../../src/text/recoveryCodeText.ts';

const authing = { alphabet: 'hex', groups: 6, groupSize: 4 } as const;
const code = 'a1b2-c3d4-e5f6-0718-293a-4b5c';

describe('a recovery code', () => {
  test.each([
    code,
    code.toUpperCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' '),
    code.replaceAll('-', '–'),
    code.replaceAll('-', '－'),
    code.replaceAll('-', 'ー'),
    ` ${code}\n`,
    code.replaceAll('-', '-\n'),
    `\u200e${code}`,
    'ａ１ｂ２－ｃ３ｄ４－ｅ５ｆ６－０７１８－２９３ａ－４ｂ５ｃ',
    'albz-c3d4'.replace('albz', 'alb2') + code.slice(9),
    code.replace('0718', 'O7l8'),
    code.replace('0718', 'o7I8'),
  ])('I15 is the same as %j', (text) => {
    expect(normalizeRecoveryCode(text, authing)).toBe(code);
  });

  it('stays ungrouped while its length is not right', () => {
    expect(normalizeRecoveryCode('A1B2-C3', authing)).toBe('a1b2c3');
  });

  it('keeps capitals and letters that look like digits where the alphabet has them', () => {
    const shape = { alphabet: 'alphanumeric', groups: 2, groupSize: 4 } as const;
    expect(normalizeRecoveryCode('OlI0 aBcD', shape)).toBe('OlI0-aBcD');
  });

  it('I15 is read in any case, with any separators and look-alikes', () => {
    const mess = fc.constantFrom('', ' ', '-', '–', '－', '\n', '\u200b', ' - ');
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9a-f]{24}$/),
        fc.infiniteStream(mess),
        fc.infiniteStream(fc.boolean()),
        (bare, messes, coins) => {
          const typed = [...bare].map((letter) => {
            const isPlain = coins.next().value;
            const shown = isPlain ? letter : (lookAlike[letter] ?? letter.toUpperCase());
            return shown + messes.next().value;
          });
          const grouped = groupText(bare, 4).join('-');
          expect(normalizeRecoveryCode(typed.join(''), authing)).toBe(grouped);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is read without an error from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeRecoveryCode(text, authing);
        expect(normalizeRecoveryCode(once, authing)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

const lookAlike: Record<string, string> = { '0': 'O', '1': 'l' };

test.each([
  ['', []],
  ['abc', ['abc']],
  ['abcdefg', ['abcd', 'efg']],
  ['abcdefgh', ['abcd', 'efgh']],
])('groups %j by four', (text, groups) => {
  expect(groupText(text, 4)).toEqual(groups);
});
