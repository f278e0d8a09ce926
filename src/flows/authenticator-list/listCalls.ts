import type { Authenticator, MfaProfile } from '../../client/index.ts';
import { dropAuthenticator, rereadAuthenticators, rereadProfile } from '../../query/index.ts';
import type { AuthenticatorListState } from './AuthenticatorListState.ts';
import type { AuthenticatorRow } from './AuthenticatorRow.ts';
import type { AuthenticatorListEvent } from './authenticatorList.ts';
import { tellRemoval } from './changeAuthenticator.ts';
import type { ListWork } from './ListWork.ts';
import { readRows } from './readRows.ts';

export {
  makeDefault,
  removeAuthenticator,
  renameAuthenticator,
  replaceCodes,
  signOutOthers,
} from './changeAuthenticator.ts';

type Event = AuthenticatorListEvent;
type In<Status extends AuthenticatorListState['status']> = Extract<
  AuthenticatorListState,
  { status: Status }
>;

/**
 * Reads the list until the row is gone: at once where the server said so, then 1 s and 3 s later, for
 * some servers list for a moment what they have removed, and a lost answer may be one of a removal.
 */
export async function check(
  work: ListWork,
  state: In<'checking'>,
  signal: AbortSignal,
): Promise<Event> {
  const { mfa, source } = work;
  const { id } = state.row.authenticator;
  let found: readonly Authenticator[] | undefined;
  for (const wait of state.isConfirmed ? [0, 1000, 2000] : [1000, 2000]) {
    await pause(wait, signal);
    if (signal.aborted) break;
    found = await rereadAuthenticators(mfa, source);
    if (!found || found.some((one) => one.id === id)) continue;
    if (!state.isConfirmed) tellRemoval(work, state.row);
    return { type: 'gone' };
  }
  if (found || !state.isConfirmed) return { type: 'stillThere' };
  // The list cannot be read now, but the server's word stands.
  dropAuthenticator(mfa, source, id);
  return { type: 'gone' };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Finds what was set up in what the server lists now. */
export async function arrive(work: ListWork, state: In<'arriving'>): Promise<Event> {
  const { mfa, source } = work;
  const { method, enabledBefore } = state;
  const isFace = method === 'face';
  const [authenticators = [], profile] = await Promise.all([
    rereadAuthenticators(mfa, source),
    isFace ? readProfile(work) : undefined,
  ]);
  const rows = readRows({ authenticators, profile, can: mfa.can, isReadOnly: false });
  const set = rows.filter((row) => row.method === method && row.authenticator.enabled);
  const isNew = ({ authenticator }: AuthenticatorRow) => !enabledBefore.includes(authenticator.id);
  return { type: 'arrived', row: set.find(isNew) ?? set[0] };
}

/** The server has said that the face is there, whatever a profile of the host's says so far. */
async function readProfile({ mfa, options }: ListWork): Promise<MfaProfile> {
  const profile = options().profile ?? (mfa.can.profile ? await rereadProfile(mfa) : undefined);
  return { ...profile, hasFace: true };
}
