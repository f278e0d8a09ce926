import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { sayings } from './sayings.ts';

const file = new URL('words.txt', import.meta.url);

/** Every word of letters that a person can read or hear, as it is written, but for a capital at its beginning. */
const said = new Set(
  sayings(en).flatMap(({ text }) =>
    [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’-]*/gu)].map(([word]) => word.toLowerCase()),
  ),
);
const inOrder = [...said].sort((one, other) => one.localeCompare(other, 'en'));

it('English is spelt as in the list, which UPDATE_WORDS=1 writes anew: read what that adds', () => {
  if (process.env.UPDATE_WORDS) writeFileSync(file, `${inOrder.join('\n')}\n`);
  const known = readFileSync(file, 'utf8').trim().split('\n');
  expect(inOrder.filter((word) => !known.includes(word))).toEqual([]);
  expect(known.filter((word) => !said.has(word))).toEqual([]);
});
