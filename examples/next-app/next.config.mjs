import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // This app lies in a repository that has a lock file of its own.
  turbopack: { root: here },
  outputFileTracingRoot: here,
};

export default config;
