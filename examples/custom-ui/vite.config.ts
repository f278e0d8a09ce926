import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { publicNames } from '../../.ci/publicNames.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: publicNames },
  build: { target: 'es2022', emptyOutDir: true },
});
