// Makes an example ready in a fresh clone: installs, builds the kit, and puts it in. Imports nothing from node_modules.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackKit } from './packKit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} folder from the root of the repository, with a lock file of its own */
export async function prepareExample(folder) {
  install(folder);
  buildKit();
  await unpackKit(join(root, folder, 'node_modules'));
}

/** What the project needs, and then these folders. */
export function install(...folders) {
  execFileSync(process.execPath, [join(root, '.ci/install.mjs'), ...folders], { stdio: 'inherit' });
}

/** The kit as it is published, where it has not been built. The hashes are written after the scripts. */
export function buildKit() {
  if (existsSync(join(root, 'dist/embed.integrity.json'))) return;
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell });
}
