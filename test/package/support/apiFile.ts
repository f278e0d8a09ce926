import { join } from 'node:path';
import { root } from '../readSources.ts';

/** Where the public face of a subpath is written down, for a change of it to be a diff that somebody reads. */
export function apiFile(subpath: string): string {
  const name = subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-');
  return join(root, 'test/package/api', `${name}.d.ts.txt`);
}
