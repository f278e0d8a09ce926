// The hashes of the files that a page without a bundler names, for its tags and its policy.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const themes = readdirSync('dist/themes').filter((file) => file.endsWith('.css'));
const files = ['embed.js', 'styles.css', ...themes.map((file) => `themes/${file}`)];
const hashes = files.map((file) => {
  const hash = createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64');
  return [file, `sha384-${hash}`];
});
writeFileSync(
  'dist/embed.integrity.json',
  `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
);
