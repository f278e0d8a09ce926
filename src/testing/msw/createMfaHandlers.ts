import { type HttpHandler, HttpResponse, http } from 'msw';
import { DroppedConnection } from '../DroppedConnection.ts';
import { paths } from '../endpoints.ts';
import type { MfaTestBackend } from '../MfaTestBackend.ts';

/** All optional: the handlers answer on every origin. */
export interface MfaHandlersOptions {
  /** Where the application of the client lies, as in `createAuthingClient`. @default '*', wherever it lies */
  appHost?: string | undefined;
}

/**
 * Makes the handlers by which a backend answers under MSW, in Node and in pages. They take the paths of
 * Authing's API and no other.
 */
export function createMfaHandlers(
  backend: MfaTestBackend,
  { appHost = '*' }: MfaHandlersOptions = {},
): HttpHandler[] {
  const base = appHost.replace(/\/$/, '');
  return paths.map((path) => http.all(base + path, ({ request }) => answer(backend, request)));
}

/** A connection that a fault breaks is the one failure that MSW has to be told of. */
async function answer(backend: MfaTestBackend, request: Request): Promise<Response> {
  try {
    return await backend.handle(request);
  } catch (error) {
    if (error instanceof DroppedConnection) return HttpResponse.error();
    throw error;
  }
}
