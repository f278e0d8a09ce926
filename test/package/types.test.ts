import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packKit } from '../../.ci/packKit.mjs';
import manifest from '../../package.json' with { type: 'json' };
import { readSources, root } from './readSources.ts';

const run = promisify(execFile);

/** Every pair of a compiler, a way to resolve and a generation of React's types occurs. */
const hosts = [
  { typescript: '7', resolution: 'nodenext', react: '18' },
  { typescript: '7', resolution: 'bundler', react: '19' },
  { typescript: '6', resolution: 'nodenext', react: '19' },
  { typescript: '6', resolution: 'bundler', react: '18' },
  { typescript: '5.9', resolution: 'nodenext', react: '18' },
  { typescript: '5.9', resolution: 'bundler', react: '19' },
] as const;
const reacts = ['18', '19'] as const;
const versions = ['7', '6', '5.9'] as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mfa-types-'));
  const tarball = await packKit();
  await writeFile(join(folder, '.npmrc'), 'fund=false\naudit=false\n');
  for (const react of reacts) await install(react, tarball);
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A host with the packed kit, and all the code that the documentation shows. */
async function install(react: (typeof reacts)[number], tarball: string) {
  const app = join(folder, `react${react}`);
  await cp(join(root, 'test/package/types'), app, { recursive: true });
  await cp(join(folder, '.npmrc'), join(app, '.npmrc'));
  await writeFile(
    join(app, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: {
        '@tanstack/react-query': manifest.devDependencies['@tanstack/react-query'],
        '@types/react': react === '19' ? manifest.devDependencies['@types/react'] : '18.3.8',
        react: react === '19' ? manifest.devDependencies.react : '18.3.1',
        'react-dom': react === '19' ? manifest.devDependencies['react-dom'] : '18.3.1',
        'react-mfa-kit': `file:${tarball}`,
        ...(react === '19' && { typescript: '5.9.3' }),
      },
    }),
  );
  for (const [index, code] of (await readExamples()).entries()) {
    await writeFile(join(app, `example${index}.tsx`), code);
  }
  for (const resolution of ['nodenext', 'bundler']) {
    await writeFile(join(app, `${resolution}.json`), JSON.stringify(configure(resolution)));
  }
  await run('npm', ['install', '--no-package-lock', '--prefer-offline'], { cwd: app });
}

function findCompiler(version: (typeof versions)[number]): string {
  if (version === '5.9') return join(folder, 'react19/node_modules/typescript');
  return join(root, 'node_modules', version === '6' ? 'typescript' : 'typescript7');
}

/** As strict as a host can be, with the libraries checked too. */
function configure(moduleResolution: string) {
  return {
    compilerOptions: {
      moduleResolution,
      module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUncheckedSideEffectImports: true,
      skipLibCheck: false,
      noEmit: true,
    },
    include: ['*.tsx'],
  };
}

/** The blocks of code in the README and the guides, each a module. */
async function readExamples(): Promise<string[]> {
  const guides = readSources('docs', /\.md$/).map(({ text }) => text);
  const texts = [await readFile(join(root, 'README.md'), 'utf8'), ...guides];
  const blocks = texts.flatMap((text) => [...text.matchAll(/^ *```tsx\n([\s\S]*?)^ *```$/gm)]);
  return blocks.map(([, code = '']) => `${code}\nexport {};\n`);
}

it('the documentation shows code', async () => {
  expect((await readExamples()).length).toBeGreaterThanOrEqual(5);
});

it.each(hosts)(
  'the packed kit compiles with TypeScript $typescript, $resolution and React $react, libraries checked',
  async ({ typescript, resolution, react }) => {
    const app = join(folder, `react${react}`);
    const compiler = join(findCompiler(typescript), 'bin/tsc');
    const options = [compiler, '-p', `${resolution}.json`];
    const complaints = await run(process.execPath, options, { cwd: app }).then(
      () => '',
      ({ stdout }) => stdout,
    );
    expect(complaints).toBe('');
  },
);

it.each(versions)('it is TypeScript %s that compiles', async (version) => {
  const file = join(findCompiler(version), 'package.json');
  expect(JSON.parse(await readFile(file, 'utf8')).version).toMatch(new RegExp(`^${version}\\b`));
});
