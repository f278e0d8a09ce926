// A declaration beside each style sheet: TypeScript 6 looks for one when a host imports it for its effect.
import { readdirSync, writeFileSync } from 'node:fs';

for (const folder of ['dist', 'dist/themes']) {
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.css')) writeFileSync(`${folder}/${file}.d.ts`, 'export {};\n');
  }
}
