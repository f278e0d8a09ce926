import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  createMfaBackend,
  DroppedConnection,
  type MfaBackendOptions,
  type MfaTestBackend,
} from 'react-mfa-kit/testing';
import { addCors } from './addCors.ts';
import { answerSdk, type SdkHost } from './answerSdk.ts';
import { createPasswordKey } from './createPasswordKey.ts';
import { createPayout, readBearer } from './createPayout.ts';
import { createSessions, type Sessions } from './createSessions.ts';
import { createSqliteStore } from './createSqliteStore.ts';
import { readRequest } from './readRequest.ts';
import { sendEnvelope, sendResponse } from './sendResponse.ts';
import { serveStatic } from './serveStatic.ts';

export interface ReferenceServerOptions extends Omit<MfaBackendOptions, 'store'> {
  /** `0` takes any free one. */
  port: number;
  /** @default '127.0.0.1', so that no other machine reaches it */
  host?: string | undefined;
  /** A path, or `:memory:`. */
  dbFile: string;
  /** A folder of built files to serve beside the API. */
  staticDir?: string | undefined;
  /** Sent with those files. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** What pages of other origins may read beside the body, like `retry-after`. @default [] */
  exposedHeaders?: readonly string[] | undefined;
  /** Told what failed inside, which a page sees as HTTP 500. @default console.error */
  onError?: ((error: unknown) => void) | undefined;
}

export interface ReferenceServer {
  /** `http://localhost:<port>` */
  url: string;
  port: number;
  /** Its faults, clock, ledger and state, for tests in the same process. */
  backend: MfaTestBackend;
  /** Breaks open connections off and closes the database. */
  close(): Promise<void>;
}

/** Serves the embedded backend over HTTP, with its data in SQLite. Resolves when it listens. */
export async function createReferenceServer(
  options: ReferenceServerOptions,
): Promise<ReferenceServer> {
  const store = createSqliteStore(options.dbFile);
  const backend = createMfaBackend({ extras: true, ...options, store });
  const payout = createPayout(backend);
  const sessions = createSessions(backend, store);
  const host = { backend, store, passwordKey: createPasswordKey(store), payout, sessions };
  const server = createServer((request, response) => {
    answer(host, options, request, response).catch((error: unknown) => {
      if (error instanceof DroppedConnection) return void response.destroy();
      (options.onError ?? console.error)(error);
      return sendEnvelope(response, 500, { code: 500, message: 'The server failed.' });
    });
  });
  try {
    const port = await listen(server, options.port, options.host ?? '127.0.0.1');
    const close = async () => {
      await end(server);
      store.close();
    };
    return { url: `http://localhost:${port}`, port, backend, close };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function answer(
  host: SdkHost & { payout: ReturnType<typeof createPayout>; sessions: Sessions },
  { staticDir, headers = {}, exposedHeaders = [] }: ReferenceServerOptions,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { backend } = host;
  const path = incoming.url?.split('?')[0] ?? '/';
  const isApi = /^\/(api|graphql|demo|extras)\/|^\/inbox\.json$/.test(path);
  if (staticDir !== undefined && !isApi) {
    return serveStatic({ dir: staticDir, headers }, incoming, outgoing);
  }
  if (addCors(incoming, outgoing, exposedHeaders) === 'answered') return;
  const request = await readRequest(incoming);
  if (typeof request === 'number') {
    outgoing.setHeader('connection', 'close');
    return sendEnvelope(outgoing, request, { code: request, message: 'Not a readable request.' });
  }
  if (host.sessions.isEnded(request)) {
    const message = 'Signed out from another device.';
    return sendEnvelope(outgoing, 401, { code: 2020, message });
  }
  switch (`${request.method} ${path}`) {
    case 'GET /inbox.json':
      return sendResponse(Response.json(backend.state.inbox), outgoing);
    case 'POST /demo/step-up':
      return answerStepUp(backend, request, outgoing);
    case 'POST /demo/sign-out-others':
      return sendResponse(await host.sessions.endOthers(request), outgoing);
    case 'GET /demo/payout':
      return sendResponse(host.payout(request), outgoing);
    default:
      return sendResponse(
        (await answerSdk(request, host)) ?? (await backend.handle(request)),
        outgoing,
      );
  }
}

/** Stands for the host's own endpoint that asks Authing's management API for trigger data. */
function answerStepUp(backend: MfaTestBackend, request: Request, outgoing: ServerResponse) {
  const data = backend.requestStepUp(readBearer(request));
  return data === undefined
    ? sendEnvelope(outgoing, 401, { code: 401, message: 'Not signed in, or no second factor.' })
    : sendEnvelope(outgoing, 200, { code: 200, message: 'Done.', data });
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
