import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file and its text; the path is relative to the folder that was read, with slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** All files below a folder of the project whose names end like this. Nothing where there is no such folder. */
export function readSources(folder: string, ending: RegExp): SourceFile[] {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path) && !path.includes('node_modules/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(at, path), 'utf8') }));
}

/** Every relative file or package that a module names in an import or export. */
export function readImports(text: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map(([, specifier = '']) => specifier);
}

/** The code without its comments, which may name what the code may not use. */
export function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}
