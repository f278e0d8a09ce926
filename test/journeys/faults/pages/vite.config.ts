import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { publicNames } from '../../../../.ci/publicNames.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Pages of hosts who do what the demo does not: each shows one way to stand around the kit. */
export default defineConfig({
  root: at('.'),
  logLevel: 'error',
  resolve: { alias: publicNames },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: {
      input: ['code', 'checkout', 'challenge', 'enrolment', 'recovery'].map((name) =>
        at(`${name}.html`),
      ),
    },
  },
});
