'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { AuthenticatorList, AuthenticatorRow, ListOutcome } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { enAuthenticatorListChange } from '../../messages/en/authenticatorListChange.ts';
import { enErrors } from '../../messages/en/errors.ts';
import { announce } from '../../primitives/index.ts';
import { useLatest, useMessages } from '../../provider/index.ts';
import { mayTakeFocus } from '../internal/mayTakeFocus.ts';
import { toSpoken } from '../internal/toSpoken.ts';
import { useProblemText } from '../internal/useProblemText.ts';
import { useRowName } from './useRowName.ts';

const english = { ...enAuthenticatorList, ...enAuthenticatorListChange };

export interface OutcomeProps {
  list: AuthenticatorList;
  /** Any element of the list. */
  place: RefObject<HTMLElement | null>;
}

/** Says what came of something, and brings the focus to where that can be seen. Renders nothing. */
export function Outcome({ list, place }: OutcomeProps) {
  const { state, listing } = list;
  const words = useMessages('authenticatorList', english);
  const nameOf = useRowName();
  const problemText = useProblemText(enErrors);
  const { offersSignOut } = list;
  const latest = useLatest({ words, nameOf, problemText, offersSignOut });
  const neighbours = useNeighbours(list);
  const outcome = state.status === 'idle' ? state.outcome : undefined;
  useEffect(() => {
    if (!outcome) return;
    const { words, nameOf, problemText, offersSignOut } = latest.current;
    const isFailure = outcome.type === 'failed';
    const text =
      isFailure && outcome.action === 'regenerate'
        ? problemText(outcome.problem)
        : describe(outcome, words, nameOf);
    // What is asked beside it is heard with it: a second text would cut the first off.
    const asked = offersSignOut && !isFailure ? ` ${words.signOutTitle}` : '';
    if (text) announce(toSpoken(text + asked), { assertive: isFailure, near: place.current });
    focusOutcome(outcome, place.current?.closest('.mfa-root') ?? null, neighbours.current);
  }, [outcome, place, neighbours, latest]);
  useUpdates(listing, words.updated);
  return null;
}

/** A list that was out of date is no more, or is there at last. */
function useUpdates({ status, problem, isReading }: AuthenticatorList['listing'], text: string) {
  const hadProblem = useRef(false);
  useEffect(() => {
    if (problem) hadProblem.current = true;
    else if (!isReading && hadProblem.current && status !== 'loading') {
      hadProblem.current = false;
      announce(text);
    }
  }, [problem, isReading, status, text]);
}

/** The rows beside the one that something is done with, before it goes: the next, then the one before. */
function useNeighbours({ state, listing }: AuthenticatorList): RefObject<readonly string[]> {
  const ids = useRef<readonly string[]>([]);
  useEffect(() => {
    if (state.status !== 'removing') return;
    const at = listing.rows.findIndex(({ id }) => id === state.row.id);
    if (at < 0) return;
    ids.current = [listing.rows[at + 1], listing.rows[at - 1]].flatMap((row) => row?.id ?? []);
  }, [state, listing.rows]);
  return ids;
}

type Words = typeof english;

function describe(
  outcome: ListOutcome,
  words: Words,
  nameOf: (row: AuthenticatorRow) => string,
): string | undefined {
  switch (outcome.type) {
    case 'added':
    case 'replaced':
      return words.addedNow({ name: nameOf(outcome.row) });
    case 'removed':
      return words.removed({ name: nameOf(outcome.row) });
    case 'removed-elsewhere':
      return words.removedElsewhere({ name: nameOf(outcome.row) });
    case 'removal-pending':
      return words.removePending({ name: nameOf(outcome.row) });
    case 'removal-unknown':
      return words.removeUnknown;
    case 'renamed':
      return words.renamed({ name: nameOf(outcome.row) });
    case 'made-default':
      return words.nowDefault({ name: nameOf(outcome.row) });
    case 'codes-replaced':
      return undefined;
    case 'signed-out':
      return words.signedOut;
    case 'failed': {
      if (outcome.action === 'sign-out') return words.signOutFailed;
      const name = outcome.row && nameOf(outcome.row);
      if (name === undefined) return undefined;
      return outcome.action === 'remove'
        ? words.removeFailed({ name })
        : words.changeFailed({ name });
    }
    default:
      return outcome satisfies never;
  }
}

function focusOutcome(
  outcome: ListOutcome,
  root: Element | null,
  neighbours: readonly string[],
): void {
  if (!root || !mayTakeFocus(root)) return;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-part="row"]')];
  const find = (id: string) => rows.find((row) => row.dataset.row === id);
  const heading = root.querySelector<HTMLElement>('[data-part="list-heading"]');
  switch (outcome.type) {
    case 'added':
    case 'replaced':
      (find(outcome.row.id) ?? heading)?.focus();
      break;
    case 'removed':
    case 'removed-elsewhere':
      (neighbours.flatMap((id) => find(id) ?? [])[0] ?? heading)?.focus();
      break;
    case 'renamed':
    case 'made-default':
      focusControl(find(outcome.row.id));
      break;
    case 'signed-out':
      heading?.focus();
  }
}

/** The control that it was done with, which may have gone for a moment. */
function focusControl(row: HTMLElement | undefined) {
  if (row?.contains(row.ownerDocument.activeElement)) return;
  (row?.querySelector<HTMLElement>('[data-part="row-actions"] button') ?? row)?.focus();
}
