import type { CallOptions, Operation } from '../MfaClient.ts';
import { MfaError } from '../MfaError.ts';
import { type Reply, request } from '../request.ts';
import type {
  AuthingClientOptions,
  AuthingDialect,
  AuthingTimeouts,
} from './AuthingClientOptions.ts';
import { createHeaders } from './createHeaders.ts';
import { isSuccess, unwrapGraphql } from './envelope.ts';
import { identifyError } from './identifyError.ts';
import { own } from './own.ts';
import { readAppHost } from './readAppHost.ts';
import { routes } from './routes.ts';

type Name = Operation | 'upload';

/**
 * Calls any route: one request, judged and read. Parameters go as query with GET, as a form where
 * they are one, else as JSON. `decode` gives `undefined` where the data has not the expected shape.
 */
export type Call = <Value>(
  name: Name,
  parameters: object | undefined,
  decode: (data: unknown, reply: Reply) => Value | undefined,
  options?: CallOptions,
) => Promise<Value>;

/** Makes the function that calls any route. Throws programmer errors at once, not at the first call. */
export function createCall(options: AuthingClientOptions): Call {
  const { credentials = 'include', timeouts = {} } = options;
  const base = readAppHost(options.appHost);
  const headers = createHeaders(options);

  return async (name, parameters, decode, { token, signal } = {}) => {
    const { method, consumes, timeout, token: opener } = routes[name];
    const prepare = async (): Promise<RequestInit> => {
      // A photo goes without headers and cookies: a simple request (wire contract, §2).
      if (parameters instanceof FormData) return { method, body: parameters, credentials: 'omit' };
      const init = { method, credentials, headers: new Headers(headers) };
      if (opener !== 'none') await authorize(init.headers, token, options);
      if (!parameters || method === 'GET') return init;
      init.headers.set('content-type', 'application/json');
      return { ...init, body: JSON.stringify(parameters) };
    };
    const raw = await request({
      fetch: options.fetch ?? globalThis.fetch,
      url:
        base + findPath(name, options.dialect) + (method === 'GET' ? formatQuery(parameters) : ''),
      prepare,
      timeout: timeouts[findGroup(name)] ?? timeout,
      signal,
      consumes,
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

function findPath(name: Name, { verifyPath, uploadFolder }: AuthingDialect = {}): string {
  const { path } = routes[name];
  if (name === 'upload')
    return `${path}?folder=${encodeURIComponent(uploadFolder ?? 'face-photo')}&private=true`;
  const isFamily = name === 'verifyTotp' || name === 'verifyFace';
  return verifyPath && isFamily ? path.replace('/mfa/', `/${verifyPath}/`) : path;
}

function formatQuery(parameters: object = {}): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

function findGroup(name: Name): keyof AuthingTimeouts {
  if (name === 'upload') return name;
  if (name === 'verifyRecoveryCode') return 'recover';
  return routes[name].consumes ? 'consume' : 'read';
}
