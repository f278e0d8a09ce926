// Size and speed of the kit beside a bare React input and the peers, all in one run: only the ratios mean anything.
// `npm run bench -- compare` shows what each field makes of the codes people bring in; `-- scale` what a list of 500 costs;
// `-- camera` what a face check does.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { buildSubject } from '../test/bench/buildSubject.mjs';
import { measureCamera, measureCycles } from '../test/bench/camera.mjs';
import { cameraArguments, cameraSubjects } from '../test/bench/cameraSubjects.mjs';
import { compare, rows } from '../test/bench/compare.mjs';
import { measureKeys, measureLeaks, measureMount, median } from '../test/bench/measure.mjs';
import { measureScale, printScale } from '../test/bench/scale.mjs';
import { peers, scaleSubjects, subjects } from '../test/bench/subjects.mjs';
import { findChromium, launchArguments } from './browser.mjs';

const home = fileURLToPath(new URL('../node_modules/.cache/bench', import.meta.url));

const isScale = process.argv.includes('scale');
const isCamera = process.argv.includes('camera');
// A round of the camera takes half a minute: it waits for pictures.
const times = Number(process.env.BENCH_TIMES ?? (isCamera ? 3 : 7));
mkdirSync(home, { recursive: true });
if (!isScale && !isCamera) installPeers();
const built = [];
for (const subject of isCamera ? cameraSubjects : isScale ? scaleSubjects : subjects)
  built.push({ ...subject, ...(await buildSubject(subject, home)) });
const server = await serve(join(home, 'pages'));
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...launchArguments, ...(isCamera ? cameraArguments : [])],
});
try {
  if (isCamera) await printCamera();
  else if (isScale) await printLists();
  else if (process.argv.includes('compare')) await printComparison();
  else await printCosts();
} finally {
  await browser.close();
  server.close();
}

/** The peers are no dependencies of the project: they live in a folder that no one keeps. */
function installPeers() {
  const manifest = JSON.stringify({ private: true, dependencies: peers });
  const file = join(home, 'package.json');
  const isThere = existsSync(join(home, 'node_modules')) && existsSync(file);
  if (isThere && readFileSync(file, 'utf8') === manifest) return;
  writeFileSync(file, manifest);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps'], {
    cwd: home,
    stdio: 'inherit',
  });
}

async function serve(folder) {
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.mjs': 'text/javascript',
    '.css': 'text/css',
  };
  const listening = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return listening;
}

function addressOf({ folder }) {
  return `http://127.0.0.1:${server.address().port}/${basename(folder)}/`;
}

async function printCosts() {
  const found = new Map(built.map(({ name }) => [name, { mount: [[], []], keys: [[], []] }]));
  // In turns, so that a slow minute of the machine falls on all alike.
  for (let time = 0; time < times; time += 1) {
    for (const subject of built) {
      const { mount, keys } = found.get(subject.name);
      for (const [at, throttling] of [1, 4].entries()) {
        mount[at].push(await measureMount(browser, addressOf(subject), subject, throttling));
        if (subject.hasField === false) continue;
        keys[at].push(await measureKeys(browser, addressOf(subject), subject, throttling));
      }
    }
  }
  const floor = found.get(built[0].name);
  console.log(
    `\nMedians of ${times}; ms at 1× and 4× throttling; in brackets × the plain input.\n`,
  );
  console.log(
    '| | KB gz | mount 1× | mount 4× | key 1× | key 4× | left after 50: nodes · listeners |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const subject of built) {
    const { mount, keys } = found.get(subject.name);
    const leaks = await measureLeaks(browser, addressOf(subject), subject);
    const cells = [
      subject.name,
      subject.size.toFixed(2),
      ...mount.map((values, at) => show(values, floor.mount[at])),
      ...keys.map((values, at) => show(values, floor.keys[at])),
      `${leaks.nodes} · ${leaks.listeners}`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

async function printLists() {
  const found = built.map(() => []);
  for (let time = 0; time < times; time += 1) {
    for (const [at, subject] of built.entries()) {
      found[at].push(await measureScale(browser, addressOf(subject), subject));
    }
  }
  const names = built.map(({ name }) => name);
  printScale(names, found, show);
}

async function printCamera() {
  const [work, check] = built.map(addressOf);
  const kinds = {
    worker: 'a photo, in a worker',
    page: 'a photo, in the page',
    hintsInWorker: 'a look for hints, in a worker',
    hints: 'a look for hints, in the page',
  };
  const blank = () =>
    Object.fromEntries(['bare', ...Object.keys(kinds)].map((kind) => [kind, [[], []]]));
  const found = { costs: blank(), longest: blank() };
  for (let time = 0; time < times; time += 1) {
    for (const [at, throttling] of [1, 4].entries()) {
      const measured = await measureCamera(browser, work, throttling);
      for (const [figure, kinds] of Object.entries(found))
        for (const [kind, values] of Object.entries(kinds)) values[at].push(measured[figure][kind]);
    }
  }
  console.log(
    `\nMedians of ${times}; ms of the main thread at 1× and 4× throttling, over what showing the picture costs; in brackets × a bare \`toBlob\` of the frame.\n`,
  );
  console.log('| | 1× | 4× | longest task, 1× | 4× |\n| --- | --- | --- | --- | --- |');
  for (const [kind, name] of Object.entries({ bare: 'bare `toBlob`', ...kinds })) {
    const cells = Object.values(found).flatMap((of) =>
      of[kind].map((values, at) => show(values, of.bare[at], 2)),
    );
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
  const left = await measureCycles(browser, check, 200);
  console.log(
    `\n200 face checks, mounted, started, changed to another camera and unmounted at any moment: ${left.live} tracks on, ${left.most} at most; ` +
      `heap ${left.heap.toFixed(0)} KB more than ${left.before.toFixed(0)}, nodes ${left.nodes}, listeners ${left.listeners}.`,
  );
}

function show(values, floor, digits = 1) {
  if (values.length === 0) return '–';
  return `${median(values).toFixed(digits)} (${(median(values) / median(floor)).toFixed(2)})`;
}

async function printComparison() {
  const fields = built.filter(({ hasField }) => hasField !== false);
  const verdicts = [];
  for (const field of fields) verdicts.push(await compare(browser, addressOf(field), field));
  console.log(`\n| pasted | means | ${fields.map(({ name }) => name).join(' | ')} |`);
  console.log(`| --- | --- |${fields.map(() => ' --- |').join('')}`);
  for (const [at, [text, code]] of rows.entries()) {
    const cells = verdicts.map((verdict) => (verdict[at] ? 'yes' : '**no**'));
    console.log(`| \`${JSON.stringify(text)}\` | ${code ?? 'no code'} | ${cells.join(' | ')} |`);
  }
}
