'use client';

import type { RefObject } from 'react';
import { whatStays } from '../../flows/authenticator-list/createListVerbs.ts';
import type { AuthenticatorList, AuthenticatorRow } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { enAuthenticatorListChange } from '../../messages/en/authenticatorListChange.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { useMessages } from '../../provider/index.ts';
import type { AuthenticatorListProps } from './AuthenticatorList.tsx';
import { NewCodesDialog } from './NewCodesDialog.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';
import { useRowName } from './useRowName.ts';

const english = { ...enAuthenticatorList, ...enAuthenticatorListChange };

export interface QuestionsProps
  extends Pick<AuthenticatorListProps, 'issuer' | 'account' | 'saveGate'> {
  list: AuthenticatorList;
  /** Gets the focus where what opened a question is gone. */
  finalFocusRef: RefObject<HTMLElement | null>;
}

/** What is asked before something is lost, and the codes that come of it. Renders one `<dialog>`, or nothing. */
export function Questions(props: QuestionsProps) {
  const { state } = props.list;
  switch (state.status) {
    case 'confirming-removal':
      return <RemoveQuestion {...props} row={state.row} />;
    case 'last':
      return <LastQuestion {...props} row={state.row} />;
    case 'confirming-codes':
      return <CodesQuestion {...props} />;
    case 'saving-codes':
      return <NewCodesDialog {...props} recoveryCodes={state.recoveryCodes} />;
    default:
      return null;
  }
}

/** Names what goes, and says what is left and what stops working with it. */
function RemoveQuestion({ list, row, finalFocusRef }: QuestionsProps & { row: AuthenticatorRow }) {
  const words = useMessages('authenticatorList', english);
  const nameOf = useRowName();
  const { method, authenticator } = row;
  const stays = whatStays(list.listing.rows, row);
  const count = authenticator.recoveryCodesLeft ?? 1;
  const title = authenticator.name?.trim()
    ? words.removeNamed({ name: nameOf(row) })
    : words.removeTitle({ method });
  const left = stays ? words.removeOther({ method: stays.method }) : words.removeAlone;
  const codes = method === 'app' && count > 0 ? words.removeRecovery({ count }) : undefined;
  return (
    <QuestionDialog
      title={title}
      sentences={codes ? [left, codes] : [left]}
      keep={words.removeKeep}
      confirm={words.removeConfirm({ method })}
      isDangerous
      onKeep={list.leave}
      onConfirm={list.confirm}
      finalFocusRef={finalFocusRef}
    />
  );
}

/** Nothing else is there and something has to be: it can give way to another one only. */
function LastQuestion({ list, row, finalFocusRef }: QuestionsProps & { row: AuthenticatorRow }) {
  const words = useMessages('authenticatorList', english);
  const { close } = useMessages('generic', enGeneric);
  const canReplace = row.actions.includes('replace');
  return (
    <QuestionDialog
      title={words.lastTitle}
      sentences={[words.last]}
      keep={close}
      confirm={canReplace ? words.replace : undefined}
      onKeep={list.leave}
      onConfirm={() => list.enrol(row)}
      finalFocusRef={finalFocusRef}
    />
  );
}

function CodesQuestion({ list, finalFocusRef }: QuestionsProps) {
  const words = useMessages('authenticatorList', english);
  const count = list.listing.codes?.left ?? 1;
  return (
    <QuestionDialog
      title={words.newCodesTitle({ count })}
      sentences={[words.newCodes({ count })]}
      keep={words.newCodesKeep({ count })}
      confirm={words.newCodesConfirm({ count })}
      isDangerous
      onKeep={list.leave}
      onConfirm={list.confirm}
      finalFocusRef={finalFocusRef}
    />
  );
}
