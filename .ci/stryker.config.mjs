// Changes the code in small ways and counts what the tests notice. Not part of `npm test`: it takes an hour.
// `npm run test:mutation -- --mutate 'src/text/**/*.ts'` looks at one layer.
export default {
  testRunner: 'vitest',
  vitest: { configFile: '.ci/mutation.config.ts' },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/**/*.{ts,tsx}',
    '!src/**/index.ts',
    '!src/messages/en/**',
    '!src/messages/zh-CN.ts',
    '!src/testing/fixtures.ts',
  ],
  ignorePatterns: ['dist', 'storybook-static', 'pictures', 'coverage', '.data', 'examples/*/dist'],
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'node_modules/.cache/stryker',
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  timeoutMS: 20_000,
};
