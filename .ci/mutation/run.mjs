// Changes the code in small ways and counts what the tests notice. `npm run test:mutation` looks at every layer,
// `npm run test:mutation -- text client` at two, and `npm run test:mutation -- text src/text/mask.ts` at one file of one.
import { Stryker } from '@stryker-mutator/core';
import { layers } from './layers.mjs';
import { allowance } from './residentRunner.mjs';

const given = process.argv.slice(2);
const files = given.filter((word) => word.includes('/'));
const named = given.filter((word) => !files.includes(word));
const unknown = named.filter((name) => !Object.hasOwn(layers, name));
if (unknown.length > 0) {
  console.error(`No layer ${unknown.join(', ')}; there are ${Object.keys(layers).join(', ')}.`);
  process.exit(1);
}

for (const layer of named.length > 0 ? named : Object.keys(layers)) {
  process.env.MUTATION_LAYER = layer; // for `vitest.config.ts`, which the runners read
  await new Stryker({
    testRunner: 'resident',
    plugins: ['./.ci/mutation/residentRunner.mjs'],
    coverageAnalysis: 'perTest',
    mutate: files.length > 0 ? files : [...layers[layer].mutate, '!src/**/index.ts'],
    ignorePatterns: ['dist', 'storybook-static', 'pictures', 'coverage', '.data'],
    reporters: ['clear-text', process.stdout.isTTY ? 'progress' : 'progress-append-only', 'json'],
    clearTextReporter: { reportTests: false, logTests: false },
    jsonReporter: { fileName: `coverage/mutation/${layer}.json` },
    tempDirName: `coverage/mutation/${layer}`,
    thresholds: { high: 95, low: 95, break: 95 },
    disableTypeChecks: false,
    concurrency: 3,
    timeoutMS: allowance,
  }).runMutationTest();
}
