import { identifyError } from '../client/authing/identifyError.ts';
import type { Authenticator, CallOptions, MfaBackend, MfaProfile } from '../client/MfaClient.ts';
import { request } from '../client/request.ts';

/** Where the extras are answered. */
export interface ExtrasOptions {
  /** The origin of the backend. */
  appHost: string;
  /** @default the platform's */
  fetch?: typeof fetch | undefined;
}

/** What `createMfaBackend({ extras: true })` can do beyond Authing's API. */
export type Extras = Required<
  Pick<
    MfaBackend,
    | 'listAuthenticators'
    | 'renameAuthenticator'
    | 'setDefaultAuthenticator'
    | 'regenerateRecoveryCodes'
    | 'getProfile'
  >
>;

/**
 * The methods that a backend with names, a default and new recovery codes adds to the port, over
 * `createMfaBackend({ extras: true })`. To be spread after those of `createAuthingClient`, for it lists
 * more of each authenticator.
 */
export function createExtras({ appHost, fetch = globalThis.fetch }: ExtrasOptions): Extras {
  async function call<Value>(
    name: string,
    body: object | undefined,
    { token, signal }: CallOptions = {},
  ): Promise<Value> {
    const reply = await request({
      fetch,
      url: `${appHost}/extras/${name}`,
      timeout: 15_000,
      consumes: body !== undefined,
      signal,
      prepare: async () => ({
        method: body ? 'POST' : 'GET',
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    });
    const { code, data } = Object(reply.body);
    if (reply.status !== 200 || code !== 200) throw identifyError(reply);
    return data;
  }
  return {
    listAuthenticators: async ({ source } = {}, options) => {
      const all = await call<Authenticator[]>('authenticators', undefined, options);
      return all.filter((one) => source === undefined || one.source === source);
    },
    renameAuthenticator: ({ id, name }, options) => call('rename', { id, name }, options),
    setDefaultAuthenticator: ({ id }, options) => call('default', { id }, options),
    regenerateRecoveryCodes: (_query, options) => call('recovery-codes', {}, options),
    getProfile: (_query, options) => call<MfaProfile>('profile', undefined, options),
  };
}
