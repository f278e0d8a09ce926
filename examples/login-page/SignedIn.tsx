import { useEffect, useRef } from 'react';
import type { MfaUser } from 'react-mfa-kit/client';
import { Button } from 'react-mfa-kit/primitives';
import { PayoutAccount } from './PayoutAccount.tsx';
import type { words } from './words.ts';

interface SignedInProps {
  text: (typeof words)['en'];
  user: MfaUser;
  onSignOut: () => void;
}

export function SignedIn({ text, user, onSignOut }: SignedInProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = user.nickname ?? user.username ?? user.email ?? '';
  return (
    <div className="host-form mfa-root">
      <div>
        <h1 className="host-title" ref={heading} tabIndex={-1}>
          {text.hello}
        </h1>
        <p className="host-lede">{text.protectedBy}</p>
      </div>
      <div className="host-person">
        <span className="host-avatar" aria-hidden="true">
          {[...name][0]?.toUpperCase()}
        </span>
        <div>
          <strong>{name}</strong>
          <span>{user.email}</span>
        </div>
      </div>
      <PayoutAccount text={text.payout} user={user} />
      <Button variant="secondary" wide onClick={onSignOut}>
        {text.signOut}
      </Button>
    </div>
  );
}
