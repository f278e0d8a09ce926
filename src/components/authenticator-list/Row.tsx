'use client';

import { memo, type ReactNode } from 'react';
import type { AuthenticatorRow, RowAction } from '../../flows/index.ts';
import type { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import type { Messages } from '../../messages/index.ts';
import { Icon } from '../../primitives/index.ts';
import { Text } from '../internal/index.ts';
import { iconOf } from './iconOf.ts';
import { RowActions } from './RowActions.tsx';
import { rowText } from './rowText.ts';
import { rowName } from './useRowName.ts';

/** Where a row is in what is done with it. */
export type RowPhase =
  | 'idle'
  | 'unfinished'
  | 'pending'
  | 'removing'
  | 'remove-failed'
  | 'change-failed';

export interface RowProps {
  row: AuthenticatorRow;
  words: typeof enAuthenticatorList;
  methods: Messages['methods'];
  /** What the button that goes on with a set-up says. */
  continueWord: string;
  locale: string;
  now: number;
  phase: RowPhase;
  profileHref: string | undefined;
  onAction(action: RowAction, row: AuthenticatorRow): void;
  /** Stands in place of the name while that is changed. */
  form: ReactNode | undefined;
}

/** One way to confirm who one is. Renders `<li>`, which takes the focus when it is new or its neighbour goes. */
export const Row = memo(function Row(props: RowProps) {
  const { row, words, methods, locale, now, phase, form } = props;
  const name = rowName(row, methods);
  const { meta, exact, spoken } = rowText(row, words, { locale, now });
  return (
    <li
      className="mfa-authenticator-list-row"
      data-part="row"
      data-row={row.id}
      data-state={stateOf[phase]}
      data-type={row.method}
      tabIndex={-1}
    >
      <span className="mfa-tile" data-part="tile">
        <Icon shape={iconOf[row.method]} />
      </span>
      {form ?? (
        <>
          <div className="mfa-authenticator-list-text" data-part="row-text">
            <p className="mfa-authenticator-list-name" data-part="row-name">
              <Text>{name}</Text>
              {hasBadge(props) && <Badges row={row} words={words} phase={phase} />}
            </p>
            {meta !== undefined && (
              <p className="mfa-authenticator-list-meta" title={exact} data-part="row-meta">
                <Text>{meta}</Text>
                {spoken && <span className="mfa-unseen"> {spoken}</span>}
              </p>
            )}
            {(hasFailed(phase) || row.fixedBy) && <Reason {...props} name={name} />}
          </div>
          {row.actions.length > 0 && (
            <RowActions
              {...props}
              name={name}
              isBusy={phase === 'removing' || phase === 'pending'}
            />
          )}
        </>
      )}
    </li>
  );
});

const stateOf = {
  idle: 'idle',
  unfinished: 'unfinished',
  pending: 'pending',
  removing: 'pending',
  'remove-failed': 'failed',
  'change-failed': 'failed',
} as const;

const hasFailed = (phase: RowPhase) => phase === 'remove-failed' || phase === 'change-failed';

function hasBadge({ row, phase }: RowProps): boolean {
  const { enabled, isDefault } = row.authenticator;
  return !enabled || isDefault === true || phase === 'removing';
}

function Badges({ row, words, phase }: Pick<RowProps, 'row' | 'words' | 'phase'>) {
  const { enabled, isDefault } = row.authenticator;
  return (
    <>
      {enabled && isDefault && (
        <span className="mfa-badge" data-part="badge">
          {words.default}
        </span>
      )}
      {!enabled && (
        <span className="mfa-badge" data-tone="warning" data-part="badge">
          {words.notFinished}
        </span>
      )}
      {phase === 'removing' && (
        <span className="mfa-badge" data-part="badge">
          {words.removing}
        </span>
      )}
    </>
  );
}

/** Why something did not come to pass, or cannot. */
function Reason({ row, words, phase, profileHref, name }: RowProps & { name: string }) {
  if (hasFailed(phase)) {
    const say = phase === 'remove-failed' ? words.removeFailed : words.changeFailed;
    return (
      <p className="mfa-authenticator-list-problem" data-part="row-problem">
        <Text>{say({ name })}</Text>
      </p>
    );
  }
  return (
    <p className="mfa-authenticator-list-meta" data-part="row-reason">
      <span>{row.fixedBy === 'profile' ? words.fromProfile : words.adminOnly}</span>{' '}
      {profileHref !== undefined && (
        <a className="mfa-authenticator-list-link" href={profileHref} data-part="profile-link">
          {words.profileLink}
        </a>
      )}
    </p>
  );
}
