import { describe, expect, test } from 'vitest';
import { maskEmail, maskPhone } from '../../src/text/mask.ts';

describe('a phone number', () => {
  test.each([
    ['13612342107', undefined, '•••• ••2107'],
    ['07700 902107', '44', '+44 •••• ••2107'],
    ['07700 902107', '+44', '+44 •••• ••2107'],
    ['12345', undefined, '•••• ••45'],
    ['12-345', undefined, '•••• ••45'],
    ['123', undefined, '•••• ••'],
    ['', undefined, '•••• ••'],
    ['136****2107', undefined, '136****2107'],
    [' 136****2107\n', '86', '+86 136****2107'],
  ])('%j of country %j is shown as %j', (phone, country, shown) => {
    expect(maskPhone(phone, country)).toBe(shown);
  });
});

describe('an address', () => {
  test.each([
    ['mara@fernway.example', 'm•••@fernway.example'],
    ['  mara@fernway.example ', 'm•••@fernway.example'],
    ['a@b', 'a•••@b'],
    ['"odd@name"@fernway.example', '"•••@fernway.example'],
    [' m***@fernway.example ', 'm***@fernway.example'],
    ['@fernway.example', '•••'],
    ['nothing', '•••'],
    ['', '•••'],
  ])('%j is shown as %j', (email, shown) => {
    expect(maskEmail(email)).toBe(shown);
  });
});
