'use client';

import { useCallback, useId, useRef } from 'react';
import type { AuthenticatorList, AuthenticatorRow, RowAction } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { enBusy } from '../../messages/en/busy.ts';
import { announce } from '../../primitives/index.ts';
import { useLatest, useMessages } from '../../provider/index.ts';
import { ComponentRoot, useAnnouncement } from '../internal/index.ts';
import { toSpoken } from '../internal/toSpoken.ts';
import { useLazy } from '../internal/useLazy.ts';
import { AddControl } from './AddControl.tsx';
import type { AuthenticatorListProps } from './AuthenticatorList.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ListHints } from './ListHints.tsx';
import { enrolDialog, faceDialog, laterParts } from './laterParts.ts';
import { Rows } from './Rows.tsx';
import { SkeletonRows } from './SkeletonRows.tsx';

export interface AuthenticatorListViewProps extends AuthenticatorListProps {
  list: AuthenticatorList;
}

/** Draws a list in whatever state it is. */
export function AuthenticatorListView(props: AuthenticatorListViewProps) {
  const { list, className, id } = props;
  const { listing, state } = list;
  const words = useMessages('authenticatorList', enAuthenticatorList);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const enrolling = state.status === 'enrolling' ? state.method : undefined;
  const later = useLazy(laterParts, needsParts(list) ? 'now' : 'soon');
  const enrol = useLazy(enrolDialog, enrolling === 'app' ? 'now' : 'later');
  const face = useLazy(faceDialog, enrolling === 'face' ? 'now' : 'later');
  const isBusy = (enrolling === 'app' && !enrol) || (enrolling === 'face' && !face);
  const onAction = useActions(list);
  useAnnouncement(listing.status === 'loading' ? words.loading : undefined);
  const { status, rows, codes } = listing;
  return (
    <ComponentRoot
      noun="authenticator-list"
      state={status}
      problem={listing.problem?.code}
      step={status === 'loading' ? undefined : 'list'}
      className={className}
      id={id}
    >
      <div className="mfa-authenticator-list-header" data-part="list-header" ref={place}>
        <div className="mfa-authenticator-list-intro" data-part="list-intro">
          <h2
            className="mfa-authenticator-list-heading"
            data-part="list-heading"
            id={headingId}
            ref={heading}
            tabIndex={-1}
          >
            {words.title}
          </h2>
          <p className="mfa-header-description">{words.intro}</p>
        </div>
        {status === 'ready' && <AddControl {...props} isBusy={isBusy} />}
      </div>
      {later && <later.ListTrouble list={list} />}
      {later && <later.OutcomeNotices list={list} />}
      <ListHints {...props} />
      {later && <later.Outcome list={list} place={place} />}
      {(status === 'loading' || (status === 'load-failed' && !later)) && <SkeletonRows />}
      {status === 'empty' && <EmptyState {...props} isBusy={isBusy} />}
      {rows.length > 0 && (
        <Rows
          {...props}
          labelledBy={headingId}
          onAction={onAction}
          RenameForm={later?.RenameForm}
        />
      )}
      {codes && later && <later.RecoveryRow codes={codes} list={list} />}
      {later && <later.Questions {...props} finalFocusRef={heading} />}
      {enrolling === 'app' && enrol && <enrol.EnrolDialog {...props} finalFocusRef={heading} />}
      {enrolling === 'face' && face && <face.FaceDialog {...props} finalFocusRef={heading} />}
    </ComponentRoot>
  );
}

/** Whether something is to be shown that may not be loaded yet. */
function needsParts({ state, listing }: AuthenticatorList): boolean {
  if (listing.codes || listing.problem) return true;
  switch (state.status) {
    case 'confirming-removal':
    case 'last':
    case 'renaming':
    case 'confirming-codes':
    case 'saving-codes':
      return true;
    default:
      return false;
  }
}

/** Always the same function, so that a row renders only where something about it has changed. */
function useActions(list: AuthenticatorList) {
  const { busy } = useMessages('dialog', enBusy);
  const latest = useLatest({ list, busy });
  return useCallback(
    (action: RowAction, row: AuthenticatorRow) => {
      const { list, busy } = latest.current;
      const { state } = list;
      if (state.status !== 'idle' && state.status !== 'renaming') return announce(toSpoken(busy));
      if (state.status === 'renaming') list.leave();
      switch (action) {
        case 'continue':
        case 'replace':
          return list.enrol(row);
        case 'rename':
          return list.rename(row);
        case 'make-default':
          return list.makeDefault(row);
        case 'remove':
          return list.remove(row);
        default:
          return action satisfies never;
      }
    },
    [latest],
  );
}
