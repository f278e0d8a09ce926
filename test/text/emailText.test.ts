import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readEmail } from '../../src/text/emailText.ts';

describe('an address', () => {
  test.each([
    'mara@fernway.example',
    '  mara@fernway.example\n',
    '\u200bmara@fernway.example\u200e',
    'ｍａｒａ＠ｆｅｒｎｗａｙ．ｅｘａｍｐｌｅ',
    'mara@fernway。example',
    'mailto:mara@fernway.example',
    'MAILTO:mara%40fernway.example?subject=Hello%20there',
    'Mara Vale <mara@fernway.example>',
    '"Vale, Mara" <mara@fernway.example>',
    '<mara@fernway.example>',
    '(mara@fernway.example)',
    '(“mara@fernway.example”).',
    '“mara@fernway.example”',
    '「mara@fernway.example」',
    'mara@fernway.example.',
    'mara@fernway.example，',
    'mara@fernway.example；',
  ])('is read from %j', (text) => {
    expect(readEmail(text)).toEqual({ status: 'email', email: 'mara@fernway.example' });
  });

  test.each([
    'Mara.Vale+mfa@Fernway.Example',
    "o'neil@fernway.example",
    'a@b.co',
    'a..b@docomo.example',
    '用户@例子.公司',
    'mara@bücher.example',
    'mara@xn--bcher-kva.example',
    'mara@fernway.4you',
    `${'m'.repeat(238)}@fernway.example`,
    'mara@a-b.c.d.museum',
    'mailto:100%@fernway.example'.slice('mailto:'.length),
  ])('stays as it is: %j', (email) => {
    expect(readEmail(email)).toEqual({ status: 'email', email });
  });

  it('with a link that is encoded wrongly is taken as it stands', () => {
    expect(readEmail('mailto:100%@fernway.example')).toEqual({
      status: 'email',
      email: '100%@fernway.example',
    });
  });

  test.each(['', ' ', '\u200b', '\n\t'])('is missing from %j', (text) => {
    expect(readEmail(text)).toEqual({ status: 'empty' });
  });

  test.each([
    'mara',
    'mara@',
    '@fernway.example',
    'mara@fernway',
    'mara@fernway.',
    'mara@.example',
    'mara@fernway..example',
    'mara@fernway.e',
    'mara@192.168.0.10',
    'mara@@fernway.example',
    'mara@fernway@example.com',
    `${'m'.repeat(239)}@fernway.example`,
  ])('is not whole in %j', (text) => {
    expect(readEmail(text)).toEqual({ status: 'incomplete' });
  });

  test.each([
    'mara vale@fernway.example',
    'mara@fernway.example robin@fernway.example',
    'mara@fernway.example, robin@fernway.example',
    'mara@fernway.example;robin@fernway.example',
    'Mara <mara@fernway.example>, Robin <robin@fernway.example>',
    'write to mara@fernway.example',
    'write to mailto:mara@fernway.example',
  ])('is never guessed: %j', (text) => {
    expect(readEmail(text)).toEqual({ status: 'incomplete' });
  });
});

describe('for any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.emailAddress(),
    fc.stringMatching(/^[ "<(]{0,3}[a-z@.＠。]{0,12}[ ">),.。]{0,3}$/),
  );

  it('reads an address that it would read again as the same, or says why not', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readEmail(text);
        if (reading.status !== 'email') return;
        expect(reading.email).toMatch(/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u);
        expect(readEmail(reading.email)).toEqual(reading);
      }),
      { numRuns: 3000 },
    );
  });

  it('invents nothing: each character of the address stands in the text, in that order', () => {
    const address = fc.stringMatching(/^[a-z][a-z.+]{0,10}[a-z]@[a-z]{2,8}\.[a-z]{2,6}$/);
    const around = fc.constantFrom(['', ''], ['  ', '\n'], ['<', '>'], ['"', '".'], ['「', '」，']);
    fc.assert(
      fc.property(address, around, (email, [before, after]) => {
        expect(readEmail(`${before}${email}${after}`)).toEqual({ status: 'email', email });
      }),
    );
  });
});
