import { buildPage } from '../../../examples/login-page/page.mjs';

/** Built once for all journeys, as `npm start` builds it. */
export default async function globalSetup(): Promise<void> {
  await buildPage();
}
