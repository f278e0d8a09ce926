import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { publicNames } from './publicNames.mjs';

/** The tests that run without a browser, in one project: mutation testing starts them thousands of times. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: publicNames },
  test: {
    environment: 'happy-dom',
    setupFiles: ['test/support/setup.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [
      'test/**/*.browser.test.{ts,tsx}',
      'test/{package,react18,journeys}/**',
      'test/testing/reference-server.test.ts',
      '**/node_modules/**',
    ],
    testTimeout: 20_000,
  },
});
