// Every story, and the demo's screens, as PNG in pictures/. Words after the command pick some, and `--built`
// takes the storybook as it was built last: `npm run pictures totp demo -- --built`. A story plays once, so a
// picture shows what the story is about, and is then seen in each look. `--in` and `--at` put languages and
// widths in place of the looks, for stories alone: `npm run pictures totp -- --in ja,ar --at 320,390`. `--readme`
// makes those in docs/pictures anew, and no other.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium, launchArguments } from './browser.mjs';
import { languages } from './publicNames.mjs';
import { takeDemo } from './takeDemo.mjs';
import { takeReadme } from './takeReadme.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// One of its own: another build may replace `storybook-static` while this one is looked at.
const built = join(root, 'node_modules/.cache/react-mfa-kit/storybook');
const { values: wishes, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: 'boolean' },
    readme: { type: 'boolean' },
    in: { type: 'string' },
    at: { type: 'string' },
  },
});
const pictures = join(root, wishes.readme ? 'docs/pictures' : 'pictures');
const words = positionals.map((word) => word.toLowerCase());
const isWanted = (name) =>
  words.length === 0 || words.some((word) => name.toLowerCase().includes(word));

/** How each screen is looked at. Longer texts are the stories' alone. */
const usual = [
  { name: '1280', width: 1280, height: 900, scheme: 'light', direction: 'ltr', locale: 'en' },
  { name: '390', width: 390, height: 844, scheme: 'light', direction: 'ltr', locale: 'en' },
  { name: 'dark', width: 1280, height: 900, scheme: 'dark', direction: 'ltr', locale: 'en' },
  { name: 'rtl', width: 390, height: 844, scheme: 'light', direction: 'rtl', locale: 'en' },
  { name: 'longer', width: 320, height: 640, scheme: 'light', direction: 'ltr', locale: 'pseudo' },
];
const looks = wishes.in || wishes.at ? crossLooks(wishes) : usual;

if (words.length === 0 && !wishes.readme) rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: launchArguments,
});
const failed = [];
try {
  if (wishes.readme)
    await withStories((address) => takeReadme(browser, pictures, playStory(address)));
  else if (words.length === 0 || words.some((word) => word !== 'demo')) await takeStories();
  if (!wishes.readme && looks === usual && isWanted('demo')) {
    for (const look of looks) {
      const context = await newContext();
      const page = await context.newPage();
      await see(page, look);
      await takeDemo(page, look, (name) => save(page, `demo-${name}`, look));
      await context.close();
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

/** Each language at each width. */
function crossLooks({ in: tags = 'en', at = '320' }) {
  return tags.split(',').flatMap((locale) => {
    if (!['en', 'pseudo', ...languages].includes(locale)) {
      throw new Error(`No language of the kit: ${locale}`);
    }
    const direction = ['ar', 'he'].includes(locale) ? 'rtl' : 'ltr';
    return at.split(',').map((width) => ({
      name: `${locale}.${width}`,
      width: Number(width),
      height: 640,
      scheme: 'light',
      direction,
      locale,
    }));
  });
}

async function takeStories() {
  await withStories((address) => {
    const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
    const stories = Object.values(entries).filter(
      ({ type, id, title, name }) => type === 'story' && isWanted(`${id} ${title} ${name}`),
    );
    // Two pages at a time: more are slower on two cores.
    return Promise.all([0, 1].map(() => takeUntilNone(stories, address)));
  });
}

async function withStories(take) {
  if (!wishes.built) buildStorybook();
  const { address, close } = await serve();
  try {
    await take(address);
  } finally {
    close();
  }
}

function buildStorybook() {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), 'build', '-o', built, '--quiet'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    },
  );
}

/** Each story on a page of its own: one that hangs takes no other with it. What is loaded is loaded once. */
async function takeUntilNone(stories, address) {
  const context = await newContext();
  for (let story = stories.shift(); story; story = stories.shift()) {
    const { id } = story;
    const page = await context.newPage();
    try {
      await takeStory(page, id, address);
    } catch (problem) {
      failed.push(`${id}: ${String(problem).split('\n')[0]}`);
    }
    await page.close();
  }
  await context.close();
}

async function takeStory(page, id, address) {
  await see(page, usual[0]);
  await playStory(address)(page, id);
  for (const look of looks) {
    await see(page, look);
    await page.evaluate(changeLook, { direction: look.direction, locale: look.locale });
    await save(page, id, look);
  }
}

function playStory(address) {
  return async (page, id) => {
    await page.addInitScript(noteFailedPlay);
    // The audit after each story belongs to `npm test`.
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    const phase = await page.waitForFunction(readPhase).then(
      (handle) => handle.jsonValue(),
      () => 'nothing',
    );
    const complaint = await page.evaluate(() => window.failedPlay);
    if (phase !== 'finished' || complaint) failed.push(`${id}: ${complaint ?? phase}`);
  };
}

/** In the page: keeps what a play threw, for a story that has thrown is finished all the same. */
function noteFailedPlay() {
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(created) {
      channel = created;
      created.on('playFunctionThrewException', ({ message }) => {
        window.failedPlay = String(message).split('\n')[0];
      });
    },
  });
}

/** In the page: how the story ended, once it has. */
function readPhase() {
  const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  return phase === 'finished' || phase === 'errored' || phase === 'aborted' ? phase : false;
}

/** In the page: puts a story that has played into another look, and lets it be drawn. */
async function changeLook(detail) {
  window.dispatchEvent(new CustomEvent('mfa-look', { detail }));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  window.scrollTo(0, 0);
}

async function newContext() {
  const context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: 2 });
  context.setDefaultTimeout(60_000);
  return context;
}

async function see(page, { width, height, scheme }) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
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
