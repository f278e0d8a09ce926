import { expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { readSources } from '../package/readSources.ts';

const code = readSources('src', /\.tsx?$/)
  .filter(({ path }) => !path.startsWith('messages/'))
  .map(({ text }) => text.replaceAll(/(?<=\s)\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
  .join('\n');

it('each word is said somewhere: what no screen shows would be loaded and translated for nothing', () => {
  const names = Object.values(en).flatMap((section) => Object.keys(section));
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});
