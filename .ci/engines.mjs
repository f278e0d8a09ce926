// Finds Firefox and WebKitGTK for the smoke suite; run as a program where CI is set, it installs what Debian has of them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const packages = {
  firefox: ['firefox-esr'],
  webKit: ['webkit2gtk-driver', 'xvfb'],
};

const first = (...places) => places.find((place) => existsSync(place));

/** @returns {string | undefined} where a Firefox lies. Not the one of a snap, which reads no profile of ours. */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  if (wanted && !existsSync(wanted)) {
    throw new Error(
      `react-mfa-kit: FIREFOX_PATH names ${wanted}, but nothing is there; Firefox cannot be started; set it to a Firefox, or unset it.`,
    );
  }
  return (
    wanted || first('/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox')
  );
}

/** @returns {import('./engines.d.mts').WebKitPlace | undefined} where WebKitGTK lies with all that it needs */
export function findWebKit() {
  const driver = first('/usr/bin/WebKitWebDriver');
  const display = first('/usr/bin/Xvfb');
  // Beside the library, whose folder is named after the machine.
  const folders = driver ? readdirSync('/usr/lib') : [];
  const browser = first(
    ...folders.map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`),
  );
  return driver && display && browser ? { driver, browser, display } : undefined;
}

function run(command, args) {
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function install() {
  const wanted = [
    ...(findFirefox() ? [] : packages.firefox),
    ...(findWebKit() ? [] : packages.webKit),
  ];
  if (wanted.length === 0) return;
  const isMeant = process.env.CI && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!isMeant) return;
  console.log(`Installing Debian’s ${wanted.join(', ')}.`);
  // Not waiting for the disk after each file takes a quarter off, and what breaks off then is installed anew.
  const options = [
    '-y',
    '-qq',
    '--no-install-recommends',
    '-o',
    'Dpkg::Options::=--force-unsafe-io',
  ];
  try {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', ...options, ...wanted]);
  } catch (error) {
    // Whatever is missing then is skipped, and the suite says so.
    console.log(`Not installed: ${error.message}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  console.log(
    `Firefox: ${findFirefox() ?? 'none'} · WebKitGTK: ${findWebKit()?.browser ?? 'none'}`,
  );
}
