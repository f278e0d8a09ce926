'use client';

import { type ComponentType, startTransition, useEffect, useState } from 'react';
import type { AuthenticatorList, AuthenticatorRow, RowAction } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { enMethods } from '../../messages/en/methods.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { whenIdle } from '../internal/whenIdle.ts';
import type { AuthenticatorListProps } from './AuthenticatorList.tsx';
import type { RenameFormProps } from './RenameForm.tsx';
import { Row, type RowPhase } from './Row.tsx';

export interface RowsProps extends Pick<AuthenticatorListProps, 'profileHref'> {
  list: AuthenticatorList;
  labelledBy: string;
  onAction(action: RowAction, row: AuthenticatorRow): void;
  /** `undefined` while it is loaded. */
  RenameForm: ComponentType<RenameFormProps> | undefined;
}

/** The rows of the list. Renders `<ul>`. */
export function Rows({ list, labelledBy, onAction, profileHref, RenameForm }: RowsProps) {
  const words = useMessages('authenticatorList', enAuthenticatorList);
  const methods = useMessages('methods', enMethods);
  const generic = useMessages('generic', enGeneric);
  const { locale } = useLocale();
  const { state, listing } = list;
  // The same all day: a row whose text stays the same does not render again.
  const now = new Date().setHours(0, 0, 0, 0);
  const drawn = useInTurn(listing.rows);
  const isNaming = state.status === 'renaming' || state.status === 'saving-name';
  return (
    <ul
      // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none unless its role is written
      role="list"
      className="mfa-authenticator-list-rows"
      data-part="rows"
      aria-labelledby={labelledBy}
    >
      {drawn.map((row) => (
        <Row
          key={row.id}
          row={row}
          words={words}
          methods={methods}
          continueWord={generic.continue}
          locale={locale}
          now={now}
          phase={phaseOf(list, row)}
          profileHref={row.fixedBy === 'profile' ? profileHref : undefined}
          onAction={onAction}
          form={
            RenameForm && isNaming && state.row.id === row.id ? (
              <RenameForm list={list} state={state} />
            ) : undefined
          }
        />
      ))}
    </ul>
  );
}

/** More than a screen holds. */
const rowsAtOnce = 20;

/** What is in sight first; once that is painted the rest of a long list, in slices between which the page answers a press. */
function useInTurn(rows: readonly AuthenticatorRow[]): readonly AuthenticatorRow[] {
  const [isWhole, setIsWhole] = useState(rows.length <= rowsAtOnce);
  useEffect(() => whenIdle(() => startTransition(() => setIsWhole(true))), []);
  return isWhole ? rows : rows.slice(0, rowsAtOnce);
}

/** Where a row is in what is done with it. */
function phaseOf({ state }: AuthenticatorList, { id, authenticator }: AuthenticatorRow): RowPhase {
  switch (state.status) {
    case 'removing':
    case 'checking':
      return state.row.id === id ? 'removing' : restOf(authenticator);
    case 'making-default':
      return state.row.id === id ? 'pending' : restOf(authenticator);
    case 'idle': {
      const { outcome } = state;
      if (outcome?.type !== 'failed' || outcome.row?.id !== id) return restOf(authenticator);
      return outcome.action === 'remove' ? 'remove-failed' : 'change-failed';
    }
    default:
      return restOf(authenticator);
  }
}

const restOf = ({ enabled }: { enabled: boolean }): RowPhase => (enabled ? 'idle' : 'unfinished');
