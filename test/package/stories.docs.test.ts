import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it, test } from 'vitest';
import * as kit from '../../src/index.ts';
import { guides, linkGuides } from '../../stories/docs/guides.ts';
import { readParts, readStates } from '../../stories/docs/readStyling.ts';
import { sectionOf } from '../../stories/docs/sectionOf.ts';
import { readSources, root } from './readSources.ts';

const pages = readSources('stories', /\.mdx$/);
const stories = readSources('stories', /\.stories\.tsx$/);
const components = Object.keys(kit).filter((name) => /^[A-Z]/.test(name));

/** The addresses of all that the playground shows, as Storybook makes them of titles and exports. */
const ids = new Set([
  ...pages.map(({ path, text }) => `${toId(readTitle(text) ?? titleOfStories(path))}--docs`),
  ...stories.flatMap(({ text }) =>
    [...text.matchAll(/^export const (\w+)/gm)].map(
      ([, name = '']) => `${toId(titleIn(text))}--${toId(name.replace(/\B[A-Z]/g, ' $&'))}`,
    ),
  ),
]);

test.each(components)('%s has a page', (name) => {
  expect(pages.map(({ path }) => basename(path, '.mdx'))).toContain(name);
});

test.each(stories.filter(({ path }) => path.startsWith('components/')))(
  '$path is listed on a page',
  ({ path }) => {
    const imports = `./${basename(path)}'`;
    expect(pages.filter(({ text }) => text.includes(imports)).length).toBeGreaterThan(0);
  },
);

describe.each(pages)('$path', ({ path, text }) => {
  it('can be read by Storybook', async () => {
    const { default: load } = await import('@storybook/addon-docs/mdx-loader');
    const script = await new Promise<string>((resolve, reject) => {
      const callback = (error: Error | null, code = '') => (error ? reject(error) : resolve(code));
      void load.call({ resourcePath: path, async: () => callback, getOptions: () => ({}) }, text);
    });
    expect(() => parseAst(script)).not.toThrow();
  });

  it('links to what is there', () => {
    const links = [...text.matchAll(/\?path=\/(?:docs|story)\/([a-z0-9-]+)/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.has(id ?? ''))).toEqual([]);
  });

  it('shows files and sections that are there', () => {
    const files = new Map(
      [...text.matchAll(/import (\w+) from '\.\.\/\.\.\/(.+\.md)\?raw'/g)].map(
        ([, name = '', path = '']) => [name, readFileSync(join(root, path), 'utf8')],
      ),
    );
    const used = [...text.matchAll(/<DocText file=\{(\w+)\}[^>]*?(?:section="([^"]+)")? ?\/>/g)];
    const shown = used.map(([, name = '', section]) => sectionOf(files.get(name) ?? '', section));
    expect(shown.filter((part) => part.trim() === '')).toEqual([]);
    expect(used.length).toBeGreaterThanOrEqual(files.size);
  });
});

describe.each(pages.filter(({ text }) => text.includes('<ComponentPage')))('$path', ({ text }) => {
  const [, folder = ''] = /folder="([a-z-]+)"/.exec(text) ?? [];
  const [, name = ''] = /name="(\w+)"/.exec(text) ?? [];
  const listed = /sheets=\{\[(.*)\]\}/.exec(text)?.[1] ?? `'${folder}'`;

  it('names its class, its states and its parts', () => {
    const { className, states } = readStates(name);
    expect(className).toMatch(new RegExp(`^mfa-${folder.replace(/^mfa-/, '')}$`));
    expect(states.length).toBeGreaterThan(0);
    expect(readParts(folder).length).toBeGreaterThan(0);
  });

  it('takes its tokens from sheets that are there', () => {
    const sheets = [...listed.matchAll(/'([a-z-]+)'/g)].map(([, sheet]) =>
      readFileSync(join(root, `src/theme/components/${sheet}.css`), 'utf8'),
    );
    expect(sheets.filter((sheet) => !sheet.includes('var(--mfa-'))).toEqual([]);
    expect(sheets.length).toBeGreaterThan(0);
  });
});

test.each(Object.values(guides))('%s, to which the docs link, is there', (id) => {
  expect(ids).toContain(id);
});

test('a link to a file that is not shown becomes plain text', () => {
  const text = 'See [theming](theming.md) and [the licence](apache-2.0.md#one).';
  expect(linkGuides(text, 'docs/')).toBe(
    'See [theming](?path=/docs/guides-theming--docs) and the licence.',
  );
});

describe('a section of a file', () => {
  const file = '# Title\nIntro\n\n## 1. One\nFirst\n### Deeper\nMore\n## Two\nSecond\n';

  it('ends where the next of its level begins', () => {
    expect(sectionOf(file, 'One')).toBe('First\n### Deeper\nMore');
    expect(sectionOf(file, 'Two').trim()).toBe('Second');
  });

  it('is the whole but the title, unless one is named', () => {
    expect(sectionOf(file)).not.toContain('# Title');
    expect(sectionOf(file)).toContain('Second');
  });

  it('is missed where it was renamed', () => {
    expect(() => sectionOf(file, 'Three')).toThrow('Three');
  });
});

function readTitle(text: string): string | undefined {
  return /<Meta title="([^"]+)"/.exec(text)?.[1];
}

/** A page that belongs to stories has their title. */
function titleOfStories(path: string): string {
  const own = stories.find((file) => file.path === path.replace('.mdx', '.stories.tsx'));
  return titleIn(own?.text ?? '');
}

function titleIn(text: string): string {
  return /title: '([^']+)'/.exec(text)?.[1] ?? '';
}

function toId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
