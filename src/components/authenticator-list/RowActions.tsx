'use client';

import type { RowAction } from '../../flows/index.ts';
import type { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { Button, Icon, Menu, moreIcon } from '../../primitives/index.ts';
import { toSpoken } from '../internal/toSpoken.ts';
import type { RowProps } from './Row.tsx';

export interface RowActionsProps
  extends Pick<RowProps, 'row' | 'words' | 'continueWord' | 'onAction'> {
  /** What the row is called in sentences. */
  name: string;
  isBusy: boolean;
}

/** What can be done with a row: one thing as a button, several behind a menu. Renders `<div>`, or nothing. */
export function RowActions(props: RowActionsProps) {
  const { row, words, continueWord, onAction, name, isBusy } = props;
  const { actions } = row;
  const [only, ...more] = actions;
  if (!only) return null;
  if (more.length === 0) {
    return (
      <div className="mfa-authenticator-list-actions" data-part="row-actions">
        <Button
          size="small"
          disabled={isBusy}
          aria-label={toSpoken(nameOf(only, words, name))}
          onClick={() => onAction(only, row)}
          data-item={only}
        >
          {only === 'continue' ? continueWord : wordOf(only, words)}
        </Button>
      </div>
    );
  }
  const items = actions.map((action) => ({
    id: action,
    label: action === 'continue' ? continueWord : wordOf(action, words),
    onSelect: () => onAction(action, row),
  }));
  const label = toSpoken(words.actions({ name }));
  return (
    <Menu
      items={items}
      aria-label={label}
      className="mfa-authenticator-list-actions"
      data-part="row-actions"
    >
      {({ onClick, onKeyDown, ...trigger }) => (
        <button
          {...trigger}
          type="button"
          className="mfa-icon-button"
          data-part="row-menu"
          aria-label={label}
          aria-disabled={isBusy || undefined}
          onClick={isBusy ? undefined : onClick}
          onKeyDown={isBusy ? undefined : onKeyDown}
        >
          <Icon shape={moreIcon} />
        </button>
      )}
    </Menu>
  );
}

type Words = typeof enAuthenticatorList;

function wordOf(action: Exclude<RowAction, 'continue'>, words: Words): string {
  return action === 'make-default' ? words.makeDefault : words[action];
}

function nameOf(action: RowAction, words: Words, name: string): string {
  switch (action) {
    case 'continue':
      return words.continueName({ name });
    case 'replace':
      return words.replaceName({ name });
    case 'rename':
      return words.renameName({ name });
    case 'make-default':
      return words.defaultName({ name });
    case 'remove':
      return words.removeName({ name });
    default:
      return action satisfies never;
  }
}
