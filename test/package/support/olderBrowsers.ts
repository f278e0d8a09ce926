import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../readSources.ts';

/** The sheet as it stands in the sources, in one piece: a build would take out what its targets do not need. */
export function readStyles(): string {
  const theme = join(root, 'src/theme');
  return readFileSync(join(theme, 'index.css'), 'utf8').replace(
    /@import "\.\/([^"]+)"(?: layer\(([^)]+)\))?;/g,
    (_, file, layer) => {
      const text = readFileSync(join(theme, file), 'utf8');
      return layer ? `@layer ${layer} {\n${text}\n}` : text;
    },
  );
}

/** What browsers lack that have cascade layers and little else: Chrome 99, Firefox 97, Safari 15.4. */
const unknown = [
  /(?<![\w-])(?:light-dark|color-mix)(?=\()/g,
  /(?<![\w-])(?:oklch|color)(?=\(\s*from\b)/g,
  /:(?:has|dir)(?=\()/g,
  /(?<=\d)(?:cqi|dvh|svh|lvh)\b/g,
  /(?<![\w-])(?:overflow-clip-margin|text-wrap|container-type)(?=\s*:)/g,
  /@(?:container|starting-style)\b/g,
  /(?<=overflow:\s*)clip\b/g,
];

/**
 * A sheet as an older browser reads it. Each name that it does not know becomes one that no browser knows, so that
 * the parser itself drops what it would drop there: a declaration, a rule, or a block under `@supports`.
 */
export function readAsOlderBrowser(sheet: string): string {
  return unknown.reduce(
    (text, pattern) =>
      text.replace(pattern, (name) => name.replace(/[a-z]/, (first) => `x${first}`)),
    sheet,
  );
}
