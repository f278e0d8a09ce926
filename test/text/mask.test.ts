import { describe, expect, test } from 'vitest';
import { maskEmail, maskPhone, spokenAddress, spokenDigits } from '../../src/text/mask.ts';

describe('a phone number', () => {
  test.each([
    ['13612342107', undefined, '•••• ••2107'],
    ['07700 902107', '44', '+44 •••• ••2107'],
    ['07700 902107', '+44', '+44 •••• ••2107'],
    ['12345', undefined, '•••• ••45'],
    ['123', undefined, '•••• ••'],
    ['', undefined, '•••• ••'],
    ['136****2107', undefined, '136****2107'],
    ['136****2107', '86', '+86 136****2107'],
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
    ['m***@fernway.example', 'm***@fernway.example'],
    ['@fernway.example', '•••'],
    ['nothing', '•••'],
    ['', '•••'],
  ])('%j is shown as %j', (email, shown) => {
    expect(maskEmail(email)).toBe(shown);
  });
});

describe('for the ear', () => {
  test.each([
    ['13612342107', '2 1 0 7'],
    ['07700 902107', '2 1 0 7'],
    ['136****2107', '2 1 0 7'],
    ['12345', '4 5'],
    ['123', ''],
    ['1361234****', ''],
    ['', ''],
  ])('the number %j is its last digits: %j', (phone, spoken) => {
    expect(spokenDigits(phone)).toBe(spoken);
  });

  test.each([
    ['mara@fernway.example', { first: 'm', domain: 'fernway.example' }],
    ['m***@fernway.example', { first: 'm', domain: 'fernway.example' }],
    ['𝓂ara@fernway.example', { first: '𝓂', domain: 'fernway.example' }],
    ['***@fernway.example', undefined],
    ['m***', undefined],
    ['nothing', undefined],
    ['', undefined],
  ])('the address %j is its beginning and its domain: %j', (email, spoken) => {
    expect(spokenAddress(email)).toEqual(spoken);
  });
});
