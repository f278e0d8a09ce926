import type { AuthingClientOptions } from './AuthingClientOptions.ts';

/**
 * Prepares the headers that every JSON request carries (wire contract, §1.1): exactly these, since
 * one more would fail the cloud's preflight. Throws a programmer error where one cannot be sent.
 */
export function createHeaders(options: AuthingClientOptions): Headers {
  const { headers: given = {}, appId, userPoolId, tenantId, lang = 'zh-CN' } = options;
  const standard: Record<string, string | undefined> = {
    'x-authing-app-id': appId,
    'x-authing-userpool-id': userPoolId,
    'x-authing-app-tenant-id': tenantId,
    'x-authing-request-from': 'sdk',
    'x-authing-lang': lang,
  };
  const headers = new Headers();
  const set = (name: string, value: string | undefined) => value && headers.set(name, value);
  try {
    for (const [name, value] of Object.entries(given)) {
      if (!Object.hasOwn(standard, name.toLowerCase())) set(name, value);
    }
    const renames = new Map(Object.entries(given).map(([name, to]) => [name.toLowerCase(), to]));
    for (const [name, value] of Object.entries(standard)) set(renames.get(name) || name, value);
  } catch {
    // The platform's own error would quote the value.
    throw new Error(
      'react-mfa-kit: a header cannot be sent; names and values must be plain ASCII; check `appId`, `userPoolId`, `tenantId`, `lang` and `headers`.',
    );
  }
  return headers;
}
