import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { BrowserContextOptions } from 'playwright';
import { defineConfig, type Plugin, type TestProjectInlineConfiguration } from 'vitest/config';
import { findChromium, launchArguments } from './.ci/browser.mjs';
import { languages, publicNames } from './.ci/publicNames.mjs';
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
  ...Object.fromEntries(languages.map((tag) => [`messages/${tag}`, at(`src/messages/${tag}.ts`)])),
  'camera/captureWorker': at('src/camera/captureWorker.ts'),
  'face-detector/index': at('src/face-detector/index.ts'),
  'face-detector/worker': at('src/face-detector/worker.ts'),
  'testing/index': at('src/testing/index.ts'),
  'testing/msw/index': at('src/testing/msw/index.ts'),
  styles: at('src/theme/index.css'),
  'themes/plain': at('src/theme/presets/plain.css'),
  'themes/midnight': at('src/theme/presets/midnight.css'),
  'themes/high-contrast': at('src/theme/presets/high-contrast.css'),
};

const faceModel = 'node_modules/@mediapipe/face_detection/face_detection_short_range';

/**
 * Puts the face model beside the detector: as a file for hosts that serve it themselves, and as the script
 * that `modelText.ts` imports. npm publishes no folder `node_modules`, where that script would lie.
 */
const shipFaceModel: Plugin = {
  name: 'ship-face-model',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(at(`${faceModel}.tflite`));
    this.emitFile({ type: 'asset', fileName: 'face-detector/model.tflite', source });
  },
};
const nameFile = ({ name }: { name: string }) =>
  name.startsWith(faceModel) ? 'face-detector/model.js' : '[name].js';

/** Takes React and all that imports it from `test/react18`, which has a lock file of its own. */
const react18: Plugin = {
  name: 'react18',
  enforce: 'pre',
  resolveId(id) {
    const isReact =
      /^(react|react-dom|react-hook-form|react-webcam|@tanstack\/react-query|@testing-library\/(?:react|dom|user-event))(\/|$)/;
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

/** Each test file has a page of its own, which would ask for every module again, and be told that it has not changed. */
const keepModules: Plugin = {
  name: 'keep-modules',
  configureServer({ config, middlewares }) {
    const isWatching = config.server.watch !== null;
    if (isWatching) return;
    middlewares.use((_request, response, next) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        set(name, name === 'Cache-Control' && value === 'no-cache' ? 'max-age=3600' : value);
      next();
    });
  },
};

/** Component tests run in a simulated page under React 18, and the same files in Chromium under React 19. */
const componentTests = ['test/{primitives,provider,query,flows,components,testing}/**/*.test.tsx'];
const setupFiles = ['test/support/setup.ts'];

/** What only a browser shows. These files have a page each, as they style it and change what it can do. */
const browserTests = 'test/**/*.browser.test.{ts,tsx}';

/** Without a page, as on a server. */
const serverTests = 'test/**/*.server.test.tsx';

const notInAPage = [
  browserTests,
  'test/package/**',
  'test/engines/**',
  'test/react18/**',
  '**/node_modules/**',
];

/** Files share their modules, and their page, if they have one: loading the kit again for each took longer than the tests. */
const shared = { pool: 'threads', isolate: false } as const;

const inChromium = {
  extends: true,
  plugins: [keepModules],
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
      'jpeg-js',
      'jsqr',
      'lean-qr/nano',
      'otpauth',
      'fast-check',
      'react-webcam',
    ],
  },
} as const satisfies TestProjectInlineConfiguration;

export default defineConfig({
  resolve: { alias: publicNames },
  plugins: [shipFaceModel],
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
        entryFileNames: nameFile,
      },
    },
  },
  test: {
    reporters: ['default', at('.ci/CountReporter.mjs')],
    // The default leaves one core to others, which on two cores is half of them.
    maxWorkers: '100%',
    // How long something takes says nothing about the kit on a machine that is busy.
    testTimeout: 60_000,
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
          ...shared,
          // A test that is no TSX has no page, which takes half a second less a file.
          name: 'logic',
          environment: 'node',
          setupFiles,
          include: ['test/**/*.test.ts', serverTests],
          exclude: notInAPage,
        },
      },
      {
        extends: true,
        plugins: [react18],
        test: {
          ...shared,
          name: 'unit',
          environment: 'happy-dom',
          // It brings a user-event of its own otherwise, and two of them in one page type past each other.
          server: { deps: { inline: [/virtual-screen-reader/] } },
          setupFiles,
          include: [...componentTests, 'test/{embed,support,react18}/*.test.tsx'],
          exclude: [browserTests, serverTests, '**/node_modules/**'],
        },
      },
      {
        ...inChromium,
        test: {
          name: 'browser',
          browser: openChromium(),
          isolate: false,
          setupFiles,
          include: [...componentTests, 'test/embed/*.test.tsx'],
          // What is heard is written down once.
          exclude: [browserTests, 'test/components/transcripts/**', '**/node_modules/**'],
        },
      },
      {
        ...inChromium,
        test: {
          name: 'browser-alone',
          browser: openChromium(),
          setupFiles,
          include: [browserTests],
          exclude: ['test/package/**', '**/node_modules/**'],
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
            'react-webcam',
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
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          hookTimeout: 60_000,
          include: ['test/engines/*.test.ts'],
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
