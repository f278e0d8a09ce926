import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { unpackKit } from '../../../.ci/packKit.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface PackedAppOptions {
  /** The folder whose files are the app. */
  from: string;
  /** The folder whose lock file says what the app has installed. */
  installed: string;
}

export interface PackedApp {
  folder: string;
  /** Builds the page, and says where it lies. */
  build(): Promise<string>;
  remove(): Promise<void>;
}

/**
 * A host's app in a folder of its own, with the kit as it would be published: packed and unpacked among what a lock file
 * names. Needs `dist` to be there.
 */
export async function createPackedApp({ from, installed }: PackedAppOptions): Promise<PackedApp> {
  const folder = await mkdtemp(join(tmpdir(), `mfa-${basename(from)}-`));
  await cp(join(root, from), folder, {
    recursive: true,
    filter: (path) => !/node_modules$|package-lock\.json$/.test(path),
  });
  const hasConfig = existsSync(join(folder, 'tsconfig.json'));
  if (!hasConfig) {
    await writeFile(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "jsx": "react-jsx" } }');
  }
  await linkInstalled(join(root, installed), join(folder, 'node_modules'));
  await unpackKit(join(folder, 'node_modules'));
  return {
    folder,
    async build() {
      const staticDir = join(folder, 'built');
      await build({
        configFile: false,
        root: folder,
        logLevel: 'error',
        build: { target: 'es2022', outDir: staticDir },
      });
      return staticDir;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** By links: what is installed is shared, and only the kit is the app's own. */
async function linkInstalled(installed: string, nodeModules: string): Promise<void> {
  const names = await readdir(join(installed, 'node_modules')).catch(() => {
    throw new Error(`${installed} is not installed: run \`node .ci/install.mjs\` with its path.`);
  });
  await mkdir(nodeModules);
  for (const name of names.filter((name) => !name.startsWith('.') && name !== 'react-mfa-kit')) {
    await symlink(join(installed, 'node_modules', name), join(nodeModules, name), 'junction');
  }
}
