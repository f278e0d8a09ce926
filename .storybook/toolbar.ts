/** What the toolbar offers, and what a story starts with. */
export const toolbar = {
  locale: choose('Language', 'globe', [
    { value: 'en', title: 'English' },
    { value: 'zh-CN', title: '简体中文' },
    { value: 'pseudo', title: 'Longer texts' },
  ]),
  preset: choose('Theme', 'paintbrush', ['none', 'plain', 'midnight', 'high-contrast']),
  scheme: choose('Colour scheme', 'contrast', ['auto', 'light', 'dark']),
  direction: choose('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
  latency: choose('Latency of the backend', 'timer', ['0', '300', '1500', '5000']),
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

type Item = string | { value: string; title: string };

function choose<Icon extends string>(title: string, icon: Icon, items: [Item, ...Item[]]) {
  const [first] = items;
  return {
    description: title,
    first: typeof first === 'string' ? first : first.value,
    toolbar: { title, icon, items, dynamicTitle: true },
  };
}
