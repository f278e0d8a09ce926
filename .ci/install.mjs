// Installs what the lock files name, once for each state of a lock file. Imports nothing from node_modules.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What only tests need has lock files of its own. An example names its folder. */
const others =
  process.env.npm_lifecycle_event === 'pretest'
    ? ['test/react18', 'test/journeys/sdk', 'examples/with-authing-sdk', 'examples/next-app']
    : process.argv.slice(2);

await Promise.all(['.', ...others].map(bring));

async function bring(folder) {
  const at = join(root, folder);
  const lock = createHash('sha256')
    .update(readFileSync(join(at, 'package-lock.json')))
    .digest('hex');
  const stamp = join(at, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Installing what ${folder === '.' ? 'the project' : folder} needs…`);
  await install(at);
  writeFileSync(stamp, lock);
}

async function install(folder) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  const child = spawn(command, [...first, ...options], { cwd: folder, stdio: 'inherit' });
  const end = () => child.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  const [code] = await once(child, 'exit');
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, end);
  if (code !== 0) process.exit(code ?? 1);
}
