import { MfaError } from './MfaError.ts';
import { readRetryAfter } from './readRetryAfter.ts';

/** One request, as it is to be sent. */
export interface Exchange {
  fetch: typeof fetch;
  url: string;
  /** Gives headers, method and body; asked late and within the time limit, for a token may have to be fetched. */
  prepare: () => Promise<RequestInit>;
  /** Milliseconds for all of it, the reading of the body too. */
  timeout: number;
  signal?: AbortSignal | undefined;
  /** Whether an answer that does not come may have counted all the same. */
  consumes: boolean;
}

/** What came back. */
export interface Reply {
  status: number;
  /** The JSON of the body; `undefined` where it holds none. */
  body: unknown;
  /** Seconds, where the server says so and the browser lets it be seen. */
  retryAfter?: number | undefined;
}

/** A reply longer than this is none of Authing's, and is not read to its end. */
const maxBytes = 1024 * 1024;
const maxDelay = 2 ** 31 - 1;

/**
 * Sends one request, once. Whatever goes wrong is an `MfaError`; the time limit and the signal hold
 * even where `fetch` heeds neither.
 */
export async function request(exchange: Exchange): Promise<Reply> {
  const { consumes, signal } = exchange;
  // AbortSignal.any and AbortSignal.timeout are newer than the oldest supported browsers.
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSent = false;
  // No browser tells a request that never left from one whose answer was lost.
  const lost = (code: 'network' | 'timeout') =>
    new MfaError(isSent && consumes ? 'unknown-outcome' : code);
  const ended = new Promise<never>((_resolve, reject) => {
    const onAbort = () => reject(new MfaError('aborted'));
    timer = setTimeout(() => reject(lost('timeout')), Math.min(exchange.timeout, maxDelay));
    signal?.addEventListener('abort', onAbort, { signal: controller.signal });
    if (signal?.aborted) onAbort();
  });
  const run = async () => {
    const init = await exchange.prepare();
    if (signal?.aborted || controller.signal.aborted) return ended;
    isSent = true;
    // What a `fetch` throws is read by nobody.
    const reply = await send(exchange, { ...init, signal: controller.signal }).catch(() => {
      if (!controller.signal.aborted && !signal?.aborted) hintAtOrigin(exchange.url);
      throw lost('network');
    });
    if (!reply) throw new MfaError('bad-response');
    return reply;
  };
  try {
    return await Promise.race([ended, run()]);
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

/** Gives `undefined` for an answer that may not be read. */
async function send({ fetch, url }: Exchange, init: RequestInit): Promise<Reply | undefined> {
  const response: unknown = await fetch(url, { ...init, redirect: 'error', cache: 'no-store' });
  if (!isReadable(response)) return undefined;
  const text = await readText(response.body);
  if (text === undefined) return undefined;
  const retryAfter = readRetryAfter(response.headers);
  return { status: response.status, body: parse(text), retryAfter };
}

/**
 * Any `fetch` may be injected and answer with anything. A redirect is refused, also one that such a
 * `fetch` followed: a token must not go where the server of the moment sends it.
 */
function isReadable(value: unknown): value is Response {
  const { status = 0, redirected }: Partial<Response> = Object(value);
  return !redirected && ((status >= 200 && status < 300) || (status >= 400 && status < 600));
}

async function readText(body: Response['body']): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** Broken JSON is no body. What V8 says of it quotes the text, so the error is dropped. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Browsers do not tell a page why another origin's answer is kept from it; the usual reason is worth a word. */
function hintAtOrigin(url: string): void {
  if (process.env.NODE_ENV === 'production' || typeof location === 'undefined') return;
  const { origin } = new URL(url);
  if (origin === location.origin) return;
  console.info(
    `react-mfa-kit: no readable answer came from ${origin}; if it is up, its CORS rules refuse this page; let it allow the origin ${location.origin} and the headers that the kit sends.`,
  );
}
