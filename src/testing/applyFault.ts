import type { MfaFault } from './createFaults.ts';
import { DroppedConnection } from './DroppedConnection.ts';
import { type Reply, refuse } from './reply.ts';

/** Answers a request the way a fault has it; `work` is what makes the request count. */
export async function applyFault(
  fault: MfaFault | undefined,
  work: () => Reply,
): Promise<Response> {
  switch (fault?.type) {
    case undefined:
      return toResponse(work());
    case 'delay':
    case 'wait':
    case 'silence':
      return answerLate(fault, toResponse(work()));
    case 'drop':
      if (fault.when === 'after') work();
      throw new DroppedConnection();
    case 'half-body':
      return cut(work());
    case 'wrong-type':
      return new Response(fault.html ?? portalPage, { headers: { 'content-type': 'text/html' } });
    case 'redirect':
      return new Response(null, {
        status: fault.status ?? 302,
        headers: { location: fault.to ?? 'http://localhost:1/' },
      });
    case 'refuse':
      return refuseWith(fault);
    case 'edit': {
      const { status, body } = work();
      return write(status, fault.edit(body));
    }
    default:
      return fault satisfies never;
  }
}

const portalPage = '<!doctype html><title>Wi-Fi</title><h1>Sign in to this network</h1>';

async function answerLate(
  fault: Extract<MfaFault, { type: 'delay' | 'wait' | 'silence' }>,
  response: Response,
): Promise<Response> {
  if (fault.type === 'silence') return new Promise(() => {});
  if (fault.type === 'delay') {
    await new Promise((resolve) => {
      setTimeout(resolve, fault.ms);
    });
    return response;
  }
  fault.onCounted?.();
  await Promise.allSettled([fault.until]);
  return response;
}

function refuseWith({ status, code, retryAfter, body }: Extract<MfaFault, { type: 'refuse' }>) {
  const reply = refuse(code ?? status ?? 500, 'Refused by a fault.', status ?? 200);
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return write(reply.status, body === undefined ? reply.body : body, headers);
}

function toResponse({ status, body }: Reply): Response {
  return write(status, body);
}

function write(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // A status that forbids a body refuses an empty one too (Fetch §2.2.3, null body status).
  return new Response(text === '' ? null : text, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** Promises the whole body, sends the first half, and breaks off. */
function cut({ status, body }: Reply): Response {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  let isHalfSent = false;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (isHalfSent) return controller.error(new DroppedConnection());
      isHalfSent = true;
      controller.enqueue(bytes.slice(0, bytes.length / 2));
    },
  });
  return new Response(stream, {
    status,
    headers: { 'content-type': 'application/json', 'content-length': String(bytes.length) },
  });
}
