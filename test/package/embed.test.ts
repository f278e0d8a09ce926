import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { root } from './readSources.ts';

const dist = (file: string) => join(root, 'dist', file);
const read = (file: string) => (existsSync(dist(file)) ? readFileSync(dist(file), 'utf8') : '');
const code = read('embed.js');

test('the package was built before', () => {
  expect(code, 'npm run build').not.toBe('');
});

describe('embed.js', () => {
  it.each([
    ['loads nothing later', /\bimport\s*\(/],
    ['is for production alone', /process\.env|NODE_ENV|jsx-dev-runtime/],
    ['writes nothing to the console', /\bconsole\b/],
    ['makes no code from text', /\beval\s*\(|\bnew Function\b/],
    ['starts no worker', /new (?:Shared)?Worker\(/],
    [
      'B03 touches no storage',
      /\b(?:localStorage|sessionStorage|indexedDB)\b|document\.cookie|\bcaches\.(?:open|match)/,
    ],
    ['N08 asks no browser what it believes about the network', /\bonLine\b/],
    ['writes no HTML of its own', /insertAdjacentHTML|outerHTML|srcdoc|document\.write/],
  ])('%s', (_, pattern) => {
    expect(code).not.toMatch(pattern);
  });

  it('asks for no other file', () => {
    expect(ts.preProcessFile(code, true, true).importedFiles).toEqual([]);
    expect(ts.preProcessFile("export * from './x.js'").importedFiles).toHaveLength(1);
  });

  it('names the addresses of namespaces, and where React explains its errors', () => {
    const hosts = [...code.matchAll(/https?:\/\/(?!\$\{)([^/"'`\s]+)/g)].map(([, host]) => host);
    expect([...new Set(hosts)].sort()).toEqual(['react.dev', 'www.w3.org']);
  });

  it('says what it is, and where the licences of what is inside lie', () => {
    expect(code).toMatch(/^\/\*! react-mfa-kit \d+\.\d+\.\d+, MIT; .*embed\.notices\.txt \*\/\n/);
  });
});

describe('embed.js.map', () => {
  const { sources, sourcesContent } = JSON.parse(read('embed.js.map') || '{"sources":[]}');
  const named = sources.filter((source: string | null) => source !== null);

  it('holds the sources, by paths inside the project', () => {
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter((path: string) => !/^\.\.\/(?:src|node_modules)\//.test(path))).toEqual([]);
    expect(sourcesContent).toHaveLength(sources.length);
  });

  it('has nothing of React that is for developers', () => {
    expect(named.filter((path: string) => /development/.test(path))).toEqual([]);
  });

  it('names no package whose licence is not beside it', () => {
    const notices = read('embed.notices.txt');
    const packages = named.flatMap(
      (path: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    const missing = [...new Set<string>(packages)].filter(
      (name) => !new RegExp(`^${name} \\d`, 'm').test(notices),
    );
    expect(missing).toEqual([]);
    expect(notices).toMatch(/^react-dom \d/m);
  });
});

describe('embed.integrity.json', () => {
  const hashes = Object.entries<string>(JSON.parse(read('embed.integrity.json') || '{}'));

  it('has the hash of the file and of each style sheet, as a tag takes it', () => {
    expect(hashes.map(([file]) => file)).toEqual([
      'embed.js',
      'styles.css',
      'themes/high-contrast.css',
      'themes/midnight.css',
      'themes/plain.css',
    ]);
    const hash = (file: string) => createHash('sha384').update(read(file)).digest('base64');
    expect(hashes).toEqual(hashes.map(([file]) => [file, `sha384-${hash(file)}`]));
  });
});

describe('another build', () => {
  let again: string;
  beforeAll(async () => {
    const result = await build({
      configFile: join(root, '.ci/embed.config.ts'),
      logLevel: 'error',
      // Under a test runner Vite would take this build for one of a developer.
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: { write: false },
    });
    if ('on' in result) throw new Error('Vite watches instead of building.');
    const outputs = [result].flat().flatMap(({ output }) => output);
    const chunks = outputs.filter((output) => output.type === 'chunk');
    expect(chunks).toHaveLength(1);
    again = chunks[0]?.code ?? '';
  }, 180_000);

  it('gives the same bytes, so that anybody can check the hash', () => {
    const bare = (text: string) => text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '').trimEnd();
    expect(bare(again) === bare(code)).toBe(true);
  });
});
