/**
 * Which country a person's number is likely to belong to: the one that the language of the page names (`zh-CN`), else the
 * first that the person's own languages name, else the one where most people speak that of the page.
 */
export function guessCountry(locale: string, languages: readonly string[]): string | undefined {
  const regions = [locale, ...languages].map((tag) => toLocale(tag)?.region);
  return regions.find((region) => region !== undefined) ?? toLocale(locale)?.maximize().region;
}

/** Some web views have names of their own in `navigator.languages`. */
function toLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
