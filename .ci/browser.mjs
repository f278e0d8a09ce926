// Finds a Chromium for the tests; run as a program, it installs one where there is none.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Keeps a headless browser quiet on a machine without internet, and gives it a fake camera. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
];

/** The shell, which draws no window of its own, needs half the time. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | undefined} where a Chromium lies, or nothing: then Playwright looks for its own. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(
      `react-mfa-kit: CHROMIUM_PATH names ${wanted}, but nothing is there; the browser tests cannot start; set it to a Chromium or Chrome, or unset it.`,
    );
  }
  return places.find((place) => existsSync(place));
}

function findPlaywrights() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
  } catch {
    return undefined;
  }
}

function run(command, args) {
  execFileSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function install() {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('No Chromium found: installing Debian’s.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']);
    return;
  }
  console.log('No Chromium found: asking Playwright for one.');
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium']);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!findChromium() && !findPlaywrights()) install();
  const found = findChromium() ?? findPlaywrights();
  if (!found) {
    console.error(
      'react-mfa-kit: no Chromium was found and none could be installed; the browser tests cannot run; install Chromium or Chrome, or name one in CHROMIUM_PATH.',
    );
    process.exit(1);
  }
  console.log(`Browser tests use ${found}`);
}
