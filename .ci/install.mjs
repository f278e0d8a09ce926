// Installs what the lock files name, once for each state of a lock file. Imports nothing from node_modules.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = process.env.npm_lifecycle_event === 'pretest' ? ['.', 'test/react18'] : ['.'];

for (const folder of folders) {
  const at = join(root, folder);
  if (!existsSync(join(at, 'package-lock.json'))) continue;
  const lock = createHash('sha256')
    .update(readFileSync(join(at, 'package-lock.json')))
    .digest('hex');
  const stamp = join(at, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) continue;
  console.log(`Installing what ${folder === '.' ? 'the project' : folder} needs…`);
  const npm = process.env.npm_execpath;
  const command = npm ? process.execPath : 'npm';
  execFileSync(command, [...(npm ? [npm] : []), 'ci', '--no-audit', '--no-fund', '--prefix', at], {
    cwd: at,
    stdio: 'inherit',
  });
  writeFileSync(stamp, lock);
}
