'use client';

import type { AuthenticatorList, ListOutcome } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { enAuthenticatorListChange } from '../../messages/en/authenticatorListChange.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { Button, Notice } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Text } from '../internal/index.ts';
import { useRowName } from './useRowName.ts';

const english = { ...enAuthenticatorList, ...enAuthenticatorListChange };

/** What a change leaves to be known or to be asked. Renders notices, or nothing. */
export function OutcomeNotices({ list }: { list: AuthenticatorList }) {
  const { state, offersSignOut } = list;
  const outcome = state.status === 'idle' ? state.outcome : undefined;
  return (
    <>
      {outcome && <RemovalNotice outcome={outcome} />}
      {(offersSignOut || state.status === 'signing-out') && <SignOutQuestion list={list} />}
    </>
  );
}

function RemovalNotice({ outcome }: { outcome: ListOutcome }) {
  const words = useMessages('authenticatorList', english);
  const nameOf = useRowName();
  switch (outcome.type) {
    case 'removal-pending':
      return (
        <Notice tone="warning" data-part="removal-pending">
          <Text>{words.removePending({ name: nameOf(outcome.row) })}</Text>
        </Notice>
      );
    case 'removal-unknown':
      return (
        <Notice tone="warning" data-part="removal-unknown">
          {words.removeUnknown}
        </Notice>
      );
    default:
      return null;
  }
}

/** Whoever changes what protects the account may do it because somebody else is signed in. */
function SignOutQuestion({ list }: { list: AuthenticatorList }) {
  const words = useMessages('authenticatorList', english);
  const { notNow } = useMessages('generic', enGeneric);
  const { state } = list;
  const isBusy = state.status === 'signing-out';
  const hasFailed = state.status === 'idle' && state.outcome?.type === 'failed';
  return (
    <Notice tone={hasFailed ? 'danger' : undefined} title={words.signOutTitle} data-part="sign-out">
      <span key={String(hasFailed)}>{hasFailed ? words.signOutFailed : words.signOutIntro}</span>
      <div className="mfa-authenticator-list-answers">
        <Button size="small" busy={isBusy} onClick={list.signOutOthers}>
          {words.signOut}
        </Button>
        {!isBusy && (
          <Button variant="quiet" size="small" onClick={list.keepOthers}>
            {notNow}
          </Button>
        )}
      </div>
    </Notice>
  );
}
