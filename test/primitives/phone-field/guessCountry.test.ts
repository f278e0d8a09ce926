import { expect, test } from 'vitest';
import { guessCountry } from '../../../src/primitives/phone-field/guessCountry.ts';
import { listCountries } from '../../../src/text/callingPlans.ts';

const everyCountry = listCountries();

test.each<
  [locale: string, languages: string[], country: string | undefined, countries?: readonly string[]]
>([
  ['zh-CN', ['en-US'], 'CN'],
  ['en', ['en-GB', 'fr-FR'], 'GB'],
  ['en', ['en', 'de-AT'], 'AT'],
  ['en', ['C', 'not a tag', 'pt-BR'], 'BR'],
  ['en', ['en'], 'US'],
  ['en', [], 'US'],
  ['ja', [], 'JP'],
  ['zh', [], 'CN'],
  ['zh-Hant', [], 'TW'],
  ['en-XA', ['es-419'], 'US'],
  ['en', ['en-GB', 'de-AT'], 'AT', ['US', 'AT']],
  ['not a tag', [], undefined],
])(
  'a page in %s, to a person who reads %j, thinks of %s',
  (locale, languages, country, countries = everyCountry) => {
    expect(guessCountry(locale, languages, countries)).toBe(country);
  },
);
