import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findPlan } from '../../src/text/callingPlans.ts';
import { type PhoneShape, phoneExample, readPhone } from '../../src/text/phoneText.ts';
import { phoneNumbers } from './phoneNumbers.ts';

const china = { country: 'CN' };
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** What is sent, with the country it goes to, or why nothing is. */
function read(text: string, shape: PhoneShape = china): string {
  const reading = readPhone(text, shape);
  return reading.status === 'phone'
    ? `${reading.country} ${reading.phoneCountryCode} ${reading.phone}`
    : reading.status;
}

describe('a number', () => {
  test.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    ' 138.0013.8000\n',
    '１３８００１３８０００',
    '١٣٨٠٠١٣٨٠٠٠',
    '138\u00a00013\u200b8000',
    '\u202a13800138000\u202c',
    '138－0013ー8000',
    '013800138000',
    '+86 138 0013 8000',
    '＋８６ １３８ ００１３ ８０００',
    '(+86) 13800138000',
    '+86 (0)138 0013 8000',
    '+86-138-0013-8000',
    '+8613800138000',
    '008613800138000',
    '00 86 138 0013 8000',
    '8613800138000',
    '86 138 0013 8000',
    'tel:+8613800138000',
    'tel:+86-138-0013-8000;ext=12',
    'TEL:%2B86%20138%200013%208000',
    'sms:+8613800138000?body=1234',
    '我的手机号是13800138000，请回电',
    'Call Mara: +86 138 0013 8000.',
    'Flat 12, phone 138 0013 8000',
    ' tel:138%200013%208000',
    '📞 138 0013 8000',
  ])('is read from %j', (text) => {
    expect(read(text)).toBe('CN +86 13800138000');
  });

  test.each([
    ['07700 900123', 'GB', 'GB +44 7700900123'],
    ['(07700) 900 123', 'GB', 'GB +44 7700900123'],
    ['+44 (0) 7700 900123', 'GB', 'GB +44 7700900123'],
    ['+44 07700 900123', 'CN', 'GB +44 7700900123'],
    ['447700900123', 'GB', 'GB +44 7700900123'],
    ['(201) 555-0123', 'US', 'US +1 2015550123'],
    ['1 201 555 0123', 'US', 'US +1 2015550123'],
    ['+1 (201) 555-0123', 'CN', 'US +1 2015550123'],
    ['011 86 138 0013 8000', 'US', 'CN +86 13800138000'],
    ['0011 86 138 0013 8000', 'AU', 'CN +86 13800138000'],
    ['010 86 138 0013 8000', 'JP', 'CN +86 13800138000'],
    ['0172/1234567', 'DE', 'DE +49 1721234567'],
    ['8 (912) 345-67-89', 'RU', 'RU +7 9123456789'],
    ['7 912 345 67 89', 'RU', 'RU +7 9123456789'],
    ['06 20 123 4567', 'HU', 'HU +36 201234567'],
    ['80 29 491 19 11', 'BY', 'BY +375 294911911'],
    ['+52 1 222 123 4567', 'MX', 'MX +52 2221234567'],
    ['+1 (1) 201 555 0123', 'CN', 'US +1 2015550123'],
    ['1 555 123 456', 'MX', 'MX +52 1555123456'],
    ['8 123 456 789', 'RU', 'RU +7 8123456789'],
    ['0990 1234', 'ST', 'ST +239 9901234'],
    ['tel:%2b8613800138000', 'US', 'CN +86 13800138000'],
    ['Tel. 40123', 'AC', 'AC +247 40123'],
    ['Room 12, call 5123456', 'EE', 'EE +372 5123456'],
    ['62812345678', 'ID', 'ID +62 812345678'],
    ['62 812 3456 7890', 'ID', 'ID +62 81234567890'],
    ['01 23 45 67 89', 'CI', 'CI +225 0123456789'],
    ['+225 01 23 45 67 89', 'CN', 'CI +225 0123456789'],
    ['06 123 4567', 'CG', 'CG +242 061234567'],
    ['11 2345-6789', 'AR', 'AR +54 1123456789'],
    ['011 15-2345-6789', 'AR', 'incomplete'],
    ['3 201 555 0123', 'US', 'incomplete'],
    ['201 555 01234', 'US', 'incomplete'],
  ])('%j, with %s chosen, is %j', (text, country, expected) => {
    expect(read(text, { country })).toBe(expected);
  });

  test.each([
    ['4165550123', 'US', 'US +1 4165550123'],
    ['+1 416 555 0123', 'US', 'CA +1 4165550123'],
    ['+1 876 555 0123', 'CN', 'JM +1 8765550123'],
    ['+7 771 000 9998', 'RU', 'KZ +7 7710009998'],
  ])('%j moves the choice only where it says its code itself', (text, country, expected) => {
    expect(read(text, { country })).toBe(expected);
  });

  test.each(['', '  ', '\u200b', '\n'])('is missing from %j', (text) => {
    expect(read(text)).toBe('empty');
  });

  test.each([
    '1',
    '1380013800',
    '138001380000',
    '12345678901',
    '23800138000',
    '+',
    '+8',
    '+86',
    '+86 138',
    '+999 13800138000',
    '00',
    'none',
    '#',
  ])('is not whole in %j', (text) => {
    expect(read(text)).toBe('incomplete');
  });

  test.each([
    '13800138000 13900139000',
    '13800138000, 13900139000',
    '13800138000 or 13900139000',
    '138O0138000',
    '1l3800138000',
    'wechat13800138000',
    '1380013, 8000',
    'ring 1234 or 5678',
    '13900139000 tel:13800138000',
  ])('is never guessed: %j', (text) => {
    expect(read(text)).toBe('incomplete');
  });

  test.each([
    ['664,1234567', 'AT'],
    ['5123、4567', 'HK'],
  ])('is never cut at a mark that stands in no number: %j', (text, country) => {
    expect(read(text, { country })).toBe('incomplete');
  });

  it('may be longer than numbers of its plan are today, up to what E.164 has room for', () => {
    expect(read('660 12 34 56 78', { country: 'LI' })).toBe('LI +423 66012345678');
    expect(read('+423 660 1234 56789', { country: 'LI' })).toBe('LI +423 660123456789');
    expect(read('+423 660 1234 567890', { country: 'LI' })).toBe('incomplete');
  });

  test.each([
    ['431234567890', 'AT', 'AT +43 431234567890'],
    ['4312345678901', 'AT', 'AT +43 4312345678901'],
    ['22512345678', 'CI', 'CI +225 22512345678'],
    ['331234567890', 'FR', 'FR +33 331234567890'],
  ])('keeps digits that may be its own or its code: %j of %s', (text, country, expected) => {
    expect(read(text, { country })).toBe(expected);
  });

  it('has no length that could be known in a country without a plan', () => {
    expect(read('13800138000', { country: 'XX' })).toBe('incomplete');
    expect(read('+86 13800138000', { country: 'XX' })).toBe('CN +86 13800138000');
  });
});

