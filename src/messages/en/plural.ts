let rules: Intl.PluralRules | undefined;

/** The form that English has for a number. */
export function plural(count: number, one: string, other: string): string {
  rules ??= new Intl.PluralRules('en');
  return rules.select(count) === 'one' ? one : other;
}
