'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { countCharacters, longestName } from '../../flows/authenticator-list/judgeName.ts';
import type { AuthenticatorList, AuthenticatorListState } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { enAuthenticatorListChange } from '../../messages/en/authenticatorListChange.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { Button, Field, Input, useFormAnchor } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Text } from '../internal/index.ts';
import { useErrorFocus } from '../internal/useErrorFocus.ts';
import { useRowName } from './useRowName.ts';

const english = { ...enAuthenticatorList, ...enAuthenticatorListChange };

export interface RenameFormProps {
  list: AuthenticatorList;
  state: Extract<AuthenticatorListState, { status: 'renaming' | 'saving-name' }>;
}

/** Changes the name of a row where it stands: Enter saves, Escape restores. Renders `<div>`. */
export function RenameForm({ list, state }: RenameFormProps) {
  const words = useMessages('authenticatorList', english);
  const generic = useMessages('generic', enGeneric);
  const field = useRef<HTMLInputElement>(null);
  const { name = '' } = state.row.authenticator;
  const [count, setCount] = useState(() => countCharacters(name));
  const { id: form, anchor } = useFormAnchor(() => list.saveName(field.current?.value ?? ''));
  const isBusy = state.status === 'saving-name';
  const error = useNameError(state);
  const refused =
    state.status === 'renaming' && (state.mistake || state.problem) ? state : undefined;
  useErrorFocus(field, refused, { text: error, isReplaced: false, isLeaving: false });
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  function restore(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || isBusy) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  }
  function leave() {
    // Taken before it goes, for the focus has to be somewhere in the meantime.
    const row = field.current?.closest<HTMLElement>('[data-part="row"]');
    row?.focus();
    list.leave();
    queueMicrotask(() => row?.querySelector<HTMLElement>('[data-part="row-menu"]')?.focus());
  }
  return (
    <div className="mfa-authenticator-list-rename" data-part="rename">
      <Field
        label={words.nameLabel}
        labelAction={
          <span
            className="mfa-authenticator-list-count"
            data-over={count > longestName || undefined}
          >
            {words.nameCount({ count, max: longestName })}
          </span>
        }
        description={words.nameHint}
        error={error && <Text>{error}</Text>}
      >
        {(control) => (
          <Input
            {...control}
            ref={field}
            form={form}
            name="authenticator-name"
            defaultValue={name}
            autoComplete="off"
            readOnly={isBusy}
            onKeyDown={restore}
            onChange={(event) => {
              setCount(countCharacters(event.target.value.trim()));
              list.edit();
            }}
          />
        )}
      </Field>
      <div className="mfa-authenticator-list-answers">
        <Button type="submit" size="small" variant="primary" form={form} busy={isBusy}>
          {words.saveName}
        </Button>
        <Button size="small" variant="quiet" disabled={isBusy} onClick={leave}>
          {generic.cancel}
        </Button>
      </div>
      {anchor}
    </div>
  );
}

function useNameError(state: RenameFormProps['state']): string | undefined {
  const words = useMessages('authenticatorList', english);
  const nameOf = useRowName();
  if (state.status !== 'renaming') return undefined;
  switch (state.mistake) {
    case 'empty':
      return words.nameEmpty;
    case 'taken':
      return words.nameTaken;
    case 'long':
      return words.nameLong({ max: longestName });
    case undefined:
      return state.problem && words.changeFailed({ name: nameOf(state.row) });
    default:
      return state.mistake satisfies never;
  }
}
