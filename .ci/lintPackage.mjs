// Has the two linters of packages look at the kit as npm would publish it. Needs `dist`, and npm's path.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { packKit } from './packKit.mjs';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const tarball = await packKit();
/** An entry of styles has no module to look at. */
const styles = [
  './styles.css',
  './themes/plain.css',
  './themes/midnight.css',
  './themes/high-contrast.css',
];

const options = { cwd, shell: process.platform === 'win32', stdio: 'inherit' };
try {
  execFileSync('publint', [tarball], options);
  execFileSync(
    'attw',
    [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...styles],
    options,
  );
} catch (error) {
  if (typeof error.status !== 'number') throw error; // it did not run
  process.exit(error.status);
}
