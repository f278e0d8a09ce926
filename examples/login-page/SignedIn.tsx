import type { MfaUser } from 'react-mfa-kit/client';
import { Button } from 'react-mfa-kit/primitives';
import { PageTitle } from './PageTitle.tsx';
import { PayoutAccount } from './PayoutAccount.tsx';
import { Person } from './Person.tsx';
import type { words } from './words.ts';

interface SignedInProps {
  text: (typeof words)['en'];
  user: MfaUser;
  onAccount: () => void;
  onSignOut: () => void;
}

export function SignedIn({ text, user, onAccount, onSignOut }: SignedInProps) {
  return (
    <div className="host-form mfa-root">
      <PageTitle title={text.hello} lede={text.protectedBy} />
      <Person user={user} />
      <PayoutAccount text={text.payout} user={user} />
      <Button variant="secondary" wide onClick={onAccount}>
        {text.account.open}
      </Button>
      <Button variant="quiet" wide onClick={onSignOut}>
        {text.signOut}
      </Button>
    </div>
  );
}
