import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The demo's page as an app of its own: React 18, and the kit as it would be published, packed and
 * installed. Takes half a minute.
 */
export async function buildReact18Page(): Promise<{ staticDir: string; remove(): Promise<void> }> {
  const app = await mkdtemp(join(tmpdir(), 'mfa-react18-'));
  const tarball = await pack(app);
  await cp(join(root, 'examples/login-page'), app, { recursive: true });
  await writeFile(join(app, '.npmrc'), 'fund=false\naudit=false\n');
  await writeFile(join(app, 'tsconfig.json'), '{ "compilerOptions": { "jsx": "react-jsx" } }');
  await writeFile(
    join(app, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: {
        '@tanstack/react-query': '^5.0.0',
        react: '18.3.1',
        'react-dom': '18.3.1',
        'react-mfa-kit': `file:${tarball}`,
      },
    }),
  );
  await run('npm', ['install', '--no-package-lock'], { cwd: app });
  const staticDir = join(app, 'built');
  await build({
    configFile: false,
    root: app,
    logLevel: 'error',
    build: { target: 'es2022', outDir: staticDir },
  });
  return { staticDir, remove: () => rm(app, { recursive: true, force: true }) };
}

async function pack(folder: string): Promise<string> {
  await run('npm', ['run', 'build'], { cwd: root });
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}
