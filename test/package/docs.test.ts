import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { scenarios } from '../../src/testing/scenarios.ts';
import { readSources, root } from './readSources.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'AGENTS.md'],
  ...readSources('docs', /\.md$/).map(({ path }) => `docs/${path}`),
].map((path) => ({ path, text: read(path) }));

describe.each(pages)('$path', ({ path, text }) => {
  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  it('names scripts that are there', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('names files of the project that are there', () => {
    const named = [
      ...text.matchAll(/`((?:src|test|stories|examples|docs|\.ci|\.storybook)\/[\w./-]+)`/g),
    ].map(([, name = '']) => name);
    expect(named.filter((name) => !existsSync(join(root, name)) && !name.includes('/x/'))).toEqual(
      [],
    );
  });

  it('shows as running what runs', () => {
    const tests = readSources('test/testing', /\.test\.tsx$/).map(({ text }) => text);
    const blocks = [...text.matchAll(/```tsx runs\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    expect(blocks.filter((code) => !tests.some((one) => one.includes(code)))).toEqual([]);
  });
});

test('docs/testing.md has a test that runs, and every situation', () => {
  const guide = read('docs/testing.md');
  expect(guide).toContain('```tsx runs\n');
  expect(Object.keys(scenarios).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test('docs/security.md has all thirty threats, in order', () => {
  const rows = [...read('docs/security.md').matchAll(/^\| (TM\d+) \|/gm)].map(([, id]) => id);
  expect(rows).toEqual(Array.from({ length: 30 }, (_, index) => `TM${index + 1}`));
});

describe('the pictures', () => {
  const pictures = readSources('docs/pictures', /\.png$/).map(({ path }) => path);
  const shown = pages.map(({ text }) => text).join('\n');

  it.each(pictures)('%s is small, and shown', (picture) => {
    expect(statSync(join(root, 'docs/pictures', picture)).size).toBeLessThan(60 * 1024);
    expect(shown).toContain(`docs/pictures/${picture}`);
  });

  it('are there', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(3);
  });
});
