// Builds the storybook and walks through it as a visitor does, from a folder deep below the root of a host that
// serves nothing else: each page of the docs, the first story of each file, and the panel. Complains of whatever is
// asked of another host, is missing, or is said on the console. `--built` takes what was built last.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium, launchArguments } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'node_modules/.cache/react-mfa-kit/playground');
const below = '/some/where/below/';
/** Storybook's own words to itself. */
const isNoise = (text) =>
  /'ariaLabel' prop on 'PopoverProvider'|Accessing the Story Store/.test(text);

if (!process.argv.includes('--built')) buildStorybook();
const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
const { address, close } = await serve();
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: launchArguments,
});
const complaints = [];
try {
  const docs = Object.values(entries).filter(({ type }) => type === 'docs');
  const stories = Object.values(entries).filter(
    ({ type, importPath }, at, all) =>
      type === 'story' && all.findIndex((other) => other.importPath === importPath) === at,
  );
  for (const { id } of docs) await visit(`iframe.html?viewMode=docs&id=${id}`, readDocs);
  for (const { id } of stories) await visit(`iframe.html?viewMode=story&id=${id}`, readStory);
  await visit('?path=/story/components-mfachallenge--verify', usePanel);
  console.log(`${docs.length} pages, ${stories.length} stories and the panel were looked at.`);
} finally {
  await browser.close();
  close();
}
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exitCode = 1;
}

async function visit(path, look) {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const complain = (text) => complaints.push(`${path}: ${text}`);
  page.on('console', (message) => {
    const isLoud = ['error', 'warning'].includes(message.type());
    if (isLoud && !isNoise(message.text())) complain(message.text().slice(0, 200));
  });
  page.on('pageerror', (error) => complain(String(error).slice(0, 200)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = origin === new URL(address).origin || ['data:', 'blob:'].includes(protocol);
    if (!isOwn) complain(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()} ${response.url()}`);
  });
  await page.goto(address + path);
  await look(page).catch((error) => complain(String(error).split('\n')[0]));
  await page.close();
}

async function readDocs(page) {
  await page.locator('#storybook-docs h1').first().waitFor();
  if (await page.locator('.sb-errordisplay:visible').count()) throw new Error('The page broke.');
}

async function readStory(page) {
  const ended = await page.waitForFunction(() => {
    const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    return ['finished', 'errored', 'aborted'].includes(phase) && phase;
  });
  if ((await ended.jsonValue()) !== 'finished') throw new Error('The story broke.');
}

/** Loses the answer of a right code: the story says so, and the ledger says why. */
async function usePanel(page) {
  await page.getByRole('tab', { name: 'Backend' }).click();
  await page.getByLabel('Operation').selectOption('verifyTotp');
  await page.getByLabel('Fault', { exact: true }).selectOption('after');
  await page.getByRole('button', { name: 'Break the next one' }).click();
  const code = await page.locator('dd code').first().innerText();
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.getByRole('textbox', { name: '6-digit code' }).fill(code);
  await page.getByRole('cell', { name: 'dropped after' }).waitFor();
  await story.locator('[data-problem="unknown-outcome"]').waitFor();
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

async function serve() {
  const types = {
    '.css': 'text/css',
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
  };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const file = join(built, path.slice(below.length) || 'index.html');
    if (!path.startsWith(below) || !existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}${below}`;
  return { address, close: () => server.close() };
}
