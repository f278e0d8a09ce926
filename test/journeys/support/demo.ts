import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headers, staticDir } from '../../../examples/login-page/page.mjs';
import {
  createReferenceServer,
  type ReferenceServer,
} from '../../../examples/reference-server/createReferenceServer.ts';

/** A folder for one journey's database, gone afterwards. */
export async function openDatabase(): Promise<{ dbFile: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'mfa-journey-'));
  return {
    dbFile: join(folder, 'mfa.db'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The demo within the test's process: its clock can be moved and its answers spoilt. */
export function openDemo(dbFile: string, port = 0): Promise<ReferenceServer> {
  return createReferenceServer({ port, dbFile, staticDir, headers });
}

/** The demo as a program of its own, to be killed. */
export interface DemoProcess {
  url: string;
  port: number;
  kill(): Promise<void>;
}

interface DemoOptions {
  dbFile: string;
  port?: number | undefined;
  /** Another build of the page. */
  staticDir?: string | undefined;
}

export async function startDemo({
  dbFile,
  port = 0,
  staticDir: page = staticDir,
}: DemoOptions): Promise<DemoProcess> {
  const program = fileURLToPath(new URL('serveDemo.mjs', import.meta.url));
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), MFA_DB: dbFile, MFA_PAGE: page },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readAddress(child);
  return {
    url,
    port: Number(new URL(url).port),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`The demo ended with ${code}: ${said}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said);
      if (address) resolve(address[0]);
    });
  });
}
