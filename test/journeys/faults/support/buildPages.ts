import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the hosts' pages into a folder of their own, for production or as a developer sees them. */
export async function buildPages(
  mode: 'production' | 'development' = 'production',
): Promise<{ staticDir: string; remove(): Promise<void> }> {
  const staticDir = await mkdtemp(join(tmpdir(), 'mfa-pages-'));
  const configFile = fileURLToPath(new URL('../pages/vite.config.ts', import.meta.url));
  const define = { 'process.env.NODE_ENV': JSON.stringify(mode) };
  await build({ configFile, mode, define, build: { outDir: staticDir } });
  return { staticDir, remove: () => rm(staticDir, { recursive: true, force: true }) };
}
