// Installs and builds what is missing, and serves a page without a bundler with the reference server's API on one origin.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildKit, install } from '../../.ci/prepareExample.mjs';

install();
buildKit();
const { serve } = await import('../reference-server/load.mjs');
const { preparePage } = await import('./page.mjs');

const root = fileURLToPath(new URL('../..', import.meta.url));
const staticDir = join(root, 'node_modules/.cache/react-mfa-kit/script-tag');
const headers = await preparePage({ dist: join(root, 'dist'), staticDir });
await serve({ port: Number(process.env.PORT ?? 5174), staticDir, headers });
