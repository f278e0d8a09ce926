'use client';

import { useEffect, useMemo } from 'react';
import type { MfaError, MfaProfile, Source } from '../../client/index.ts';
import { useLatest, useMfa } from '../../provider/index.ts';
import { useFlow } from '../core/useFlow.ts';
import type { AuthenticatorChange, AuthenticatorListState } from './AuthenticatorListState.ts';
import type { AuthenticatorRow } from './AuthenticatorRow.ts';
import { authenticatorList } from './authenticatorList.ts';
import { createListSurroundings } from './createListSurroundings.ts';
import { createListVerbs } from './createListVerbs.ts';
import { type AuthenticatorListing, useListing } from './useListing.ts';

/** What managing second steps is given. */
export interface AuthenticatorListOptions {
  /**
   * The phone, address and face that the person's profile has bound; a face check is offered where `hasFace` is `false`.
   * Give a new one after a change. @default what the backend's `getProfile` says
   */
  profile?: MfaProfile | undefined;
  /**
   * Whose authenticator apps are listed: those of the person, or those of the application's policy.
   * @default 'SELF'
   */
  source?: Source | undefined;
  /** Nothing can be changed here. */
  readOnly?: boolean | undefined;
  /** The account has to have a second step: the last one can be replaced, and not removed. */
  mfaRequired?: boolean | undefined;
  /** Something changed, and the server has confirmed it. */
  onSuccess?: ((change: AuthenticatorChange) => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
  /** Ends the person's other sessions. Where it is given, that is offered after a change. May give a promise. */
  onSignOutOthers?: (() => unknown) | undefined;
}

/** What is set up, where the person is, and what they can do. A verb that means nothing in the current state does nothing. */
export interface AuthenticatorList {
  /** What is set up, as the server says. */
  listing: AuthenticatorListing;
  /** What the person is doing with it. One thing at a time. */
  state: AuthenticatorListState;
  /** Whether “sign out other devices?” is to be asked. */
  offersSignOut: boolean;
  /** Reads the list again. */
  reload(): void;
  /** Begins to set an app up: a new one, or to finish or replace that of a row. */
  enrol(row?: AuthenticatorRow): void;
  /** Begins to set a face check up. */
  enrolFace(): void;
  /** The set-up that was begun has succeeded. */
  enrolled(): void;
  /** Asks for a row's removal: first whether the person may, then whether they mean it. */
  remove(row: AuthenticatorRow): void;
  /** Begins to rename a row. */
  rename(row: AuthenticatorRow): void;
  /** From `renaming`: saves the name, or says in `state.mistake` why it is none. */
  saveName(text: string): void;
  /** From `renaming`: the person types, so what was said about the name is over. */
  edit(): void;
  makeDefault(row: AuthenticatorRow): void;
  /** Asks for new recovery codes: first whether the person may, then whether they mean it. */
  replaceCodes(): void;
  /** From `saving-codes`: the new codes are saved. */
  finish(): void;
  /** Says yes to the question that stands. */
  confirm(): void;
  /** Says no to it, or leaves what was begun. Waits while something is with the server. */
  leave(): void;
  /** Ends the other sessions, by `onSignOutOthers`. */
  signOutOthers(): void;
  /** Not now. */
  keepOthers(): void;
}

/** Lists and manages a person's second steps. Needs `MfaProvider` above it, and no markup. */
export function useAuthenticatorList(options: AuthenticatorListOptions = {}): AuthenticatorList {
  const mfa = useMfa();
  const latest = useLatest(options);
  const { source = 'SELF' } = options;
  if (!mfa.can.list && !mfa.can.profile && !options.profile) throw new Error(nothingToList);
  const listing = useListing(mfa, source, options);
  const lists = useLatest(listing);
  const first = (): AuthenticatorListState => {
    const left = mfa.unsaved.next(mfa.session.scope);
    return left
      ? { status: 'saving-codes', recoveryCodes: left.recoveryCodes }
      : { status: 'idle' };
  };
  const work = { mfa, source, options: () => latest.current, codes: () => lists.current.codes };
  const flow = useFlow(mfa.session, authenticatorList(first), createListSurroundings(work));
  const { state, send, getState } = flow;

  useEffect(() => {
    if (state.status !== 'saving-codes') return;
    return mfa.unsaved.hold(state.recoveryCodes);
  }, [mfa.unsaved, state]);
  const verbs = useMemo(
    () =>
      createListVerbs({
        flow: { send, getState },
        listing: () => lists.current,
        options: () => latest.current,
      }),
    [send, getState, lists, latest],
  );
  const offersSignOut = options.onSignOutOthers !== undefined && isWorthSigningOut(state);
  return useMemo(
    () => ({ listing, state, offersSignOut, ...verbs }),
    [listing, state, offersSignOut, verbs],
  );
}

/** Whoever changes what protects an account may do it because somebody else is in it. */
function isWorthSigningOut(state: AuthenticatorListState): boolean {
  if (state.status !== 'idle' || state.isAnswered || !state.outcome) return false;
  const { outcome } = state;
  if (outcome.type === 'failed') return outcome.action === 'sign-out';
  return outcome.type === 'added' || outcome.type === 'replaced' || outcome.type === 'removed';
}

const nothingToList =
  'react-mfa-kit: the client has neither listAuthenticators nor getProfile, and no profile is given; ' +
  'there is nothing to list; give MfaProvider a client that has one, or the list a profile.';
