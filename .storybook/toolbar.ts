/** What the toolbar offers, and what a story starts with. */
export const toolbar = {
  locale: choose('Language', 'globe', [
    { value: 'en', title: 'English' },
    { value: 'zh-CN', title: '简体中文' },
    { value: 'zh-TW', title: '繁體中文' },
    { value: 'ja', title: '日本語' },
    { value: 'ko', title: '한국어' },
    { value: 'de', title: 'Deutsch' },
    { value: 'fr', title: 'Français' },
    { value: 'es', title: 'Español' },
    { value: 'pt-BR', title: 'Português (Brasil)' },
    { value: 'ru', title: 'Русский' },
    { value: 'ar', title: 'العربية' },
    { value: 'he', title: 'עברית' },
    { value: 'pseudo', title: 'Longer texts' },
  ]),
  preset: choose('Theme', 'paintbrush', [
    { value: 'none', title: 'Default' },
    { value: 'plain', title: 'Plain' },
    { value: 'midnight', title: 'Midnight' },
    { value: 'high-contrast', title: 'High contrast' },
    { value: 'signal', title: 'Signalyard, by five tokens' },
    { value: 'orchard', title: 'Orchard Press, by five tokens' },
  ]),
  scheme: choose('Colour scheme', 'contrast', [
    { value: 'auto', title: 'Scheme of the system' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  direction: choose('Direction', 'transfer', [
    { value: 'auto', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  latency: choose('Latency of the backend', 'timer', [
    { value: '0', title: 'No latency' },
    { value: '300', title: '0.3 s' },
    { value: '1500', title: '1.5 s' },
    { value: '5000', title: '5 s' },
  ]),
};

type Name = keyof typeof toolbar;

/** The toolbar's values, as a decorator reads them. */
export function readToolbar(globals: Record<string, unknown>): Record<Name, string> {
  const read = (name: Name) => String(globals[name] ?? toolbar[name].first);
  return {
    locale: read('locale'),
    preset: read('preset'),
    scheme: read('scheme'),
    direction: read('direction'),
    latency: read('latency'),
  };
}

interface Item {
  value: string;
  title: string;
}

function choose<Icon extends string>(title: string, icon: Icon, items: [Item, ...Item[]]) {
  const [first] = items;
  return {
    description: title,
    first: first.value,
    toolbar: { title, icon, items, dynamicTitle: true },
  };
}
