import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { publicNames } from '../../../.ci/publicNames.mjs';

/**
 * Builds the pages of hosts that lie in a folder, each of which shows one way to stand around the kit, into a folder of
 * their own, for production or as a developer sees them.
 */
export async function buildPages(
  pages: URL,
  mode: 'production' | 'development' = 'production',
): Promise<{ staticDir: string; remove(): Promise<void> }> {
  const root = fileURLToPath(pages);
  const staticDir = await mkdtemp(join(tmpdir(), 'mfa-pages-'));
  const files = await readdir(root);
  await build({
    configFile: false,
    root,
    mode,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    resolve: { alias: publicNames },
    build: {
      target: 'es2022',
      outDir: staticDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: files.filter((name) => name.endsWith('.html')).map((name) => join(root, name)),
      },
    },
  });
  return { staticDir, remove: () => rm(staticDir, { recursive: true, force: true }) };
}
