import { expect, test } from 'vitest';
import { foldWidth } from '../../src/text/foldWidth.ts';

test.each([
  ['ｍ＠ｅ．ｃｎ', 'm@e.cn'],
  ['＋８６（０）１～！', '+86(0)1~!'],
  ['m@e.cn', 'm@e.cn'],
  ['码。　', '码。　'],
])('%j is written as %j', (wide, narrow) => {
  expect(foldWidth(wide)).toBe(narrow);
});
