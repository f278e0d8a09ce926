'use client';

import type { AuthenticatorList, RecoveryCodesRow } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { enAuthenticatorListChange } from '../../messages/en/authenticatorListChange.ts';
import { enBusy } from '../../messages/en/busy.ts';
import { enErrors } from '../../messages/en/errors.ts';
import { enMethods } from '../../messages/en/methods.ts';
import { formatDate } from '../../messages/index.ts';
import { announce, Button, Icon, keyIcon } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { Text, useProblemText } from '../internal/index.ts';
import { readTime } from './rowText.ts';

const english = { ...enAuthenticatorList, ...enAuthenticatorListChange };

export interface RecoveryRowProps {
  codes: RecoveryCodesRow;
  list: AuthenticatorList;
}

/** The recovery codes: how many are left, and new ones. Renders `<ul>` with one row. */
export function RecoveryRow({ codes, list }: RecoveryRowProps) {
  const words = useMessages('authenticatorList', english);
  const methods = useMessages('methods', enMethods);
  const { busy } = useMessages('dialog', enBusy);
  const { locale } = useLocale();
  const { state } = list;
  const count = codes.left ?? 1;
  const isBusy = state.status === 'making-codes';
  const meta = describe(codes, words, locale);
  const outcome = state.status === 'idle' ? state.outcome : undefined;
  const hasFailed = outcome?.type === 'failed' && outcome.action === 'regenerate';
  const problem = useProblemText(enErrors)(hasFailed ? outcome.problem : undefined);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none unless its role is written
    <ul role="list" className="mfa-authenticator-list-rows" data-part="recovery-rows">
      <li
        className="mfa-authenticator-list-row"
        data-part="row"
        data-type="recovery"
        data-state={isBusy ? 'pending' : hasFailed ? 'failed' : 'idle'}
        tabIndex={-1}
      >
        <span className="mfa-tile" data-part="tile">
          <Icon shape={keyIcon} />
        </span>
        <div className="mfa-authenticator-list-text" data-part="row-text">
          <p className="mfa-authenticator-list-name" data-part="row-name">
            <span>{methods.recovery}</span>
            {codes.isLow && (
              <span className="mfa-badge" data-tone="warning" data-part="badge">
                {words.codesLow({ count })}
              </span>
            )}
          </p>
          {meta !== undefined && (
            <p className="mfa-authenticator-list-meta" data-part="row-meta">
              <Text>{meta}</Text>
            </p>
          )}
          {problem !== undefined && (
            <p className="mfa-authenticator-list-problem" data-part="row-problem">
              <Text>{problem}</Text>
            </p>
          )}
        </div>
        {codes.canReplace && (
          <div className="mfa-authenticator-list-actions" data-part="row-actions">
            <Button
              size="small"
              busy={isBusy}
              aria-label={words.newCodesName({ count })}
              onClick={() => (state.status === 'idle' ? list.replaceCodes() : announce(busy))}
              data-item="replace"
            >
              {words.replace}
            </Button>
          </div>
        )}
      </li>
    </ul>
  );
}

function describe(
  { left, createdAt }: RecoveryCodesRow,
  words: typeof english,
  locale: string,
): string | undefined {
  if (left === 0) return words.codesNone;
  const at = readTime(createdAt);
  if (at === undefined) return undefined;
  const date = formatDate(locale, at);
  return left === undefined ? words.codesCreated({ date }) : words.codes({ count: left, date });
}
