import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/** `dist/embed.js`: the kit with React inside, for production, in one file that asks for no second. */
export default defineConfig({
  root,
  plugins: [joinLaterParts(), shipNotices()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist',
    // The library is there already.
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib: { formats: ['es'], entry: { embed: join(root, 'src/embed/index.ts') } },
    rolldownOptions: {
      checks: { pluginTimings: false },
      onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      output: {
        entryFileNames: '[name].js',
        codeSplitting: false,
        postBanner: `/*! react-mfa-kit ${manifest.version}, MIT; with the packages in embed.notices.txt */`,
        // A library's build would keep its spaces, for the host's to take.
        minify: {
          compress: { dropConsole: true },
          mangle: true,
          codegen: { removeWhitespace: true },
        },
      },
    },
  },
});

/**
 * Makes plain imports of those that wait: in one file there is nothing to wait for, and the bundler would wrap each module
 * that such a part shares.
 */
function joinLaterParts(): Plugin {
  return {
    name: 'join-later-parts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(join(root, 'src/'))) return null;
      const imports: string[] = [];
      const joined = code.replace(/(?<!typeof )\bimport\(('\.[^']+')\)/g, (_, file) => {
        const name = `later${imports.length}`;
        imports.push(`import * as ${name} from ${file};`);
        return `Promise.resolve(${name})`;
      });
      return imports.length > 0 ? { code: `${joined}\n${imports.join('\n')}`, map: null } : null;
    },
  };
}

/** Writes out the licences of the packages that are inside, for they have to go where the file goes. */
function shipNotices(): Plugin {
  return {
    name: 'ship-notices',
    generateBundle(_options, bundle) {
      const folders = Object.values(bundle)
        .flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
        .flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
      const notices = [...new Set(folders)].map(readNotice).sort();
      const source = notices.join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'embed.notices.txt', source });
    },
  };
}

function readNotice(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (!licence) throw new Error(`${name} has no licence that could go with embed.js.`);
  return `${name} ${version}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`;
}
