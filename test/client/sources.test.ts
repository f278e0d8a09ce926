// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

const findUsers = (name: RegExp) =>
  sources.filter(({ text }) => name.test(text)).map(({ path }) => path);

describe('the sources', () => {
  it('N08 never ask navigator.onLine, which may say true without a network', () => {
    expect(findUsers(/\bonLine\b/)).toEqual([]);
  });

  it('B07 use nothing that the oldest supported browsers have not', () => {
    const newer =
      /AbortSignal\s*\.\s*(any|timeout)\(|crypto\s*\.\s*subtle|BroadcastChannel|navigator\s*\.\s*locks|ResizeObserver/;
    expect(findUsers(newer)).toEqual([]);
  });

  it('B07 are looked at, all of them', () => {
    expect(findUsers(/\bexport\b/)).toContain('client/request.ts');
  });
});
