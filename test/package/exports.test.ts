import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { readSources, root } from './readSources.ts';
import { apiFile } from './support/apiFile.ts';

const targets = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === 'string' ? [] : [{ subpath, ...target }],
);
/** A worker's script runs in a worker and exports nothing. */
const modules = targets.filter(
  ({ subpath, default: file }) => file.endsWith('.js') && !subpath.endsWith('worker'),
);
const sheets = targets.filter((target) => target.default.endsWith('.css'));
const dist = readSources('dist', /\.css(\.d\.ts)?$/).map(({ path }) => path);

/** What Node itself finds under each name, as a host's program would: the package is asked for by its own name. */
function importAll(): Record<string, string[]> {
  const names = modules.map(({ subpath }) => `react-mfa-kit${subpath.slice(1)}`);
  const program = `
    const found = {};
    for (const name of ${JSON.stringify(names)}) found[name] = Object.keys(await import(name));
    console.log(JSON.stringify(found));`;
  const arguments_ = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, arguments_, { cwd: root, encoding: 'utf8' }));
}

test('the package was built before', () => {
  expect(existsSync(join(root, 'dist')), 'npm run build').toBe(true);
});

describe('plain Node imports', () => {
  const found = importAll();

  it.each(modules)('$subpath, with the names that its types promise', ({ subpath }) => {
    const [face = ''] = readFileSync(apiFile(subpath), 'utf8').split('// Named above');
    const promised = [...face.matchAll(/^(?:function|const|class) (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(found[`react-mfa-kit${subpath.slice(1)}`]?.sort()).toEqual(
      [...new Set(promised)].sort(),
    );
  });
});

describe('style sheets', () => {
  it.each(sheets)('$subpath lies in dist, with a declaration beside it', (sheet) => {
    const pattern = new RegExp(
      `^${sheet.default.slice('./dist/'.length).replaceAll('.', '\\.').replace('*', '[\\w-]+')}$`,
    );
    const found = dist.filter((path) => pattern.test(path));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !dist.includes(`${path}.d.ts`))).toEqual([]);
  });
});

describe('dist', () => {
  // Without the file that has React inside, which `embed.test.ts` looks into.
  const code = readSources('dist', /\.js$/).filter(({ path }) => path !== 'embed.js');

  it('is built for production and development alike: the host decides', () => {
    expect(code.filter(({ text }) => text.includes('react/jsx-dev-runtime'))).toEqual([]);
    expect(code.some(({ text }) => text.includes('process.env.NODE_ENV'))).toBe(true);
  });

  it('writes to the console in development alone', () => {
    const silent = code.filter(
      ({ text }) => /\bconsole\./.test(text) && !text.includes('process.env.NODE_ENV'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('starts no worker, and takes no package that is not its own', () => {
    const known = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const imports = code.flatMap(({ text }) =>
      [...text.matchAll(/^(?:import|export)\b[^;"]*"([^."][^"]*)"/gm)].map(([, id = '']) => id),
    );
    const isKnown = (id: string) => known.some((name) => id === name || id.startsWith(`${name}/`));
    expect(imports.filter((id) => !isKnown(id))).toEqual([]);
    expect(code.filter(({ text }) => /new (Shared)?Worker\(/.test(text))).toEqual([]);
  });
});

test('nothing runs when the package is installed', () => {
  const scripts = Object.keys(manifest.scripts);
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
  expect(scripts.filter((name) => hooks.includes(name))).toEqual([]);
});
