import type { Authenticator, MfaProfile, Source } from '../client/index.ts';
import type { Mfa } from '../provider/index.ts';
import { keys } from './keys.ts';

/**
 * Reads the list anew, whatever is under way, and gives what the server says now; `undefined` where it
 * could not be read. For whoever has to know how a call ended whose answer was lost.
 */
export async function rereadAuthenticators(
  { session }: Mfa,
  source: Source,
): Promise<readonly Authenticator[] | undefined> {
  const { queryClient, scope } = session;
  const queryKey = keys.authenticators(scope, source);
  await queryClient.refetchQueries({ queryKey, exact: true });
  const state = queryClient.getQueryState<Authenticator[]>(queryKey);
  return state?.status === 'success' ? state.data : undefined;
}

/** Reads the profile anew, in the same way. */
export async function rereadProfile({ session }: Mfa): Promise<MfaProfile | undefined> {
  const { queryClient, scope } = session;
  const queryKey = keys.profile(scope);
  await queryClient.refetchQueries({ queryKey, exact: true });
  const state = queryClient.getQueryState<MfaProfile>(queryKey);
  return state?.status === 'success' ? state.data : undefined;
}

/** Takes out of the cached list what the server has confirmed to be gone. */
export function dropAuthenticator({ session }: Mfa, source: Source, id: string): void {
  const { queryClient, scope } = session;
  queryClient.setQueryData<Authenticator[]>(keys.authenticators(scope, source), (list) =>
    list?.filter((one) => one.id !== id),
  );
}
