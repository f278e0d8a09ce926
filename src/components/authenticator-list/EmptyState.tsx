'use client';

import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { Button, Icon, shieldIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { type AddControlProps, readAdditions } from './AddControl.tsx';

/** Nothing is set up: why that matters, and the way to change it. Renders `<div>`. */
export function EmptyState(props: AddControlProps) {
  const words = useMessages('authenticatorList', enAuthenticatorList);
  const [first, ...more] = readAdditions(props);
  return (
    <div className="mfa-authenticator-list-empty" data-part="empty">
      <span className="mfa-emblem" data-part="emblem">
        <Icon shape={shieldIcon} size="large" />
      </span>
      <h3 className="mfa-authenticator-list-heading">{words.emptyTitle}</h3>
      <p className="mfa-header-description">{words.empty}</p>
      {first && (
        <div className="mfa-actions" data-part="actions">
          <Button variant="primary" busy={props.isBusy} onClick={first.add} data-part="add">
            {words[first.word]}
          </Button>
          {more.map(({ method, word, add }) => (
            <Button key={method} variant="quiet" onClick={add}>
              {words[word]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
