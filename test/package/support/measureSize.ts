import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
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
}

/** Bundles what this line imports, for production, and weighs it. Paths are relative to the project. */
export async function measureSize(line: string, external = hostHas): Promise<Size> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: line, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external,
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const weigh = (path: string) => {
    const file = outputFiles.find((output) => output.path === join(root, path));
    if (!file) throw new Error(`The bundle has no file ${path}.`);
    return weighGzip(file.contents);
  };
  const paths = Object.keys(metafile.outputs);
  const initial = findInitial(metafile);
  const sum = (some: readonly string[]) => some.reduce((total, path) => total + weigh(path), 0);
  return {
    initial: sum(paths.filter((path) => initial.has(path))),
    lazy: sum(paths.filter((path) => !initial.has(path))),
    bundled: readPackages(Object.keys(metafile.inputs)),
    external: readExternals(metafile),
  };
}

export function weighGzip(contents: Uint8Array | string): number {
  return gzipSync(contents, { level: 9 }).byteLength / 1024;
}

/** The entry and all that it imports with a plain `import`. */
function findInitial({ outputs }: Metafile): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && !external) visit(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint) visit(path);
  return found;
}

function readPackages(inputs: readonly string[]): string[] {
  const names = inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? '');
  return [...new Set(names.filter((name) => name !== ''))].sort();
}

function readExternals({ inputs }: Metafile): string[] {
  const imports = Object.values(inputs).flatMap((input) => input.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))].sort();
}
