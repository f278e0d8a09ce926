// The demo's page: how it is built, and the headers that a careful host sends with it.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const staticDir = fileURLToPath(
  new URL('../../node_modules/.cache/react-mfa-kit/login-page', import.meta.url),
);

/** The kit needs nothing that these forbid. */
export const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(self)',
};

export async function buildPage(outDir = staticDir) {
  await build({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    logLevel: 'warn',
    build: { outDir },
  });
}
