/** What the address of the page asks for, so that every look can be linked to and tested. */
export interface Settings {
  path: '/' | '/inbox';
  language: 'en' | 'zh-CN';
  brand: 'plain' | 'midnight' | 'signal' | 'orchard';
  direction: 'ltr' | 'rtl';
}

export const paths = ['/', '/inbox'] as const;
export const brands = ['plain', 'midnight', 'signal', 'orchard'] as const;
export const languages = ['en', 'zh-CN'] as const;

export function readSettings({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): Settings {
  const query = new URLSearchParams(search);
  return {
    path: pathname === '/inbox' ? '/inbox' : '/',
    language: languages.find((language) => language === query.get('lang')) ?? 'en',
    brand: brands.find((brand) => brand === query.get('brand')) ?? 'plain',
    direction: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The address of the page with one setting changed. */
export function linkTo(settings: Settings, change: Partial<Settings>): string {
  const next = { ...settings, ...change };
  const query = new URLSearchParams();
  if (next.language !== 'en') query.set('lang', next.language);
  if (next.brand !== 'plain') query.set('brand', next.brand);
  if (next.direction !== 'ltr') query.set('dir', next.direction);
  const text = query.toString();
  return text ? `${next.path}?${text}` : next.path;
}
