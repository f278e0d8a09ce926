'use client';

import type { MfaPerson } from '../../client/index.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { plainName } from '../../messages/index.ts';
import { Button, Icon, useIsMounted, userIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';

export interface AccountLineProps {
  person: MfaPerson;
  /** Goes back to the login, to choose another account. */
  onChange?: (() => void) | undefined;
}

/**
 * Who is signing in, and the way back for somebody else. Shows no name on the server: nothing of a
 * login's answer belongs into a document that may be cached. Renders `<div>`.
 */
export function AccountLine({ person, onChange }: AccountLineProps) {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const isMounted = useIsMounted();
  const account = readAccount(person);
  if (account === undefined) return null;
  // An address that needs two lines breaks before its domain.
  const domain = account.length > lineLength ? account.indexOf('@') + 1 : 0;
  if (!isMounted) return <div className="mfa-account" data-part="account" aria-hidden="true" />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups the controls of a form.
    <div
      className="mfa-account"
      role="group"
      aria-label={words.account({ account })}
      data-part="account"
    >
      <Icon shape={userIcon} />
      <span className="mfa-account-name" data-part="account-name">
        <bdi>
          {account.slice(0, domain)}
          {domain > 0 && <wbr />}
          {account.slice(domain)}
        </bdi>
      </span>
      {onChange && (
        <Button
          variant="quiet"
          size="small"
          aria-label={words.changeName}
          onClick={onChange}
          data-part="account-change"
        >
          {words.change}
        </Button>
      )}
    </div>
  );
}

/** Characters that have room in one line of the narrowest page. A break would have some screen readers pause there. */
const lineLength = 24;

/** What the person signed in with, as far as the login's answer says so. */
export function readAccount({ email, username, nickname }: MfaPerson): string | undefined {
  const name = plainName(email || username || nickname || '');
  return name === '' ? undefined : name;
}
