import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { publicNames } from '../publicNames.mjs';
import { layers } from './layers.mjs';

const layer = layers[process.env.MUTATION_LAYER ?? ''];
if (!layer) throw new Error('MUTATION_LAYER names no layer; `npm run test:mutation` sets it.');

/** The tests of one layer in one worker, which stays: `MutantWorker.mjs` runs them once for each change. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: publicNames },
  test: {
    environment: layer.page ? 'happy-dom' : 'node',
    setupFiles: ['test/support/setup.ts'],
    include: [...layer.tests],
    // The worker has one environment, which a file for the server would take for its own.
    exclude: ['test/**/*.{browser,server}.test.{ts,tsx}', '**/node_modules/**'],
    runner: fileURLToPath(new URL('MutantWorker.mjs', import.meta.url)),
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 30_000,
  },
});
