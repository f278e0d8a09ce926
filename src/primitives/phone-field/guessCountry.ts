/**
 * Which of these countries a person's number is likely to belong to: the one that the language of the page names (`zh-CN`), else the
 * first that the person's own languages name, else the one where most people speak that of the page.
 */
export function guessCountry(
  locale: string,
  languages: readonly string[],
  countries: readonly string[],
): string | undefined {
  const named = [locale, ...languages].map((tag) => toLocale(tag)?.region);
  const { language = '', script } = toLocale(locale) ?? {};
  const spoken = toLocale(script ? `${language}-${script}` : language)?.maximize().region;
  return [...named, spoken].find((region) => region !== undefined && countries.includes(region));
}

/** Some web views have names of their own in `navigator.languages`. */
function toLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
