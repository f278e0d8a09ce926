// Installs and builds this app with the kit as it would be published, and serves it with the reference server's API.
import { fileURLToPath } from 'node:url';
import { prepareExample } from '../../.ci/prepareExample.mjs';

await prepareExample('examples/with-authing-sdk');
const { build } = await import('vite');
const { headers } = await import('../login-page/page.mjs');
const { serve } = await import('../reference-server/load.mjs');

const staticDir = fileURLToPath(new URL('dist', import.meta.url));
await build({
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  logLevel: 'warn',
  build: { outDir: staticDir },
});
await serve({ port: Number(process.env.PORT ?? 5175), staticDir, headers });