describe('the country', () => {
  const countryOf = (text: string, shape: PhoneShape) => readPhone(text, shape).country;

  test.each([
    ['+44', 'GB'],
    ['+44 77', 'GB'],
    ['0044', 'GB'],
    ['+4', 'CN'],
    ['44', 'CN'],
    ['', 'CN'],
    ['+999', 'CN'],
  ])('is told by the beginning %j already: %s', (text, country) => {
    expect(countryOf(text, china)).toBe(country);
  });

  it('is one of those that are served', () => {
    const served = { country: 'CN', countries: ['CN', 'CA'] };
    expect(read('+86 138 0013 8000', served)).toBe('CN +86 13800138000');
    expect(read('+1 416 555 0123', served)).toBe('CA +1 4165550123');
    expect(read('+44 7700 900123', served)).toBe('incomplete');
    expect(countryOf('+44 7700 900123', served)).toBe('CN');
  });
});

describe('the number beside its code', () => {
  test.each([
    ['138 0013 8000', '138 0013 8000'],
    ['013800138000', '013800138000'],
    ['+86 138-0013-8000', '138-0013-8000'],
    ['+8613800138000', '13800138000'],
    ['(+86) 138 0013 8000', '138 0013 8000'],
    ['0086 138 0013 8000', '138 0013 8000'],
    ['8613800138000', '13800138000'],
    ['tel:+86-138-0013-8000', '138-0013-8000'],
    ['手机：138 0013 8000（微信同号）', '138 0013 8000'],
    ['+1 (201) 555-0123', '(201) 555-0123'],
    ['+44 (0)7700 900123', '7700 900123'],
    ['(0) 138 0013 8000', '138 0013 8000'],
    ['138ー0013ー8000', '138-0013-8000'],
    ['tel:138%200013%208000', '138 0013 8000'],
  ])('%j keeps the person’s groups: %j', (text, shown) => {
    expect(readPhone(text, china)).toHaveProperty('text', shown);
  });
});

