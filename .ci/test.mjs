// Runs all of `npm test`, two parts at a time: half of a browser test is waiting, which leaves a core idle.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Scripts of package.json, what takes longest first. They need what `first` makes, and only read it. */
const first = ['lint', 'build'];
const parts = [
  'types',
  'test:journeys',
  'test:components',
  'test:unit',
  'test:package',
  'test:stories',
  'test:engines',
];
const queue = [...parts];
const failed = [];
/** What failed parts printed last. Shown again at the end, as some places keep only the end of a long output. */
const endings = [];
const endingLines = 80;

await Promise.all(first.map(take));
await Promise.all([work(), work()]);
if (failed.length > 0) {
  const lines = Math.floor(endingLines / endings.length);
  for (const { part, text } of endings) {
    console.error(`\n──── ${part}, its end again`);
    console.error(text.trimEnd().split('\n').slice(-lines).join('\n'));
  }
  const left = queue.length > 0 ? ` Not run: ${queue.join(', ')}.` : '';
  console.error(`Failed: ${failed.join(', ')}.${left}`);
}
process.exitCode = failed.length > 0 ? 1 : 0;

/** Takes one part after the other. Once one has failed no other begins, but what runs is heard out. */
async function work() {
  while (queue.length > 0 && failed.length === 0) {
    await take(queue.shift());
  }
}

async function take(part) {
  if (!(await run(part))) failed.push(part);
}

async function run(part) {
  const begun = Date.now();
  console.log(`${part} …`);
  // Without the scripts that come before a part: what they make is there.
  const child = spawn('npm', ['run', '--silent', '--ignore-scripts', part], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const [code] = await once(child, 'close');
  const seconds = Math.round((Date.now() - begun) / 1000);
  process.stdout.write(`\n──── ${part}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  const text = Buffer.concat(said).toString();
  process.stdout.write(text);
  if (code !== 0) endings.push({ part, text });
  return code === 0;
}
