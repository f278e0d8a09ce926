import { expect, test } from 'vitest';
import { guessCountry } from '../../../src/primitives/phone-field/guessCountry.ts';

test.each([
  ['zh-CN', ['en-US'], 'CN'],
  ['en', ['en-GB', 'fr-FR'], 'GB'],
  ['en', ['en', 'de-AT'], 'AT'],
  ['en', ['C', 'not a tag', 'pt-BR'], 'BR'],
  ['en', ['en'], 'US'],
  ['en', [], 'US'],
  ['ja', [], 'JP'],
  ['zh', [], 'CN'],
  ['not a tag', [], undefined],
])('a page in %s, to a person who reads %j, thinks of %s', (locale, languages, country) => {
  expect(guessCountry(locale, languages)).toBe(country);
});
