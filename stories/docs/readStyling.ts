import theming from '../../docs/theming.md?raw';
import { sectionOf } from './sectionOf.ts';

const sources = import.meta.glob<string>('../../src/components/*/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sheets = import.meta.glob<string>('../../src/theme/components/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The parts that a component names, as its own files spell them. */
export function readParts(folder: string): string[] {
  const own = Object.entries(sources).filter(([path]) => path.includes(`/components/${folder}/`));
  return findAll(/data-part="([a-z-]+)"/g, own.map(([, text]) => text).join('\n'));
}

/** The tokens that sheets read, as they spell them. Those on which all of it stands are left out. */
export function readTokens(names: readonly string[]): string[] {
  const texts = names.map((name) => {
    const text = sheets[`../../src/theme/components/${name}.css`];
    if (text === undefined) throw new Error(`There is no sheet “${name}”.`);
    return text;
  });
  return findAll(/var\((--mfa-[a-z0-9-]+)/g, texts.join('\n')).sort();
}

/** The class and the states of a component, from the table for those who write themes. */
export function readStates(component: string): { className: string; states: string[] } {
  const rows = sectionOf(theming, 'Classes, parts and states').split('\n');
  const row = rows.find((line) => (line.split('|')[1] ?? '').includes(`\`${component}\``));
  const cells = row?.split('|').map((cell) => findAll(/`([^`]+)`/g, cell)) ?? [];
  return { className: cells[2]?.[0] ?? '', states: cells[3] ?? [] };
}

function findAll(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))];
}
