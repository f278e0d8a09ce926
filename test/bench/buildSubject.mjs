import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, minifySync } from 'vite';
import { publicNames } from '../../.ci/publicNames.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a subject for production into `folder`, with a page that loads it. Gives the KB (gzip -9) it adds to React. */
export async function buildSubject({ name, source, entry: file }, home) {
  const folder = join(home, 'pages', name.replaceAll(' ', '-').toLowerCase());
  mkdirSync(folder, { recursive: true });
  const entry = file ?? join(home, `${name.replaceAll(' ', '-')}.js`);
  if (source) writeFileSync(entry, source);
  await bundle(entry, home, folder, []);
  writeFileSync(join(folder, 'index.html'), html);
  const [weighed] = await bundle(entry, home, undefined, ['react', 'react-dom']);
  const initial = weighed.output.filter(({ isEntry }) => isEntry);
  const sizes = initial.map(({ fileName, code }) => {
    // Vite leaves the white space in a library of ES modules.
    const { code: small } = minifySync(fileName, code, { module: true });
    return gzipSync(small, { level: 9 }).length;
  });
  return { folder, size: sizes.reduce((sum, size) => sum + size, 0) / 1024 };
}

const html = `<!doctype html><meta charset="utf-8"><title>bench</title>
<link rel="stylesheet" href="field.css"><div id="root"></div><textarea id="source"></textarea>`;

async function bundle(entry, home, outDir, external) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: home,
    define: { 'process.env.NODE_ENV': '"production"' },
    // One React for all, the project's own; the peers come from the folder they were installed into.
    resolve: {
      alias: [
        ...publicNames,
        ...['react', 'react-dom'].map((find) => ({
          find: new RegExp(`^${find}(?=/|$)`),
          replacement: join(root, 'node_modules', find),
        })),
      ],
    },
    build: {
      outDir,
      write: outDir !== undefined,
      emptyOutDir: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => 'field.js', cssFileName: 'field' },
      rolldownOptions: {
        // As in a page, where the first chunk may hold what later ones need.
        preserveEntrySignatures: 'allow-extension',
        external: (id) =>
          external.some((wanted) => id === wanted || id.startsWith(`${wanted}/`)) ||
          (external.length > 0 && /node_modules\/react(-dom)?\//.test(id)),
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  });
  return Array.isArray(result) ? result : [result];
}
