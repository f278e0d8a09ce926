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
export function request(exchange: Exchange): Promise<Reply> {
  const { consumes, signal } = exchange;
  // AbortSignal.any and AbortSignal.timeout are newer than the oldest supported browsers.
  const controller = new AbortController();
  let isSent = false;
  return new Promise<Reply>((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (error: MfaError) => {
      finish();
      reject(error);
      controller.abort();
    };
    // No browser tells a request that never left from one whose answer was lost.
    const lost = (code: 'network' | 'timeout') =>
      new MfaError(isSent && consumes ? 'unknown-outcome' : code);
    const onAbort = () => fail(new MfaError('aborted'));
    const timer = setTimeout(() => fail(lost('timeout')), Math.min(exchange.timeout, maxDelay));
    const run = async () => {
      const init = await exchange.prepare();
      if (controller.signal.aborted) return;
      isSent = true;
      const reply = await exchangeOnce(exchange, { ...init, signal: controller.signal });
      finish();
      resolve(reply);
    };
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) return onAbort();
    run().catch((error: unknown) => fail(error instanceof MfaError ? error : lost('network')));
  });
}

async function exchangeOnce({ fetch, url }: Exchange, init: RequestInit): Promise<Reply> {
  const response: unknown = await fetch(url, { ...init, redirect: 'error', cache: 'no-store' });
  if (!isResponse(response)) throw new MfaError('bad-response');
  const { status, redirected, type } = response;
  // A token must not follow a redirect; a `fetch` of the host's may have followed one all the same.
  const isRefused = redirected || type.startsWith('opaque') || status < 200 || status >= 600;
  if (isRefused || (status >= 300 && status < 400)) throw new MfaError('bad-response');
  const text = await readText(response);
  return { status, body: parse(text), retryAfter: readRetryAfter(response.headers) };
}

/** Any `fetch` may be injected, and answer with anything. */
function isResponse(value: unknown): value is Response {
  return (
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    typeof value.status === 'number' &&
    'text' in value &&
    typeof value.text === 'function'
  );
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader?.();
  if (!reader) return limit(await response.text());
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => {});
      throw new MfaError('bad-response');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function limit(text: string): string {
  if (text.length > maxBytes) throw new MfaError('bad-response');
  return text;
}

/** What V8 says of broken JSON quotes the body, so nothing of that is kept. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
