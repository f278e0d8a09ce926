import type { IncomingMessage, ServerResponse } from 'node:http';

/** The headers that Authing's API lets a page of another origin send; one more fails its preflight. */
const allowedHeaders = [
  'authorization',
  'content-type',
  'x-authing-app-id',
  'x-authing-app-tenant-id',
  'x-authing-lang',
  'x-authing-request-from',
  'x-authing-sdk-version',
  'x-authing-userpool-id',
];

/**
 * Lets pages of other origins read the answer: the very origin and credentials, as Authing does.
 * Answers a preflight whole, and says so.
 */
export function addCors(
  request: IncomingMessage,
  response: ServerResponse,
  exposedHeaders: readonly string[],
): 'answered' | 'open' {
  const { origin } = request.headers;
  response.setHeader('vary', 'origin');
  if (origin === undefined) return 'open';
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-credentials', 'true');
  if (exposedHeaders.length > 0) {
    response.setHeader('access-control-expose-headers', exposedHeaders.join(', '));
  }
  const isPreflight =
    request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
  if (!isPreflight) return 'open';
  response.setHeader('access-control-allow-methods', 'GET, POST, DELETE');
  response.setHeader('access-control-allow-headers', allowedHeaders.join(', '));
  response.setHeader('access-control-max-age', '600');
  response.writeHead(204).end();
  return 'answered';
}
