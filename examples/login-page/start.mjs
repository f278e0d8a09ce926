// `npm start`: builds the demo's page and serves it with the reference server's API on one origin.
import { serve } from '../reference-server/load.mjs';
import { buildPage, headers, staticDir } from './page.mjs';

await buildPage();
await serve({ port: Number(process.env.PORT ?? 5173), staticDir, headers });
