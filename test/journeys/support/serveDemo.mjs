// The demo as `npm start` serves it, from the page that was built before the journeys began.
import { headers, staticDir } from '../../../examples/login-page/page.mjs';
import { serve } from '../../../examples/reference-server/load.mjs';

await serve({ port: Number(process.env.PORT), staticDir, headers });
