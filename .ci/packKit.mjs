// The kit as npm would publish it: packed, and put among what an app has installed. Needs `dist`.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/react-mfa-kit');

export async function unpackKit(nodeModules) {
  const kit = join(nodeModules, 'react-mfa-kit');
  const tarball = await packKit();
  await rm(kit, { recursive: true, force: true });
  await mkdir(kit, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', kit, '--strip-components=1']);
  await requireDependencies(kit, nodeModules);
}

/** Packs once for each build, and says where it lies: packing takes longer than unpacking. */
export async function packKit() {
  const tarball = join(cache, `packed.${await identifyBuild()}.tgz`);
  if (existsSync(tarball)) return tarball;
  await mkdir(cache, { recursive: true });
  // Another process may be packing the same: only a whole file gets the name.
  const folder = await mkdtemp(join(cache, 'pack-'));
  const options = ['--ignore-scripts', '--json', '--pack-destination', folder];
  const shell = process.platform === 'win32';
  const { stdout } = await run('npm', ['pack', ...options], { cwd: root, shell });
  const [{ filename }] = JSON.parse(stdout);
  await rename(join(folder, filename), tarball);
  await rm(folder, { recursive: true });
  return tarball;
}

async function identifyBuild() {
  const hash = createHash('sha256').update(await readFile(join(root, 'package.json')));
  const dist = await readdir(join(root, 'dist'), { recursive: true });
  for (const name of dist.sort()) {
    const { size, mtimeMs } = await stat(join(root, 'dist', name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The app's lock file was written before the kit came to need something else. */
async function requireDependencies(kit, nodeModules) {
  const { dependencies } = JSON.parse(await readFile(join(kit, 'package.json'), 'utf8'));
  const missing = Object.keys(dependencies).filter((name) => !existsSync(join(nodeModules, name)));
  if (missing.length === 0) return;
  throw new Error(
    `react-mfa-kit: ${nodeModules} lacks ${missing.join(', ')}; the kit cannot be loaded there; run \`npm install\` in that app and commit its lock file.`,
  );
}
