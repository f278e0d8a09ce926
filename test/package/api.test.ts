import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { apiFile } from './support/apiFile.ts';
import { readApi } from './support/readApi.ts';

const entries = readApi();

test('there is something to read', () => {
  expect(entries.map(({ subpath }) => subpath)).toContain('./client');
});

describe.each(entries)('$subpath', ({ subpath, text, packages }) => {
  it('has the public face that is written down; UPDATE_API=1 writes a wanted change', () => {
    const file = apiFile(subpath);
    if (process.env.UPDATE_API) writeFileSync(file, text);
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });

  it('takes types from React and React Query alone, and those for MSW from MSW', () => {
    const known = ['@tanstack/query-core', '@tanstack/react-query', '@types/react', 'csstype'];
    if (subpath === './testing/msw') known.push('msw');
    expect(packages.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('exports by name alone', () => {
    expect(text).not.toMatch(/exported as default/);
  });
});
