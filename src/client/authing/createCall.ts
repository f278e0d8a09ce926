import type { CallOptions, Operation } from '../MfaClient.ts';
import { MfaError } from '../MfaError.ts';
import { type Reply, request } from '../request.ts';
import type { AuthingClientOptions, AuthingTimeouts } from './AuthingClientOptions.ts';
import { createHeaders } from './createHeaders.ts';
import { isSuccess, unwrapGraphql } from './envelope.ts';
import { identifyError } from './identifyError.ts';
import { own } from './own.ts';
import { readAppHost } from './readAppHost.ts';
import { routes } from './routes.ts';

type Name = Operation | 'upload';

/** What a call sends, and how its answer is read. */
export interface Payload<Value> {
  /** In place of the route's own. */
  path?: string | undefined;
  query?: Readonly<Record<string, string | undefined>> | undefined;
  /** JSON, or a form with a photo. */
  body?: object | undefined;
  /** Gives `undefined` where the shape is not the expected one. */
  decode: (data: unknown, reply: Reply) => Value | undefined;
}

/** Calls any route: one request, judged and read. */
export type Call = <Value>(
  name: Name,
  payload: Payload<Value>,
  options?: CallOptions,
) => Promise<Value>;

/** Makes the function that calls any route. Throws programmer errors at once, not at the first call. */
export function createCall(options: AuthingClientOptions): Call {
  const { appHost, appId, credentials = 'include', timeouts } = options;
  const base = readAppHost(appHost);
  if (!appId) {
    throw new Error(
      'react-mfa-kit: `appId` is missing; Authing could not tell which app is asking; give the id of the Authing app.',
    );
  }
  const headers = createHeaders(options);
  checkTimeouts(timeouts);

  return async (name, { path, query, body, decode }, { token, signal } = {}) => {
    const route = routes[name];
    const { method } = route;
    // A photo goes without headers and cookies, as a simple request (wire contract, §1.1).
    const prepare = async (): Promise<RequestInit> => {
      if (body instanceof FormData) return { method, body, credentials: 'omit' };
      const init = { method, credentials, headers: new Headers(headers) };
      if (route.token !== 'none') await authorize(init.headers, token, options);
      if (!body) return init;
      init.headers.set('content-type', 'application/json');
      return { ...init, body: JSON.stringify(body) };
    };
    const raw = await request({
      fetch: options.fetch ?? globalThis.fetch,
      url: base + (path ?? route.path) + formatQuery(query),
      prepare,
      timeout: timeouts?.[findGroup(name)] ?? route.timeout,
      signal,
      consumes: route.consumes,
    });
    const reply = name === 'sendEmailCode' ? unwrapGraphql(raw, 'sendEmail') : raw;
    const value = isSuccess(reply) ? decode(own(reply.body, 'data'), reply) : undefined;
    if (value === undefined) throw identifyError(reply, name);
    return value;
  };
}

/** A token that cannot be had, or that no header can carry, is none; the platform's error would quote it. */
async function authorize(
  headers: Headers,
  given: string | undefined,
  { getToken, dialect }: AuthingClientOptions,
): Promise<void> {
  try {
    const token = given ?? (typeof getToken === 'function' ? await getToken() : getToken);
    const scheme = dialect?.authorization === 'bare' ? '' : 'Bearer ';
    if (token) headers.set('authorization', scheme + token);
  } catch {
    throw new MfaError('token-expired');
  }
}

function formatQuery(query: Payload<unknown>['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function findGroup(name: Name): keyof AuthingTimeouts {
  if (name === 'upload') return name;
  if (name === 'verifyRecoveryCode') return 'recover';
  return routes[name].consumes ? 'consume' : 'read';
}

function checkTimeouts(timeouts: AuthingTimeouts = {}): void {
  if (Object.values(timeouts).every((time) => time === undefined || time > 0)) return;
  throw new Error(
    'react-mfa-kit: a value of `timeouts` is not above 0; its calls would fail at once; give milliseconds.',
  );
}
