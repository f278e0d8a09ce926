/** What the address of the page asks for, so that every look can be linked to and tested. */
export interface Settings {
  path: '/' | '/account' | '/inbox';
  language: 'en' | 'zh-CN';
  brand: 'plain' | 'midnight' | 'signal' | 'orchard';
  direction: 'ltr' | 'rtl';
  /** Whether an account has to have a second step, which the account page then keeps. */
  isRequired: boolean;
}

export const paths = ['/', '/account', '/inbox'] as const;
export const brands = ['plain', 'midnight', 'signal', 'orchard'] as const;
export const languages = ['en', 'zh-CN'] as const;

export function readSettings({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): Settings {
  const query = new URLSearchParams(search);
  return {
    path: paths.find((path) => path === pathname) ?? '/',
    language: languages.find((language) => language === query.get('lang')) ?? 'en',
    brand: brands.find((brand) => brand === query.get('brand')) ?? 'plain',
    direction: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    isRequired: query.has('required'),
  };
}

/** The address of the page with one setting changed. */
export function linkTo(settings: Settings, change: Partial<Settings>): string {
  const next = { ...settings, ...change };
  const query = new URLSearchParams();
  if (next.language !== 'en') query.set('lang', next.language);
  if (next.brand !== 'plain') query.set('brand', next.brand);
  if (next.direction !== 'ltr') query.set('dir', next.direction);
  if (next.isRequired) query.set('required', '');
  const text = query.toString();
  return text ? `${next.path}?${text}` : next.path;
}
