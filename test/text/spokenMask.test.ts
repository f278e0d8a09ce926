import { expect, test } from 'vitest';
import { spokenAddress, spokenDigits } from '../../src/text/spokenMask.ts';

test.each([
  ['13612342107', '2 1 0 7'],
  ['07700 902107', '2 1 0 7'],
  ['136****2107', '2 1 0 7'],
  ['12345', '4 5'],
  ['123', ''],
  ['1361234****', ''],
  ['', ''],
])('of the number %j the ear gets its last digits: %j', (phone, spoken) => {
  expect(spokenDigits(phone)).toBe(spoken);
});

test.each([
  ['mara@fernway.example', { first: 'm', domain: 'fernway.example' }],
  ['m***@fernway.example', { first: 'm', domain: 'fernway.example' }],
  ['𝓂ara@fernway.example', { first: '𝓂', domain: 'fernway.example' }],
  ['***@fernway.example', undefined],
  ['**m@fernway.example', undefined],
  ['m***', undefined],
  ['nothing', undefined],
  ['', undefined],
])('of the address %j the ear gets its beginning and its domain: %j', (email, spoken) => {
  expect(spokenAddress(email)).toEqual(spoken);
});
