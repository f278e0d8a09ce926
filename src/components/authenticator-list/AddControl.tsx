'use client';

import type { AuthenticatorList, AuthenticatorMethod } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { enMethods } from '../../messages/en/methods.ts';
import { Button, Icon, Menu, plusIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import type { AuthenticatorListProps } from './AuthenticatorList.tsx';
import { iconOf } from './iconOf.ts';

export interface AddControlProps
  extends Pick<AuthenticatorListProps, 'onAddPhone' | 'onAddEmail' | 'readOnly'> {
  list: AuthenticatorList;
  /** The screen that it leads to is being loaded. */
  isBusy: boolean;
}

/** Offers what can be added: a menu of several, a button for one. Renders `<div>`, `<button>` or nothing. */
export function AddControl(props: AddControlProps) {
  const words = useMessages('authenticatorList', enAuthenticatorList);
  const methods = useMessages('methods', enMethods);
  const additions = readAdditions(props);
  const [only, ...more] = additions;
  if (!only) return null;
  if (more.length === 0) {
    return (
      <Button size="small" busy={props.isBusy} onClick={only.add} data-part="add">
        {words[only.word]}
      </Button>
    );
  }
  const items = additions.map(({ method, add }) => ({
    id: method,
    label: methods[method],
    icon: iconOf[method],
    onSelect: add,
  }));
  return (
    <Menu items={items}>
      {(trigger) => (
        <Button
          {...trigger}
          size="small"
          busy={props.isBusy}
          aria-label={words.addName}
          data-part="add"
        >
          <Icon shape={plusIcon} size="small" />
          {words.add}
        </Button>
      )}
    </Menu>
  );
}

interface Addition {
  method: AuthenticatorMethod;
  /** The message for a button of its own. */
  word: 'addApp' | 'addPhone' | 'addEmail' | 'addFace';
  add(): void;
}

/** What is not set up yet and can be from here. */
export function readAdditions(props: Omit<AddControlProps, 'isBusy'>): Addition[] {
  const { list, onAddPhone, onAddEmail, readOnly } = props;
  const { rows, canEnrol, canEnrolFace } = list.listing;
  const isOpen = (method: AuthenticatorMethod) =>
    !readOnly && !rows.some((row) => row.method === method);
  const additions: Addition[] = [];
  if (canEnrol) additions.push({ method: 'app', word: 'addApp', add: () => list.enrol() });
  if (onAddPhone && isOpen('sms')) {
    additions.push({ method: 'sms', word: 'addPhone', add: onAddPhone });
  }
  if (onAddEmail && isOpen('email')) {
    additions.push({ method: 'email', word: 'addEmail', add: onAddEmail });
  }
  if (canEnrolFace) additions.push({ method: 'face', word: 'addFace', add: list.enrolFace });
  return additions;
}
