import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldDigits, readOtp } from '../../src/text/otpText.ts';

const six = { length: 6, mode: 'numeric' } as const;
const letters = { length: 6, mode: 'alphanumeric' } as const;

/** One of each kind that is stripped. */
const strippable = [' ', '\u00a0', '\u3000', '\n', '\t', '\u200b', '\u200e', '\u202c', '\ufeff']
  .concat(['-', '\u2013', '\uff0d', '\u30fc', '\u2212', '.', '\u00b7'])
  .map((text) => [text] as const);

describe('a code', () => {
  test.each([
    '123456',
    '123 456',
    '123-456',
    '123.456',
    '１２３４５６',
    '１２３　４５６',
    '１２３－４５６',
    '１２３ー４５６',
    '\u200e123456',
    '12345６',
    '\u200b12\u00a03456\n',
    '𝟏𝟐𝟑𝟜𝟝𝟞',
    '【Authing】验证码：123456，5分钟内有效',
    'G-123456',
    'Your code is 123 456',
    '123456 is your code.\n\n@example.com #123456',
  ])('is read from %j', (text) => {
    expect(readOtp(text, six)).toEqual({ status: 'code', code: '123456' });
  });

  test.each(['٠١٢٣٤٥', '۰۱۲۳۴۵', '०१२३४५', '০১২৩৪৫', '๐๑๒๓๔๕'])(
    'is read from %j, leading zero and all',
    (text) => {
      expect(readOtp(text, six)).toEqual({ status: 'code', code: '012345' });
    },
  );

  test.each(['', ' ', '\u200b', '1', '12345'])('may be only begun: %j', (text) => {
    expect(readOtp(text, six)).toEqual({ status: 'code', code: text.trim().replace('\u200b', '') });
  });

  test.each([
    ['0000012', { status: 'too-long', entered: 7 }],
    ['123 4567', { status: 'too-long', entered: 7 }],
    ['123456 654321', { status: 'too-long', entered: 12 }],
    ['code 123456 or 654321', { status: 'several' }],
    ['abc', { status: 'unreadable' }],
    ['12345a', { status: 'unreadable' }],
    ['code 1234567', { status: 'unreadable' }],
    ['①②③④⑤⑥', { status: 'unreadable' }],
    ['¹²³⁴⁵⁶', { status: 'unreadable' }],
    ['🔢', { status: 'unreadable' }],
    ['1234\ud800', { status: 'unreadable' }],
  ])('cannot be read from %j', (text, expected) => {
    expect(readOtp(text, six)).toEqual(expected);
  });

  test.each([
    ['ab12cd', { status: 'code', code: 'ab12cd' }],
    ['AB1-2CD', { status: 'code', code: 'AB12CD' }],
    ['ＡＢ１２ｃｄ', { status: 'code', code: 'AB12cd' }],
    ['Your secret is AB12CD', { status: 'code', code: 'AB12CD' }],
    ['Your secret is AB1\u200b2CD', { status: 'code', code: 'AB12CD' }],
    ['AB12CD or EF34GH', { status: 'several' }],
    ['AB12CD 7', { status: 'too-long', entered: 7 }],
    ['AB12CDE', { status: 'too-long', entered: 7 }],
    ['Dear person,', { status: 'unreadable' }],
    ['é', { status: 'unreadable' }],
  ])('may have letters: %j', (text, expected) => {
    expect(readOtp(text, letters)).toEqual(expected);
  });
});

describe('for any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
  const shape = fc.record({
    length: fc.integer({ min: 4, max: 8 }),
    mode: fc.constantFrom('numeric' as const, 'alphanumeric' as const),
  });
  const runs = { numRuns: 2000 };

  it('I05 reads letters, emoji, circled digits and lone surrogates without an error, and gives a code or says why not', () => {
    fc.assert(
      fc.property(anything, shape, (text, wanted) => {
        const reading = readOtp(text, wanted);
        if (reading.status !== 'code') return;
        const kind = wanted.mode === 'numeric' ? '[0-9]' : '[0-9A-Za-z]';
        expect(reading.code).toMatch(new RegExp(`^${kind}{0,${wanted.length}}$`));
      }),
      runs,
    );
  });

  it('reads its own code again as the same code', () => {
    fc.assert(
      fc.property(anything, shape, (text, wanted) => {
        const reading = readOtp(text, wanted);
        if (reading.status === 'code') expect(readOtp(reading.code, wanted)).toEqual(reading);
      }),
      runs,
    );
  });

  it('I01 reads the same with separators of any kind put anywhere', () => {
    const piece = fc.oneof(fc.stringMatching(/^[0-9]{1,9}$/), fc.constantFrom('code', '码', '，'));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...strippable)), { maxLength: 12 }),
        (pieces, insertions) => {
          const text = pieces.join('');
          const noisy = insertions.reduce(
            (whole, [at, [mark]]) => whole.slice(0, at) + mark + whole.slice(at),
            text,
          );
          expect(readOtp(noisy, six)).toEqual(readOtp(text, six));
        },
      ),
      runs,
    );
  });

  it('I02 reads digits of every script that Unicode has as ASCII', () => {
    const zeros: number[] = [];
    for (let point = 0x80; point < 0x20000; point += 1) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(point))) continue;
      zeros.push(point);
      point += 9;
    }
    expect(zeros.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(fc.constantFrom(...zeros), fc.stringMatching(/^[0-9]{6}$/), (zero, code) => {
        const foreign = [...code].map((digit) => String.fromCodePoint(zero + Number(digit)));
        expect(foldDigits(foreign.join(''))).toBe(code);
        expect(readOtp(foreign.join(''), six)).toEqual({ status: 'code', code });
      }),
      runs,
    );
  });

  it('I03 finds the one run of six digits in a message, and none where there are two', () => {
    const word = fc.stringMatching(/^[a-zA-Z\u4e00-\u4eff:,! ]{1,12}$/);
    const code = fc.stringMatching(/^[0-9]{6}$/);
    fc.assert(
      fc.property(word, code, word, code, (before, one, between, other) => {
        expect(readOtp(`x${before}${one}y${between}`, six)).toEqual({ status: 'code', code: one });
        fc.pre(one !== other);
        expect(readOtp(`x${before}${one}y${between}${other}`, six)).toEqual({ status: 'several' });
      }),
      runs,
    );
  });

  it('I16 keeps leading zeros', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (tail) => {
        const code = String(tail).padStart(6, '0');
        expect(readOtp(code, six)).toEqual({ status: 'code', code });
      }),
      runs,
    );
  });
});