describe('a number of each country', () => {
  test.each(phoneNumbers)('%s: %s, at home %s', (country, abroad, home) => {
    const code = findPlan(country)?.code ?? '';
    const number = digitsOf(abroad).slice(code.length);
    const expected = `${country} +${code} ${number}`;
    for (const text of [
      home,
      abroad,
      digitsOf(abroad).replace(/^/, '+'),
      `00${digitsOf(abroad)}`,
    ]) {
      expect(read(text, { country })).toBe(expected);
    }
    expect(readPhone(abroad, { country: 'CN' })).toMatchObject({
      status: 'phone',
      phoneCountryCode: `+${code}`,
      phone: number,
    });
  });

  test.each(phoneNumbers)('%s has an example that is read as whole', (country) => {
    expect(readPhone(phoneExample(country), { country }).status).toBe('phone');
  });
});

describe('an example', () => {
  test.each([
    ['CN', '138 0013 8000'],
    ['US', '201 555 0123'],
    ['FR', '6 12 34 56 78'],
    ['GB', '7700 900123'],
    ['ES', '612 345 678'],
    ['CI', '012 345 6789'],
    ['HK', '5123 4567'],
    ['AC', '41 234'],
    ['TA', '5123'],
    ['XX', ''],
  ])('of %s is %j', (country, example) => {
    expect(phoneExample(country)).toBe(example);
  });
});

describe('for any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[+(]{0,2}[0-9 ()+.,a-z/-]{0,24}$/),
  );
  const country = fc.constantFrom('CN', 'US', 'GB', 'CI', 'AT', 'RU', 'XX');
  const runs = { numRuns: 3000 };

  it('reads a number that E.164 has room for, or says why there is none', () => {
    fc.assert(
      fc.property(anything, country, (text, home) => {
        const reading = readPhone(text, { country: home });
        if (reading.status !== 'phone') return;
        expect(reading.phone).toMatch(/^[0-9]{4,14}$/);
        expect(`${reading.phoneCountryCode}${reading.phone}`).toMatch(/^\+[1-9][0-9]{4,14}$/);
      }),
      runs,
    );
  });

  it('reads what it shows, and what it sends, as the same number again', () => {
    fc.assert(
      fc.property(anything, country, (text, home) => {
        const reading = readPhone(text, { country: home });
        if (reading.status !== 'phone') return;
        const { phone, phoneCountryCode } = reading;
        const shown = readPhone(reading.text, { country: reading.country });
        expect(shown).toMatchObject({ phone, phoneCountryCode });
        const sent = readPhone(`${phoneCountryCode} ${phone}`, { country: home });
        expect(sent).toMatchObject({ phone, phoneCountryCode });
      }),
      runs,
    );
  });

  it('reads the same however it is grouped, and in digits of other scripts', () => {
    const mark = fc.constantFrom(' ', '-', '.', '\u00a0', '\u2011', '\u200b', '  ');
    const number = fc.constantFrom(...phoneNumbers);
    fc.assert(
      fc.property(number, fc.array(fc.tuple(fc.nat(20), mark)), ([, abroad], marks) => {
        const whole = `+${digitsOf(abroad)}`;
        const noisy = marks.reduce(
          (text, [at, sign]) => text.slice(0, at + 1) + sign + text.slice(at + 1),
          whole,
        );
        const arabic = noisy.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
        expect(read(noisy)).toBe(read(whole));
        expect(read(arabic)).toBe(read(whole));
      }),
      runs,
    );
  });

  it('looks for no number in a text that is no message', () => {
    expect(read(`${'note '.repeat(90)}+86 138 0013 8000`)).toBe('CN +86 13800138000');
    expect(read(`${'note '.repeat(97)}+8613800138000 `)).toBe('CN +86 13800138000');
    expect(read(`${'note '.repeat(97)}+8613800138000, `)).toBe('incomplete');
    expect(read(`${'note '.repeat(100)}+86 138 0013 8000`)).toBe('incomplete');
  });
});
