// `npm run backend`: the reference server alone.
import { serve } from './load.mjs';

await serve({ port: Number(process.env.PORT ?? 4000) });
