import { join } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { publicNames } from '../../../.ci/publicNames.mjs';
import { root } from '../readSources.ts';

/** The pages twice, as a server and as a browser need them, with the React that is installed in `from`. */
export async function bundleFor(from: string, folder: string): Promise<void> {
  const shared: InlineConfig = {
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { alias: publicNames },
    plugins: [takeReact(from)],
  };
  const into = { outDir: folder, emptyOutDir: false, minify: false };
  await build({
    ...shared,
    ssr: { noExternal: true },
    build: {
      ...into,
      ssr: join(root, 'test/package/ssr/server.tsx'),
      rolldownOptions: { onLog, output: { entryFileNames: 'server.js' } },
    },
  });
  await build({
    ...shared,
    build: {
      ...into,
      modulePreload: false,
      rolldownOptions: {
        onLog,
        input: join(root, 'test/package/ssr/browser.tsx'),
        output: { entryFileNames: 'browser.js' },
      },
    },
  });
}

/** Vite speaks to a host about `'use client'`, which a bundle for one side alone may drop. */
const onLog: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, print) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
};

function takeReact(from: string): Plugin {
  const isReact = /^(react|react-dom|react-hook-form|@tanstack\/react-query)(\/|$)/;
  return {
    name: 'take-react',
    enforce: 'pre',
    resolveId(id) {
      return isReact.test(id)
        ? this.resolve(id, join(from, 'package.json'), { skipSelf: true })
        : null;
    },
  };
}
