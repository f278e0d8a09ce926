import type { AuthingClientOptions } from './AuthingClientOptions.ts';

/**
 * Makes the headers that every JSON request carries (wire contract, §2): these and no other, since
 * one more fails the cloud's preflight. Throws an `Error` where one is missing or cannot be sent.
 */
export function createHeaders(options: AuthingClientOptions): Headers {
  const ours: Record<string, string | undefined> = {
    'x-authing-app-id': options.appId,
    'x-authing-userpool-id': options.userPoolId,
    'x-authing-app-tenant-id': options.tenantId,
    'x-authing-request-from': 'sdk',
    'x-authing-lang': options.lang ?? 'zh-CN',
  };
  const given = { ...options.headers };
  const headers = new Headers();
  try {
    for (const [name, value] of Object.entries(ours)) {
      if (value) headers.set(given[name] || name, value);
      delete given[name];
    }
    for (const [name, value] of Object.entries(given)) if (value) headers.set(name, value);
  } catch {
    // The platform's own error quotes the value.
    throw new Error(
      'react-mfa-kit: a header cannot be sent; every call would fail; use plain ASCII in ids and `headers`.',
    );
  }
  if (options.appId) return headers;
  throw new Error('react-mfa-kit: `appId` is missing; Authing could not tell who asks; give it.');
}
