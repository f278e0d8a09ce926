import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  groupText,
  groupTyped,
  normalizeRecoveryCode,
  readRecoveryCode,
  readRecoveryShape,
} from '../../src/text/recoveryCodeText.ts';

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

test.each([
  [undefined, { alphabet: 'hex', groups: 6, groupSize: 4 }],
  ['hex' as const, { alphabet: 'hex', groups: 6, groupSize: 4 }],
  ['alphanumeric' as const, undefined],
  [
    { alphabet: 'hex', groups: 2, groupSize: 5 } as const,
    { alphabet: 'hex', groups: 2, groupSize: 5 },
  ],
])('a host that says %j has codes like %j', (alphabet, shape) => {
  expect(readRecoveryShape(alphabet)).toEqual(shape);
});

const sheet = `Recovery code for Fernway
Use it once, in place of the code from your authenticator app.

${code}

Account: mara@fernway.example
Created: 3 March 2026

Keep this file away from your phone. Anyone who has this code and your password can sign in as you.`;

describe('a recovery code among other words', () => {
  test.each([
    code,
    ` ${code.toUpperCase()}\n`,
    code.replaceAll('-', ''),
    code.replaceAll('-', ' '),
    code.replaceAll('-', '‐'),
    `1. ${code}`,
    `1) ${code}`,
    `12 ${code}`,
    `- ${code}`,
    `-${code}`,
    `☐ ${code}  `,
    `"${code}"`,
    `Recovery code: ${code}`,
    `code ${code.replaceAll('-', ' ')}`,
    `recovery code ${code.replaceAll('-', '')}.`,
    `My code is ${code.toUpperCase()}, keep it`,
    `恢复码：${code}`,
    `恢复码${code}请妥善保存`,
    'my code is Alb2-c3d4-e5f6-O7l8-293a-4b5c',
    `oooo-oooo-oooo-oooo-oooo-oooo: ${code}`,
    `A1B2-C3D4-E5F6-O718-293A-4B5C (was: ${code.replace('a1b2', 'ffff').replaceAll('-', ' ')})`,
    'Save this: Alb2 c3d4 e5f6 O7l8 293a 4b5c',
    `${code.slice(0, 15)}\n${code.slice(15)}`,
    `Recovery code: ${code.slice(0, 15)}\n${code.slice(15)}`,
    `${code} ${code.toUpperCase()}`,
    sheet,
    sheet.replaceAll('\n', ' '),
    sheet.replaceAll('\n', '\r\n'),
  ])('I15 is found in %j', (text) => {
    expect(readRecoveryCode(text, authing)).toEqual({ status: 'code', code });
  });

  test.each([
    ['A1B2-C3', 6],
    [`${code}f`, 25],
    [`${code}-f`, 25],
    [`f-${code}`, 25],
    [`${code} f6a7`.replaceAll('-', ' '), 28],
    [`${code}\n${code.replace('a1b2', 'ffff')}`, 48],
    ['nothing like it', 13],
    ['12345', 5],
    ['1234567', 7],
    ['恢复码', 3],
    [`é${code.replaceAll('-', '').slice(1)}`, 24],
    [`${code.replaceAll('-', '').slice(1)}é`, 24],
  ])('is not made of %j, whose characters are counted', (text, entered) => {
    const wrong = { status: 'wrong-length', length: 24, entered };
    expect(readRecoveryCode(text, authing)).toEqual(wrong);
  });

  test.each(['', '   ', ' - – ', '\u200b'])('is missing in %j', (text) => {
    expect(readRecoveryCode(text, authing)).toEqual({ status: 'empty' });
    expect(readRecoveryCode(text, undefined)).toEqual({ status: 'empty' });
  });

  test.each(['123456', '123 456', '１２３４５６', '٠١٢٣٤٥'])('is told from %j', (text) => {
    const appCode = { status: 'app-code', length: 24, entered: 6 };
    expect(readRecoveryCode(text, authing)).toEqual(appCode);
  });

  it('is given back with letters that its alphabet lacks, for only the server judges it', () => {
    const odd = code.replace('a1b2', 'xyz8');
    expect(readRecoveryCode(odd.toUpperCase(), authing)).toEqual({ status: 'code', code: odd });
  });

  it('keeps its capitals where the alphabet has them, and is found by its dashes', () => {
    const shape = { alphabet: 'alphanumeric', groups: 2, groupSize: 5 } as const;
    const own = { status: 'code', code: 'aB3dE-fGhI0' };
    for (const text of ['aB3dE-fGhI0', 'aB3dEfGhI0', 'These codes: aB3dE-fGhI0, keep']) {
      expect(readRecoveryCode(text, shape)).toEqual(own);
    }
    const words = { status: 'wrong-length', length: 10, entered: 16 };
    expect(readRecoveryCode('these codes of mine', shape)).toEqual(words);
  });

  it('is the text without spaces where nobody knows its shape', () => {
    const own = { status: 'code', code: 'aB3dE-fGhI0' };
    expect(readRecoveryCode(' aB3dE – fGhI0 ', undefined)).toEqual(own);
    expect(readRecoveryCode('123456', undefined)).toEqual({ status: 'code', code: '123456' });
  });

  it('is read without an error, and alike a second time, from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readRecoveryCode(text, authing);
        if (reading.status !== 'code') return;
        expect(readRecoveryCode(reading.code, authing)).toEqual(reading);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found wherever it stands between words without hex groups', () => {
    const words = fc.array(fc.constantFrom('my', 'recovery', 'code', 'is', 'No. 3', '…', '“'));
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{24}$/), words, words, (bare, before, after) => {
        const grouped = groupText(bare, 4).join('-');
        const text = [...before, grouped, ...after].join(' ');
        expect(readRecoveryCode(text, authing)).toEqual({ status: 'code', code: grouped });
      }),
      { numRuns: 500 },
    );
  });

  it('is looked for in a long text without keeping anybody waiting', () => {
    const long = `${'9f2c-41d7-'.repeat(20_000)}${'-'.repeat(50_000)}${'f '.repeat(50_000)}`;
    const start = performance.now();
    expect(readRecoveryCode(long, authing).status).toBe('wrong-length');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a code that is being typed', () => {
  test.each([
    ['a1b2', 'a1b2'],
    ['a1b2c', 'a1b2-c'],
    ['a1b2-', 'a1b2-'],
    ['a1b2-c3d4e', 'a1b2-c3d4-e'],
    ['A1B2C3D4E5F60718293A4B5C', 'A1B2-C3D4-E5F6-0718-293A-4B5C'],
    [`${code}6`, `${code}-6`],
  ])('gets its dashes: %j', (text, grouped) => {
    expect(groupTyped(text, authing)).toBe(grouped);
    expect(groupTyped(grouped, authing)).toBe(grouped);
  });

  test.each(['', 'a1b2 c3d4e', 'a1-b2c3d4e5', 'a1b2--c3d4e', 'my code', 'a1b2–c3d4e'])(
    'stays as the person has it: %j',
    (text) => {
      expect(groupTyped(text, authing)).toBe(text);
    },
  );
});
