// Loads the reference server in a Node that reads no TypeScript: bundles it, and imports the bundle.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { publicNames } from '../../.ci/publicNames.mjs';
import './endWithNpm.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/react-mfa-kit');

/** @returns {Promise<typeof import('./createReferenceServer.ts')>} */
export async function loadReferenceServer() {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'warn',
    resolve: { alias: publicNames },
    build: {
      ssr: 'createReferenceServer.ts',
      target: 'node20',
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ code }] = [result].flat()[0].output;
  const file = join(cache, `server.${createHash('sha256').update(code).digest('hex')}.mjs`);
  if (!existsSync(file)) {
    // Another process may be loading the same: only a whole file gets the name.
    await mkdir(cache, { recursive: true });
    await writeFile(`${file}.${process.pid}`, code);
    await rename(`${file}.${process.pid}`, file);
  }
  return import(pathToFileURL(file).href);
}

/**
 * Serves until SIGTERM or SIGINT, and prints where. `MFA_DB` names the database, `HOST` the interface.
 *
 * @param {{ port: number, staticDir?: string, headers?: Record<string, string> }} options
 */
export async function serve({ port, staticDir, headers }) {
  const dbFile = process.env.MFA_DB || join(root, '.data/mfa.db');
  const { createReferenceServer } = await loadReferenceServer();
  const host = process.env.HOST || undefined;
  const server = await createReferenceServer({ port, host, dbFile, staticDir, headers }).catch(
    (error) => {
      if (error.code !== 'EADDRINUSE') throw error;
      console.error(
        `react-mfa-kit: port ${port} is in use; nothing can listen there a second time; end the other program, or set PORT.`,
      );
      process.exit(1);
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
  const { email, password } = server.backend.state.findPerson();
  const where = dbFile === ':memory:' ? 'in memory only' : `in ${relative(process.cwd(), dbFile)}`;
  console.log(`${server.url}\nSign in as ${email} with password ${password}. Data: ${where}.`);
  return server;
}
