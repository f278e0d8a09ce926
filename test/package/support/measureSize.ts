import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, minifySync, type Rolldown } from 'vite';
import { root } from '../readSources.ts';

/** What a page that is built like most has already. */
export const hostHas = ['react', 'react-dom', '@tanstack/react-query', 'react-hook-form'];

/** A bundle as a host's page loads it: `initial` at once, `lazy` after mount. In KB (1024 bytes) of gzip -9. */
export interface Size {
  initial: number;
  lazy: number;
  /** The packages whose code is in it, lazy parts too. */
  bundled: readonly string[];
  /** The packages that it takes from the host. */
  external: readonly string[];
  /** All of it, as small as a host's build makes it. */
  code: string;
}

/** Bundles what this line imports, as Vite does for production, and weighs it. Paths are relative to the project. */
export async function measureSize(line: string, external = hostHas): Promise<Size> {
  const chunks = await bundle(line, external);
  const initial = findInitial(chunks);
  const own = new Set(chunks.map(({ fileName }) => fileName));
  const imports = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]);
  return {
    initial: weigh(chunks.filter(({ fileName }) => initial.has(fileName))),
    lazy: weigh(chunks.filter(({ fileName }) => !initial.has(fileName))),
    bundled: readPackages(chunks.flatMap(({ modules }) => Object.keys(modules))),
    external: unique(imports.filter((name) => !own.has(name))),
    code: chunks.map(shrink).join('\n'),
  };
}

/** The weight of a style sheet as a host's build leaves it. */
export async function measureStyles(file: string): Promise<number> {
  return weighGzip(await buildStyles(join(root, file)));
}

/** A style sheet as a host's build leaves it. Without a target, for the browsers that Vite serves unasked. */
export async function buildStyles(input: string, cssTarget?: string[]): Promise<string> {
  const target = cssTarget ? { cssTarget } : { target: 'baseline-widely-available' };
  const outputs = await run({ build: { ...target, rolldownOptions: { input } } });
  const sheet = outputs.find((output) => output.type === 'asset');
  if (!sheet) throw new Error(`${input} gives no style sheet.`);
  return String(sheet.source);
}

async function bundle(line: string, external: readonly string[]) {
  const entry = join(root, 'entry.js');
  const outputs = await run({
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? line : null),
      },
    ],
    build: {
      lib: { entry, formats: ['es'], fileName: 'entry' },
      rolldownOptions: {
        external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
        // As in a page, where the first chunk may hold what later ones need: a library's would be cut in many.
        preserveEntrySignatures: 'allow-extension',
        // A bundle for the browser alone may drop what marks the client's side.
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  });
  return outputs.filter((output) => output.type === 'chunk');
}

async function run(config: Parameters<typeof build>[0] & { build: object }) {
  const result = await build({
    ...config,
    configFile: false,
    root,
    logLevel: 'error',
    // Under a test runner Vite would take this build for one of a developer.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { target: 'es2022', ...config.build, write: false },
  });
  if ('on' in result) throw new Error('Vite watches instead of building.');
  return [result].flat().flatMap(({ output }) => output);
}

/** The entry and all that it imports with a plain `import`. */
function findInitial(chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (!chunk || found.has(name)) return;
    found.add(name);
    chunk.imports.forEach(visit);
  };
  for (const { fileName, isEntry } of chunks) if (isEntry) visit(fileName);
  return found;
}

function weigh(chunks: readonly Rolldown.OutputChunk[]): number {
  return chunks.reduce((sum, chunk) => sum + weighGzip(shrink(chunk)), 0);
}

/** A library's build keeps its spaces, so each chunk is made small here. */
function shrink({ fileName, code }: Rolldown.OutputChunk): string {
  return minifySync(fileName, code, { module: true }).code;
}

function weighGzip(contents: Uint8Array | string): number {
  return gzipSync(contents, { level: 9 }).byteLength / 1024;
}

function readPackages(paths: readonly string[]): string[] {
  return unique(
    paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  );
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
