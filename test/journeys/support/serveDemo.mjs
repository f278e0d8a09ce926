// The demo as `npm start` serves it, with a page that was built before the journeys began.
import { headers } from '../../../examples/login-page/page.mjs';
import { serve } from '../../../examples/reference-server/load.mjs';

await serve({ port: Number(process.env.PORT), staticDir: process.env.MFA_PAGE, headers });
