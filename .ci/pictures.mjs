// Every story, and the demo's screens, as PNG in pictures/. Words after the command pick some:
// `npm run pictures totp demo`. A story's play runs first, so a picture shows what the story is about.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium, launchArguments } from './browser.mjs';
import { takeDemo } from './takeDemo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'storybook-static');
const pictures = join(root, 'pictures');
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const isWanted = (name) =>
  words.length === 0 || words.some((word) => name.toLowerCase().includes(word));

/** How each screen is looked at. */
const looks = [
  { name: '1280', width: 1280, height: 900, scheme: 'light', direction: 'ltr' },
  { name: '390', width: 390, height: 844, scheme: 'light', direction: 'ltr' },
  { name: 'dark', width: 1280, height: 900, scheme: 'dark', direction: 'ltr' },
  { name: 'rtl', width: 390, height: 844, scheme: 'light', direction: 'rtl' },
];

if (words.length === 0) rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: launchArguments,
});
const failed = [];
try {
  if (words.length === 0 || words.some((word) => word !== 'demo')) await takeStories();
  if (isWanted('demo')) {
    for (const look of looks) {
      await inLook(look, (page) =>
        takeDemo(page, look, (name) => save(page, `demo-${name}`, look)),
      );
    }
  }
} finally {
  await browser.close();
}
console.log(`Pictures are in ${pictures}`);
if (failed.length > 0) {
  console.error(`These did not come to rest:\n${failed.join('\n')}`);
  process.exitCode = 1;
}

async function takeStories() {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), 'build', '-o', built, '--quiet'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    },
  );
  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(
    ({ type, id, title, name }) => type === 'story' && isWanted(`${id} ${title} ${name}`),
  );
  const { address, close } = await serve();
  try {
    // Two pages at a time: more are slower on two cores.
    for (const pair of [looks.slice(0, 2), looks.slice(2)]) {
      await Promise.all(
        pair.map((look) => inLook(look, (page) => takeAll(page, stories, look, address))),
      );
    }
  } finally {
    close();
  }
}

async function takeAll(page, stories, look, address) {
  const globals = `scheme:${look.scheme};direction:${look.direction}`;
  for (const { id } of stories) {
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
    const phase = await page.waitForFunction(readPhase).then(
      (handle) => handle.jsonValue(),
      () => 'nothing',
    );
    if (phase !== 'finished') failed.push(`${id} (${look.name}): ${phase}`);
    await save(page, id, look);
  }
}

/** In the page: how the story ended, once it has. */
function readPhase() {
  const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  return phase === 'finished' || phase === 'errored' || phase === 'aborted' ? phase : false;
}

async function inLook({ width, height, scheme }, take) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await take(page);
  await context.close();
}

async function save(page, name, look) {
  await page.screenshot({
    path: join(pictures, `${name}.${look.name}.png`),
    animations: 'disabled',
    fullPage: true,
  });
}

/** The static storybook on a port that is free. */
function serve() {
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(built, normalize(decodeURIComponent(pathname)));
    if (!file.startsWith(built) || !existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://localhost:${server.address().port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}
