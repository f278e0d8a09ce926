import { createPackedApp } from './packedApp.ts';

/** The demo's page as an app of its own, with React 18 and the packed kit. */
export async function buildReact18Page(): Promise<{ staticDir: string; remove(): Promise<void> }> {
  const app = await createPackedApp({ from: 'examples/login-page', installed: 'test/react18' });
  return { staticDir: await app.build(), remove: app.remove };
}
