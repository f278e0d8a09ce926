import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readSources, root, stripComments } from './readSources.ts';

const guide = readFileSync(join(root, 'docs/faults.md'), 'utf8');
const tests = readSources('test', /\.(test\.tsx?|e2e\.ts)$/);

/** Rows of the tables, whose first cell holds one id or several. */
const ids = [...guide.matchAll(/^\| ((?:[A-Z]\d\d(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
  cell.split(', '),
);

/** The ids that a title begins with, by the files that have one. A title may stand in a table of cases. */
const homes = new Map<string, string[]>();
for (const { path, text } of tests) {
  const titles = stripComments(text).matchAll(/['"`]((?:[BCILNS]\d\d(?:, | |(?=['"`])))+)/g);
  for (const [, prefix = ''] of titles) {
    for (const id of prefix.match(/[A-Z]\d\d/g) ?? []) {
      homes.set(id, [...(homes.get(id) ?? []), path]);
    }
  }
}

test('there is something to read', () => {
  expect(ids.length).toBeGreaterThan(100);
  expect(tests.length).toBeGreaterThan(100);
});

describe('docs/faults.md', () => {
  it.each(ids)('%s has a test whose title begins with it', (id) => {
    expect(homes.get(id) ?? []).not.toEqual([]);
  });

  it('has a row for each id that a title begins with, and one alone', () => {
    expect([...homes.keys()].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('keeps its rows in order', () => {
    const inOrder = (letter: string) => ids.filter((id) => id.startsWith(letter));
    for (const letter of 'NSLICB') expect(inOrder(letter)).toEqual(inOrder(letter).sort());
  });
});
