import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { publicNames } from '../../../../.ci/publicNames.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Pages of hosts who do what the demo does not: each shows one way to stand around the kit. */
export default defineConfig({
  root: at('.'),
  logLevel: 'warn',
  resolve: { alias: publicNames },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: {
      input: ['code', 'checkout', 'challenge', 'enrolment'].map((name) => at(`${name}.html`)),
      // A page has no server components, so what marks the client's side may go.
      onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
    },
  },
});
