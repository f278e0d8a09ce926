import type { MfaFault } from './createFaults.ts';
import { DroppedConnection } from './DroppedConnection.ts';
import { type Answer, wrapGraphql } from './graphql.ts';
import { type Envelope, type Reply, refuse } from './reply.ts';

/**
 * Answers a request the way a fault has it. `work` is what makes the request count; with a `field`, an
 * envelope travels in GraphQL's form.
 */
export async function applyFault(
  fault: MfaFault | undefined,
  field: string | undefined,
  work: () => Reply,
): Promise<Response> {
  const wrap = (reply: Reply) => (field === undefined ? reply : wrapGraphql(reply, field));
  switch (fault?.type) {
    case undefined:
      return write(wrap(work()));
    case 'delay':
    case 'wait':
    case 'silence':
      return answerLate(fault, write(wrap(work())));
    case 'drop':
      if (fault.when === 'after') work();
      throw new DroppedConnection();
    case 'half-body':
      return cut(wrap(work()));
    case 'wrong-type':
      return new Response(fault.html ?? portalPage, { headers: { 'content-type': 'text/html' } });
    case 'redirect':
      return new Response(null, {
        status: fault.status ?? 302,
        headers: { location: fault.to ?? 'http://localhost:1/' },
      });
    case 'refuse': {
      const reply = toRefusal(fault);
      return write(fault.body === undefined ? wrap(reply) : { ...reply, body: fault.body });
    }
    case 'edit': {
      const reply = work();
      const body = fault.edit(reply.body);
      return write(isEnvelope(body) ? wrap({ ...reply, body }) : { ...reply, body });
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

function toRefusal({ status, code, retryAfter }: Extract<MfaFault, { type: 'refuse' }>): Reply {
  const reply = refuse(code ?? status ?? 500, 'Refused by a fault.', status ?? 200);
  return retryAfter === undefined
    ? reply
    : { ...reply, headers: { 'retry-after': String(retryAfter) } };
}

function isEnvelope(body: unknown): body is Envelope {
  return typeof body === 'object' && body !== null && 'code' in body && 'message' in body;
}

function write({ status, body, headers }: Answer): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // A status that forbids a body refuses an empty one too (Fetch §2.2.3, null body status).
  return new Response(text === '' ? null : text, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** Promises the whole body, sends the first half, and breaks off. */
function cut({ status, body }: Answer): Response {
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
