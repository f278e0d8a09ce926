import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium, launchArguments } from '../../.ci/browser.mjs';
import { testRecoveryCode } from '../../src/testing/index.ts';
import { root } from './readSources.ts';
import { bundleFor } from './ssr/bundleFor.ts';

/** As strict as a page can be: no inline style or script, nothing from elsewhere, no HTML sink. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

interface ServerBundle {
  version: string;
  componentNames: string[];
  render(name: string): string;
}

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: launchArguments,
  });
}, 180_000);
afterAll(() => browser.close());

describe.each([
  { major: '18', from: join(root, 'test/react18') },
  { major: '19', from: root },
])('B06 under React $major', ({ major, from }) => {
  let folder: string;
  let bundle: ServerBundle;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    // Inside the project, so that Node finds what the server's bundle leaves outside.
    folder = await mkdtemp(join(root, 'node_modules/.ssr-'));
    await bundleFor(from, folder);
    bundle = await import(pathToFileURL(join(folder, 'server.js')).href);
    server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      response.setHeader('content-security-policy', policy);
      if (pathname === '/') {
        response.setHeader('content-type', 'text/html');
        response.end(wrap(bundle));
        return;
      }
      response.setHeader('content-type', 'text/javascript');
      response.end(await readFile(join(folder, pathname)).catch(() => ''));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // SAFETY: a server that listens on a port has an address with a port.
    address = `http://localhost:${(server.address() as AddressInfo).port}`;
  }, 180_000);

  afterAll(async () => {
    server?.closeAllConnections();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is really that React', () => {
    expect(bundle.version.split('.')[0]).toBe(major);
    expect(bundle.componentNames.length).toBeGreaterThan(10);
  });

  it('renders every component in plain Node: no word on the console, no style, no secret', () => {
    expect(typeof document).toBe('undefined');
    const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    for (const name of bundle.componentNames) {
      const html = bundle.render(name);
      expect(html, name).not.toMatch(/\sstyle=/);
      expect(html, name).not.toContain('ssr-secret');
      expect(html, name).not.toContain('314159');
      expect(html, name).not.toContain(testRecoveryCode.slice(0, 4));
    }
    expect(spies.flatMap(({ mock }) => mock.calls)).toEqual([]);
    vi.restoreAllMocks();
  });

  it('hydrates every component under a strict policy, with nothing to repair', async () => {
    const page = await browser.newPage();
    const complaints = listen(page);
    await page.goto(address);
    const names = bundle.componentNames;
    await page.waitForFunction(
      (count) => new Set(window.hydrated.map(({ name }) => name)).size === count,
      names.length,
    );
    const by = await page.evaluate(() => window.hydrated.map(({ version }) => version));
    expect([...new Set(by)]).toEqual([bundle.version]);
    expect(await page.evaluate(() => window.recovered)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

/** Every component on one page, each a root of its own. */
function wrap({ componentNames, render }: ServerBundle): string {
  const head = '<meta charset="utf-8"><title>SSR</title>';
  const roots = componentNames.map((name) => `<div data-page="${name}">${render(name)}</div>`);
  const script = '<script type="module" src="/browser.js"></script>';
  return `<!doctype html><html lang="en"><head>${head}</head><body>${roots.join('')}${script}</body></html>`;
}
