import type { Flow } from '../core/createFlow.ts';
import type { AuthenticatorListState, EnrolMethod } from './AuthenticatorListState.ts';
import type { AuthenticatorRow, RowAction } from './AuthenticatorRow.ts';
import type { AuthenticatorListEvent } from './authenticatorList.ts';
import { judgeName } from './judgeName.ts';
import type { AuthenticatorList, AuthenticatorListOptions } from './useAuthenticatorList.ts';
import type { AuthenticatorListing } from './useListing.ts';

interface ListVerbsWork {
  flow: Pick<Flow<AuthenticatorListState, AuthenticatorListEvent>, 'send' | 'getState'>;
  listing(): AuthenticatorListing;
  options(): AuthenticatorListOptions;
}

/** The verbs of the hook: each asks whether the row allows it, then tells the machine. */
export function createListVerbs(
  work: ListVerbsWork,
): Omit<AuthenticatorList, 'state' | 'listing' | 'offersSignOut'> {
  const { flow, listing, options } = work;
  const { send, getState } = flow;
  /** The row as it is now, where it still allows the action. */
  const find = (row: AuthenticatorRow, action: RowAction) =>
    listing().rows.find(({ id, actions }) => id === row.id && actions.includes(action));
  const begin = (method: EnrolMethod, row?: AuthenticatorRow) => {
    const enabled = listing().rows.filter(({ authenticator }) => authenticator.enabled);
    const enabledBefore = enabled.map(({ authenticator }) => authenticator.id);
    send({ type: 'enrol', method, row, enabledBefore });
  };
  return {
    reload: () => listing().reload(),
    enrol(row) {
      const found = row && (find(row, 'continue') ?? find(row, 'replace'));
      const method = found?.method === 'face' ? 'face' : 'app';
      if (row ? found : listing().canEnrol) begin(method, found);
    },
    enrolFace() {
      if (listing().canEnrolFace) begin('face');
    },
    enrolled() {
      const state = getState();
      if (state.status !== 'enrolling') return;
      const isReplacement = state.row?.authenticator.enabled === true;
      send({ type: 'enrolled', change: isReplacement ? 'replaced' : 'added' });
    },
    remove(row) {
      const found = find(row, 'remove');
      const isLast = options().mfaRequired === true && whatStays(listing().rows, row) === undefined;
      if (found) send({ type: 'remove', row: found, isLast });
    },
    rename(row) {
      const found = find(row, 'rename');
      if (found) send({ type: 'rename', row: found });
    },
    saveName(text) {
      const state = getState();
      if (state.status !== 'renaming') return;
      const judged = judgeName(text, state.row, listing().rows);
      if (judged.mistake) send({ type: 'misnamed', mistake: judged.mistake });
      else if (judged.name === state.row.authenticator.name) send({ type: 'leave' });
      else send({ type: 'name', name: judged.name });
    },
    edit: () => send({ type: 'edit' }),
    makeDefault(row) {
      const found = find(row, 'make-default');
      if (found) send({ type: 'makeDefault', row: found });
    },
    replaceCodes() {
      if (listing().codes?.canReplace) send({ type: 'replaceCodes' });
    },
    finish: () => send({ type: 'saved' }),
    confirm: () => send({ type: 'confirm' }),
    leave: () => send({ type: 'leave' }),
    signOutOthers() {
      if (options().onSignOutOthers) send({ type: 'signOut' });
    },
    keepOthers: () => send({ type: 'decline' }),
  };
}

/** The first way to confirm that is left where a row is taken away. */
export function whatStays(
  rows: readonly AuthenticatorRow[],
  without: AuthenticatorRow,
): AuthenticatorRow | undefined {
  return rows.find(({ id, authenticator }) => id !== without.id && authenticator.enabled);
}
