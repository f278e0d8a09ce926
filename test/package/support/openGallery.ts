import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { build } from 'vite';
import { publicNames } from '../../../.ci/publicNames.mjs';
import { root } from '../readSources.ts';

/** The page that shows what a person meets most, as one script. It brings no style. */
export async function buildGallery(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: publicNames },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under a test runner Vite would take this build for one of a developer.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: {
        input: join(root, 'test/package/gallery/page.tsx'),
        output: { format: 'iife', codeSplitting: false },
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  });
  if ('on' in result) throw new Error('Vite watches instead of building.');
  const [chunk] = [result].flat().flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('The gallery gives no script.');
  return chunk.code;
}

/** Opens the gallery with these sheets, in this order, and waits until each screen is what it will be. */
export async function openGallery(
  browser: Browser,
  script: string,
  sheets: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  // A request is answered here, for a page without an address has no copying and no camera.
  await page.route('http://localhost/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Gallery</title>',
    }),
  );
  await page.goto('http://localhost/');
  for (const content of sheets) await page.addStyleTag({ content });
  await page.addScriptTag({ content: script });
  const see = (screen: string, role: Parameters<Page['getByRole']>[0], name: string | RegExp) =>
    page.locator(`[data-screen="${screen}"]`).getByRole(role, { name }).waitFor();
  await see('verify', 'textbox', '6-digit code');
  await see('message', 'textbox', '4-digit code');
  await see('phone', 'textbox', 'Phone number');
  await see('enrolment', 'img', /^QR code/);
  await see('save', 'button', 'Finish');
  await see('recovery', 'textbox', 'Recovery code');
  await see('face', 'button', 'Start the camera');
  await see('list', 'list', /./);
  await see('parts', 'button', 'Verifying');
  await page.getByRole('button', { name: 'Show setup key' }).click();
  await page.getByRole('button', { name: 'Copy setup key' }).waitFor();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  return page;
}
