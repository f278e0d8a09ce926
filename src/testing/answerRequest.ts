import type { BackendContext } from './BackendContext.ts';
import type { Call, Endpoint, SignedCall } from './Endpoint.ts';
import type { Arrival } from './readArrival.ts';
import { type Reply, refuse } from './reply.ts';

/** Longer bodies are refused, as any server would. */
const maxBody = 1024 * 1024;

/** Answers what arrived at an endpoint: the app, the body, the token, and then the endpoint's own work. */
export function answerRequest(
  arrival: Arrival,
  endpoint: Endpoint,
  id: string,
  context: BackendContext,
): Reply {
  const isKnown = endpoint.takesFile || isKnownApp(id, arrival.headers, context);
  if (!isKnown) return refuse(2011, 'No such application.');
  if (arrival.text.length > maxBody) return refuse(413, 'The body is too large.', 413);
  const body = readBody(arrival);
  if (body === undefined) return refuse(400, 'The body is no JSON object.', 400);
  const { url, file, fetched } = arrival;
  const call: Call = { body, id, url, file, fetched, query: url.searchParams };
  return context.store.transact(() => answerCall(call, endpoint, arrival, context));
}

function answerCall(
  call: Call,
  endpoint: Endpoint,
  arrival: Arrival,
  context: BackendContext,
): Reply {
  if (endpoint.token === 'none') return endpoint.answer(call, context);
  const authorization = arrival.headers.get('authorization') ?? '';
  if (authorization === '') return refuse(2020, 'Not signed in.');
  const signed = readToken(call, authorization, context);
  const isOpen = signed && (endpoint.token === 'either' || endpoint.token === signed.token);
  return isOpen ? endpoint.answer(signed, context) : refuse(2021, 'The token is not valid.');
}

/** Some of Authing's own clients leave `Bearer` out (wire contract, §7). */
function readToken(
  call: Call,
  authorization: string,
  { tokens, people }: BackendContext,
): SignedCall | undefined {
  const claims = tokens.read(authorization.replace(/^Bearer /i, ''));
  const person = claims && people.find(claims.personId);
  return person && { ...call, person, token: claims.kind };
}

/** The app stands in the path where that has one, else in a header (wire contract, §2). */
function isKnownApp(inPath: string, headers: Headers, { store }: BackendContext): boolean {
  const app = store.read('app', inPath || (headers.get('x-authing-app-id') ?? ''));
  if (app === undefined) return store.list('app').length === 0;
  return (headers.get('x-authing-userpool-id') ?? app.userPoolId) === app.userPoolId;
}

function readBody({ headers, text }: Arrival): Record<string, unknown> | undefined {
  if (text === '') return {};
  if (!headers.get('content-type')?.startsWith('application/json')) return undefined;
  try {
    const body: unknown = JSON.parse(text);
    // SAFETY: an object that JSON.parse made has text keys.
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
