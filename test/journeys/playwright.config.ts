import { defineConfig } from '@playwright/test';
import { findChromium, launchArguments } from '../../.ci/browser.mjs';

const executablePath = findChromium();

/** The journeys: the demo as `npm start` serves it, in a real browser, over real HTTP. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  globalSetup: './support/buildPage.setup.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // How long something takes says nothing about the kit on a machine that is busy.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['../../.ci/CountReporter.mjs']],
  use: {
    browserName: 'chromium',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArguments },
    screenshot: 'off',
    trace: 'off',
    video: 'off',
  },
});
