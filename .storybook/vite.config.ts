import { defineConfig } from 'vite';
import { publicNames } from '../.ci/publicNames.mjs';

/** Stories are an app that uses the kit; the library build beside them is none of theirs. */
export default defineConfig({
  resolve: { alias: publicNames },
  // Older targets have Lightning CSS rewrite `light-dark()` in a way that knows no `--mfa-scheme`.
  build: {
    cssTarget: ['chrome123', 'firefox128', 'safari18'],
    rolldownOptions: {
      // A page for the browser alone may drop what marks the client's side.
      onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
    },
  },
});
