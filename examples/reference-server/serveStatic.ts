import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { normalize } from 'node:path/posix';

/** A page's built files, and the headers that its host sends with them. */
export interface StaticFiles {
  dir: string;
  headers: Readonly<Record<string, string>>;
}

/** The addresses that the page itself tells apart. */
const pages = new Set(['/', '/account', '/inbox']);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Sends a built file, or the page itself for the addresses that are its own. */
export async function serveStatic(
  { dir, headers }: StaticFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = readPath(request.url);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const name = pages.has(path) ? '/index.html' : path;
  const content = isRead ? await readFile(join(dir, name)).catch(() => undefined) : undefined;
  for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
  response.setHeader('x-content-type-options', 'nosniff');
  if (content === undefined) {
    response.writeHead(isRead ? 404 : 405, { 'content-type': 'text/plain' }).end('Not found.\n');
    return;
  }
  response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
  response.setHeader('content-length', content.length);
  // The bundler puts a hash into the names of assets alone.
  const isHashed = name.startsWith('/assets/');
  response.setHeader('cache-control', isHashed ? 'max-age=31536000, immutable' : 'no-cache');
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : content);
}

/** A path that stays inside the folder: its dots are resolved against the root. */
function readPath(url = '/'): string {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return '/missing';
  }
}
