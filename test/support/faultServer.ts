import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request. Without any of these it answers 200 with `json`. */
export interface Answer {
  status?: number | undefined;
  /** @default `{ code: 200, message: 'ok', data: null }` */
  json?: unknown;
  /** A body as it is, in place of `json`. */
  text?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds before anything is answered. */
  delay?: number | undefined;
  /**
   * Where the connection ends: before the request's body is read, after the request was acted on,
   * or half-way through the reply. `never` keeps it open without a word.
   */
  cut?: 'before-body' | 'after-body' | 'half-way' | 'never' | undefined;
}

/** A request as it arrived. */
export interface ReceivedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  text: string;
  /** The body as JSON, where it is JSON. */
  json: unknown;
}

export interface FaultServerOptions {
  /** Acts on what has no answer of its own; and first of all on what `after-body` and `half-way` cut. */
  handle?: ((request: Request) => Promise<Response>) | undefined;
  /** Names of reply headers that pages of another origin may read. */
  exposes?: string | undefined;
}

export interface FaultServer {
  url: string;
  /** All that arrived, but preflights. */
  requests: readonly ReceivedRequest[];
  /** Answers for the next requests, one each, in order. */
  next(...answers: readonly Answer[]): void;
  /** Forgets requests and answers. */
  clear(): void;
  close(): Promise<void>;
}

/** Starts a real HTTP server on loopback that fails as it is told. */
export async function startFaultServer(options: FaultServerOptions = {}): Promise<FaultServer> {
  const requests: ReceivedRequest[] = [];
  const answers: Answer[] = [];
  const server = createServer((incoming, outgoing) => {
    allowOrigin(incoming, outgoing, options.exposes);
    if (incoming.method === 'OPTIONS') return void outgoing.writeHead(204).end();
    const answer = answers.shift();
    respond(incoming, outgoing, answer, options, requests).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // SAFETY: a server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    next: (...more) => void answers.push(...more),
    clear() {
      requests.length = 0;
      answers.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Answer | undefined,
  { handle }: FaultServerOptions,
  requests: ReceivedRequest[],
): Promise<void> {
  if (answer?.cut === 'before-body') {
    requests.push(describe(incoming, ''));
    incoming.socket.destroy();
    return;
  }
  const body = await readBody(incoming);
  const request = describe(incoming, body.toString());
  requests.push(request);
  const said = answer?.json === undefined && answer?.text === undefined && !answer?.status;
  const handled = handle && said ? await handle(rebuild(incoming, body)) : undefined;
  if (answer?.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay));
  const status = handled?.status ?? answer?.status ?? 200;
  const text = handled ? await handled.text() : (answer?.text ?? format(answer?.json));
  write(outgoing, status, text, { ...readHeaders(handled), ...answer?.headers }, answer?.cut);
}

function write(
  outgoing: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string>,
  cut: Answer['cut'],
): void {
  if (cut === 'never') return;
  if (cut === 'after-body') return void outgoing.destroy();
  const bytes = Buffer.from(text);
  const hasBody = status !== 204 && status !== 304;
  outgoing.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...(hasBody && { 'content-length': String(bytes.length) }),
    ...headers,
  });
  if (cut !== 'half-way') return void outgoing.end(hasBody ? bytes : undefined);
  outgoing.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => outgoing.destroy());
}

function format(json: unknown = { code: 200, message: 'ok', data: null }): string {
  return JSON.stringify(json);
}

function allowOrigin(incoming: IncomingMessage, outgoing: ServerResponse, exposes = ''): void {
  const { origin } = incoming.headers;
  if (!origin) return;
  outgoing.setHeader('access-control-allow-origin', origin);
  outgoing.setHeader('access-control-allow-credentials', 'true');
  outgoing.setHeader('vary', 'origin');
  if (exposes) outgoing.setHeader('access-control-expose-headers', exposes);
  const asked = incoming.headers['access-control-request-headers'];
  if (asked) outgoing.setHeader('access-control-allow-headers', asked);
  outgoing.setHeader('access-control-allow-methods', 'GET, POST, DELETE');
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function describe(incoming: IncomingMessage, text: string): ReceivedRequest {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
  return {
    method: incoming.method ?? '',
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: flatten(incoming),
    text,
    json: parse(text),
  };
}

function flatten(incoming: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
}

function rebuild(incoming: IncomingMessage, body: Buffer): Request {
  const method = incoming.method ?? 'GET';
  const init = { method, headers: flatten(incoming) };
  const url = `http://${incoming.headers.host}${incoming.url}`;
  return new Request(url, method === 'GET' ? init : { ...init, body: new Uint8Array(body) });
}

function readHeaders(response: Response | undefined): Record<string, string> {
  const headers = Object.fromEntries(response?.headers ?? []);
  delete headers['content-length'];
  return headers;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
