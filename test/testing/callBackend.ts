import type { Envelope, MfaTestBackend } from '../../src/testing/index.ts';

/** One request as a page sends it, and the answer as it travels. */
export async function callBackend(
  backend: MfaTestBackend,
  request: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: object } = {},
): Promise<{ status: number; envelope: Envelope }> {
  const [method = 'GET', path = '/'] = request.split(' ');
  const response = await backend.fetch(`http://localhost${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, envelope: await response.json() };
}

/** The mfaToken that the login of a person gives who is asked for a second factor. */
export function getMfaToken(backend: MfaTestBackend, account?: string): string {
  const trigger = backend.state.issueTrigger(account);
  if (typeof trigger !== 'object' || trigger === null || !('mfaToken' in trigger)) return '';
  return String(trigger.mfaToken);
}
