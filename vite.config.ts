import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { BrowserContextOptions } from 'playwright';
import { defineConfig, type Plugin } from 'vitest/config';
import { findChromium, launchArguments } from './.ci/browser.mjs';
import { publicNames } from './.ci/publicNames.mjs';
import manifest from './package.json' with { type: 'json' };

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a host brings or npm installs beside us: never part of `dist`. */
const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

const entries = {
  index: at('src/index.ts'),
  'client/index': at('src/client/index.ts'),
  'flows/index': at('src/flows/index.ts'),
  'primitives/index': at('src/primitives/index.ts'),
  'messages/en/index': at('src/messages/en/index.ts'),
  'messages/zh-CN': at('src/messages/zh-CN.ts'),
  'testing/index': at('src/testing/index.ts'),
  'testing/msw/index': at('src/testing/msw/index.ts'),
  styles: at('src/theme/index.css'),
  'themes/plain': at('src/theme/presets/plain.css'),
  'themes/midnight': at('src/theme/presets/midnight.css'),
  'themes/high-contrast': at('src/theme/presets/high-contrast.css'),
};

/** Takes React and all that imports it from `test/react18`, which has a lock file of its own. */
const react18: Plugin = {
  name: 'react18',
  enforce: 'pre',
  resolveId(id) {
    const isReact =
      /^(react|react-dom|react-hook-form|@tanstack\/react-query|@testing-library\/(?:react|dom|user-event))(\/|$)/;
    return isReact.test(id)
      ? this.resolve(id, at('test/react18/package.json'), { skipSelf: true })
      : null;
  },
};

const executablePath = findChromium();
const openChromium = (contextOptions: BrowserContextOptions = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArguments },
    contextOptions,
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** Component tests run in a simulated page, under React 18 and 19, and the same files in Chromium. */
const componentTests = ['test/{primitives,provider,query,flows,components}/**/*.test.tsx'];
const setupFiles = ['test/support/setup.ts'];

export default defineConfig({
  resolve: { alias: publicNames },
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    cssCodeSplit: true,
    lib: { formats: ['es'], entry: entries },
    rolldownOptions: {
      checks: { pluginTimings: false },
      external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
      // Each module stays a file of its own, so its `'use client'` stays: `architecture.test.ts` looks.
      onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        entryFileNames: '[name].js',
      },
    },
  },
  test: {
    reporters: ['default', at('.ci/CountReporter.mjs')],
    // The default leaves one core to others, which on two cores is half of them.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      // A part of a run covers a part of the code, so only the whole is held to it.
      ...(process.env.npm_lifecycle_event === 'test:unit' && {
        thresholds: { statements: 97, branches: 93 },
      }),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          setupFiles,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            'test/**/*.browser.test.{ts,tsx}',
            'test/package/**',
            'test/react18/**',
            '**/node_modules/**',
          ],
        },
      },
      {
        extends: true,
        plugins: [react18],
        test: {
          name: 'react18',
          environment: 'happy-dom',
          setupFiles,
          include: [...componentTests, 'test/react18/*.test.tsx'],
          exclude: ['test/**/*.browser.test.tsx', '**/node_modules/**'],
          server: { deps: { inline: [/react-hook-form|@tanstack|@testing-library/] } },
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'react-hook-form',
            '@tanstack/react-query',
            '@testing-library/react',
            '@testing-library/user-event',
            '@testing-library/jest-dom/vitest',
            'axe-core',
            'jsqr',
            'lean-qr/nano',
            'otpauth',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          browser: openChromium(),
          setupFiles,
          include: ['test/**/*.browser.test.{ts,tsx}', ...componentTests],
          // What is heard is written down once.
          exclude: ['test/package/**', 'test/components/transcripts/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            '@storybook/react-vite',
            '@tanstack/react-query',
            'axe-core',
            'lean-qr/nano',
            'otpauth',
            'react',
            'react-dom',
            'react-dom/client',
            'react-hook-form',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'storybook/test',
          ],
        },
        test: {
          name: 'stories',
          // A contrast that is measured half way through a transition is nobody's.
          browser: openChromium({ reducedMotion: 'reduce' }),
          include: ['test/package/stories.*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          testTimeout: 180_000,
          include: ['test/package/**/*.test.{ts,tsx}'],
          exclude: ['test/package/stories.*.test.tsx', '**/node_modules/**'],
        },
      },
    ],
  },
});
