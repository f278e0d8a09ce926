'use client';

import type { AuthenticatorList } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { useMessages } from '../../provider/index.ts';
import type { AuthenticatorListProps } from './AuthenticatorList.tsx';

export interface ListHintsProps extends Pick<AuthenticatorListProps, 'readOnly'> {
  list: AuthenticatorList;
}

/** What has to be known about the list as a whole. Renders paragraphs, or nothing. */
export function ListHints({ list, readOnly }: ListHintsProps) {
  const words = useMessages('authenticatorList', enAuthenticatorList);
  const { rows } = list.listing;
  const hasApp = rows.some(({ method }) => method === 'app');
  const hasLess = rows.some(({ method }) => method === 'sms' || method === 'email');
  return (
    <>
      {readOnly && <p className="mfa-authenticator-list-hint">{words.adminOnly}</p>}
      {hasLess && !hasApp && <p className="mfa-authenticator-list-hint">{words.lessSecure}</p>}
    </>
  );
}
