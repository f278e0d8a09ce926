/** Makes a `fetch` over a function that answers: aborts, redirects and relative addresses as the platform has them. */
export function createFetch(handle: (request: Request) => Promise<Response>): typeof fetch {
  return async (input, init) => {
    const { signal: given, ...rest } = init ?? {};
    const isRequest = typeof input === 'object' && 'url' in input;
    const signal = given ?? (isRequest ? input.signal : undefined);
    signal?.throwIfAborted();
    const request = new Request(isRequest ? input : new URL(input, getBase()), rest);
    const response = await until(signal, handle(request));
    return followRedirect(response, request.redirect);
  };
}

/** A page's own address; elsewhere any will do, for the backend does not look at the host. */
function getBase(): string {
  const { location } = globalThis;
  return location?.protocol.startsWith('http') ? location.href : 'http://localhost/';
}

/** The answer, or the signal's reason when that comes first. The request has counted all the same. */
function until(signal: AbortSignal | undefined, answer: Promise<Response>): Promise<Response> {
  if (signal === undefined) return answer;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Fetch §4.4, HTTP-redirect fetch, in the three modes. */
function followRedirect(response: Response, mode: RequestRedirect): Response {
  const location = response.headers.get('location');
  if (location === null) return response;
  switch (mode) {
    case 'error':
      throw new TypeError('Failed to fetch');
    case 'manual':
      return override(new Response(null), { type: 'opaqueredirect', status: 0, ok: false });
    case 'follow': {
      const page = new Response('<!doctype html><title>Elsewhere</title>', {
        headers: { 'content-type': 'text/html' },
      });
      return override(page, { redirected: true, url: location });
    }
    default:
      return mode satisfies never;
  }
}

/** What only the platform can set on a response. */
function override(response: Response, facts: Partial<Response>): Response {
  for (const [name, value] of Object.entries(facts))
    Object.defineProperty(response, name, { value });
  return response;
}
