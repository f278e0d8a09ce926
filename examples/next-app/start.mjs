// Installs and builds this app with the kit as it would be published, and serves it with a reference server behind it.
import { fileURLToPath } from 'node:url';
import { prepareExample } from '../../.ci/prepareExample.mjs';
import { buildApp, serveApp } from './serve.mjs';

await prepareExample('examples/next-app');
const { loadReferenceServer } = await import('../reference-server/load.mjs');
console.log('Building…');
await buildApp();

const { createReferenceServer } = await loadReferenceServer();
const dbFile = process.env.MFA_DB || fileURLToPath(new URL('../../.data/mfa.db', import.meta.url));
const api = await createReferenceServer({ port: 0, dbFile });
const app = await serveApp({ port: Number(process.env.PORT ?? 3000), apiUrl: api.url }).catch(
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await app.close();
    await api.close();
    process.exit(0);
  });
}
const { email, password } = api.backend.state.findPerson();
console.log(`${app.url}\nSign in as ${email} with password ${password}.`);
