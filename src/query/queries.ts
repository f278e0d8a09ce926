import { queryOptions } from '@tanstack/react-query';
import {
  type Authenticator,
  isMfaError,
  MfaError,
  type MfaProfile,
  type Source,
} from '../client/index.ts';
import type { Mfa } from '../provider/index.ts';
import { keys } from './keys.ts';

/**
 * All that the kit's reads decide for themselves, so that the defaults of a shared client (retry,
 * persistence, error boundaries) change nothing.
 */
const own = {
  retry: shouldRetry,
  retryDelay,
  networkMode: 'always',
  staleTime: 0,
  gcTime: 300_000,
  refetchOnMount: true,
  refetchOnReconnect: true,
  refetchOnWindowFocus: true,
  refetchInterval: false,
  throwOnError: false,
  meta: { mfa: true },
} as const;

/** The person's authenticators of one source. */
export function authenticatorsQuery(mfa: Mfa, source: Source = 'SELF') {
  return queryOptions<Authenticator[], MfaError>({
    ...own,
    queryKey: keys.authenticators(mfa.session.scope, source),
    queryFn: ({ signal }) =>
      read(mfa, async () => {
        const { client } = mfa.props();
        const list = await client.listAuthenticators?.({ source }, mfa.callOptions('', signal));
        return (list ?? []).map(pickAuthenticator);
      }),
  });
}

/** What the person's profile has bound; asked of backends that know it. */
export function profileQuery(mfa: Mfa) {
  return queryOptions<MfaProfile, MfaError>({
    ...own,
    queryKey: keys.profile(mfa.session.scope),
    queryFn: ({ signal }) =>
      read(mfa, async () => {
        const { client } = mfa.props();
        return pickProfile((await client.getProfile?.({}, mfa.callOptions('', signal))) ?? {});
      }),
  });
}

/** Fails with an `MfaError` alone, and tells the host of a session that is over. */
async function read<Value>(mfa: Mfa, call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    const problem = isMfaError(error) ? error : new MfaError('network');
    if (problem.code === 'token-expired') mfa.expire(mfa.session, 'list');
    throw problem;
  }
}

/** Twice more where the next try may go better; a long wait is the person's to decide. */
function shouldRetry(failures: number, { code, retryAfter = 0 }: MfaError): boolean {
  if (failures >= 2) return false;
  if (code === 'rate-limited') return retryAfter <= 30;
  return code === 'network' || code === 'server-error';
}

/** Grows, and differs from page to page, so that a server that comes back is not met by all at once. */
function retryDelay(failures: number, { code, retryAfter = 30 }: MfaError): number {
  if (code === 'rate-limited') return retryAfter * 1000;
  return 500 * 2 ** failures * (1 + Math.random());
}

/** An adapter of somebody else may pass on more than it should: a cache must not hold it. */
function pickAuthenticator(one: Authenticator): Authenticator {
  const { id, type, source, enabled, createdAt, updatedAt, name, target } = one;
  const { lastUsedAt, isDefault, recoveryCodesLeft, recoveryCodesTotal } = one;
  const picked = { id, type, source, enabled, createdAt, updatedAt, name, target };
  return { ...picked, lastUsedAt, isDefault, recoveryCodesLeft, recoveryCodesTotal };
}

function pickProfile({ phone, phoneCountryCode, email, hasFace }: MfaProfile): MfaProfile {
  return { phone, phoneCountryCode, email, hasFace };
}
