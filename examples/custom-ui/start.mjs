// Installs what the project needs, and shows this page; its server is embedded in it.
import { fileURLToPath } from 'node:url';
import { install } from '../../.ci/prepareExample.mjs';

install();
const { createServer } = await import('vite');
const server = await createServer({
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  server: { port: Number(process.env.PORT ?? 5176), strictPort: true },
});
await server.listen();
server.printUrls();
