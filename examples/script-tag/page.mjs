// Puts the page together as a host would: its own files, those of the kit, and the headers of a careful server.
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('.', import.meta.url));

/**
 * Fills `staticDir` from the kit's published folder `dist`, and gives the headers that go with it. The page needs nothing
 * that these forbid: a script runs only if it is the one whose hash stands here.
 */
export async function preparePage({ dist, staticDir }) {
  const integrity = JSON.parse(await readFile(join(dist, 'embed.integrity.json'), 'utf8'));
  const html = (await readFile(join(own, 'index.html'), 'utf8')).replace(
    /\{\{(.+?)\}\}/g,
    (_, file) => integrity[file],
  );
  await rm(staticDir, { recursive: true, force: true });
  await mkdir(join(staticDir, 'react-mfa-kit'), { recursive: true });
  await writeFile(join(staticDir, 'index.html'), html);
  for (const file of ['page.css', 'icon.svg']) await cp(join(own, file), join(staticDir, file));
  for (const file of ['embed.js', 'embed.notices.txt', 'styles.css']) {
    await cp(join(dist, file), join(staticDir, 'react-mfa-kit', file));
  }
  return createHeaders(integrity['embed.js'], hashInline(html));
}

function createHeaders(...scripts) {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src ${scripts.map((hash) => `'${hash}'`).join(' ')}`,
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(self)',
  };
}

/** The page's own script, which stands in it. */
function hashInline(html) {
  const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}
