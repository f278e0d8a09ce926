import type { FactorType } from '../MfaTrigger.ts';
import { request } from '../request.ts';
import { isSuccess } from './envelope.ts';
import { identifyError } from './identifyError.ts';
import { own, ownNumber } from './own.ts';
import { readAppHost } from './readAppHost.ts';
import { isFactorType } from './readTrigger.ts';

/** What a login's answer does not say, from the app's public configuration. */
export interface PublicConfig {
  /** Digits of the codes sent by SMS and e-mail. */
  codeLength?: number | undefined;
  /** Which factors people may bind themselves; one that is not named may be. */
  changeable?: Partial<Record<FactorType, boolean>> | undefined;
  /** Whether a phone number may be of another country. */
  internationalSms?: boolean | undefined;
}

/** How `readPublicConfig` asks. */
export interface PublicConfigOptions {
  fetch?: typeof fetch | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Reads an app's public configuration, in one request without token and cookies. Fails with an
 * `MfaError`; throws an `Error` where `appHost` is wrong. What is odd in it is left out.
 */
export async function readPublicConfig(
  appHost: string,
  appId: string,
  options: PublicConfigOptions = {},
): Promise<PublicConfig> {
  const base = readAppHost(appHost);
  const reply = await request({
    fetch: options.fetch ?? globalThis.fetch,
    url: `${base}/api/v2/applications/${encodeURIComponent(appId)}/public-config`,
    prepare: async () => ({ credentials: 'omit' }),
    timeout: 10_000,
    signal: options.signal,
    consumes: false,
  });
  if (!isSuccess(reply)) throw identifyError(reply);
  const data = own(reply.body, 'data');
  const length = ownNumber(data, 'verifyCodeLength') ?? 0;
  return {
    // No code field takes fewer or more.
    codeLength: [4, 5, 6, 7, 8].includes(length) ? length : undefined,
    changeable: readChangeable(own(data, 'mfaBindConfigs')),
    internationalSms: own(own(data, 'internationalSmsConfig'), 'enabled') === true,
  };
}

function readChangeable(configs: unknown): PublicConfig['changeable'] {
  const changeable: PublicConfig['changeable'] = {};
  for (const config of Array.isArray(configs) ? configs : []) {
    const type = own(config, 'mfa');
    if (isFactorType(type)) changeable[type] = own(config, 'changeable') !== false;
  }
  return changeable;
}
