// Changes the code in small ways and counts what the tests notice. `npm run test:mutation` looks at every layer,
// `npm run test:mutation -- text client` at two, and `npm run test:mutation -- text src/text/mask.ts` at one file of one.
// `components` is nine layers, of which `components:step-up` is one. `--sample 150` looks at so many changes of each layer,
// drawn by chance, and `--sample 5%` at a part of them; `--seed 7` draws again what was drawn with it before. `--workers 1`
// leaves a busy machine to others.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { layers } from './layers.mjs';
import { allowance } from './residentRunner.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 10_000) },
    workers: { type: 'string', default: String(Math.min(3, availableParallelism())) },
  },
});
const files = positionals.filter((word) => word.includes('/'));
const named = positionals.filter((word) => !files.includes(word));
const listOf = (name) =>
  Object.keys(layers).filter((layer) => layer === name || layer.startsWith(`${name}:`));
const unknown = named.filter((name) => listOf(name).length === 0);
if (unknown.length > 0) {
  console.error(`No layer ${unknown.join(', ')}; there are ${Object.keys(layers).join(', ')}.`);
  process.exit(1);
}

// For `SampleReporter.mjs`.
process.env.MUTATION_SAMPLE = values.sample ?? '';
process.env.MUTATION_SEED = values.seed;

for (const layer of named.length > 0 ? named.flatMap(listOf) : Object.keys(layers)) {
  const { mutate, floor } = layers[layer];
  process.env.MUTATION_LAYER = layer; // for `vitest.config.ts`, which the runners read
  await new Stryker({
    testRunner: 'resident',
    plugins: ['residentRunner', 'SampleReporter', 'TypedNames'].map(
      (plugin) => `./.ci/mutation/${plugin}.mjs`,
    ),
    ignorers: ['typed-names'],
    coverageAnalysis: 'perTest',
    mutate: files.length > 0 ? files : [...mutate, '!src/**/index.ts'],
    ignorePatterns: ['dist', 'storybook-static', 'pictures', 'coverage', '.data'],
    // The sample first, as the others count what it leaves.
    reporters: [
      'sample',
      'clear-text',
      process.stdout.isTTY ? 'progress' : 'progress-append-only',
      'json',
    ],
    clearTextReporter: { reportTests: false, logTests: false },
    jsonReporter: { fileName: `coverage/mutation/${layer.replace(':', '-')}.json` },
    tempDirName: `coverage/mutation/${layer.replace(':', '-')}`,
    thresholds: { high: floor, low: floor, break: floor },
    disableTypeChecks: false,
    concurrency: Number(values.workers),
    timeoutMS: allowance,
    dryRunTimeoutMinutes: 60,
  }).runMutationTest();
}
