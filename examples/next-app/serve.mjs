// This app as it runs in production: a build, and Next's own server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

export async function buildApp() {
  const { child, said } = startNext(['build']);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`next build ended with ${code}:\n${said.output}${said.errors}`);
}

/** Resolves when it listens. `apiUrl` is where `proxy.ts` hands the API's requests to. */
export async function serveApp({ port, apiUrl }) {
  const { child, said } = startNext(['start', '--port', String(port)], { API_URL: apiUrl });
  const ended = once(child, 'close');
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const [address] = /http:\/\/localhost:\d+/.exec(said.output) ?? [];
      if (address && said.output.includes('Ready')) resolve(address);
    });
    ended.then(([code]) => {
      reject(new Error(`next start ended with ${code}:\n${said.output}${said.errors}`));
    });
  });
  return {
    url,
    /** What it has written to its error stream. */
    readErrors: () => said.errors,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function startNext(words, env = {}) {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, ...words], {
    cwd: here,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { output: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    said.output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.errors += chunk;
  });
  return { child, said };
}
