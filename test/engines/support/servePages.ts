import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { buildPage, headers } from '../../../examples/login-page/page.mjs';
import {
  createReferenceServer,
  type ReferenceServer,
} from '../../../examples/reference-server/createReferenceServer.ts';
import { buildPages } from '../../journeys/support/buildPages.ts';

export interface Pages {
  /** The demo under its strict policy, over a backend of its own. */
  serveDemo(): Promise<ReferenceServer>;
  /** The pages of hosts who do what the demo does not, likewise. */
  serveHost(): Promise<ReferenceServer>;
  /** Ends the servers. */
  closeAll(): Promise<void>;
  remove(): Promise<void>;
}

/** Builds the pages once, in folders of their own. */
export async function buildAll(): Promise<Pages> {
  // Otherwise the bundler builds for tests, which is no page that anybody is given.
  vi.stubEnv('NODE_ENV', 'production');
  const demoDir = await mkdtemp(join(tmpdir(), 'mfa-demo-'));
  await buildPage(demoDir);
  const host = await buildPages(new URL('../../journeys/faults/pages/', import.meta.url));
  vi.unstubAllEnvs();

  const servers: ReferenceServer[] = [];
  async function serve(options: { staticDir: string; headers?: Record<string, string> }) {
    const server = await createReferenceServer({ port: 0, dbFile: ':memory:', ...options });
    servers.push(server);
    return server;
  }
  return {
    serveDemo: () => serve({ staticDir: demoDir, headers }),
    serveHost: () => serve({ staticDir: host.staticDir }),
    async closeAll() {
      for (const server of servers.splice(0)) await server.close();
    },
    async remove() {
      await rm(demoDir, { recursive: true, force: true });
      await host.remove();
    },
  };
}
