import { AuthenticatorList } from 'react-mfa-kit';
import type { MfaUser } from 'react-mfa-kit/client';
import { Button } from 'react-mfa-kit/primitives';
import { PageTitle } from './PageTitle.tsx';
import { Person } from './Person.tsx';
import type { Settings } from './settings.ts';
import { signOutOthers } from './signOutOthers.ts';
import type { words } from './words.ts';

interface AccountPageProps {
  text: (typeof words)['en'];
  settings: Settings;
  user: MfaUser;
  onSignOut: () => void;
}

/** Where a person manages what protects their account: one component of the kit on a page of the host. */
export function AccountPage({ text, settings, user, onSignOut }: AccountPageProps) {
  return (
    <div className="host-account mfa-root">
      <PageTitle title={text.account.title} lede={text.account.lede} />
      <div className="host-row">
        <Person user={user} />
        <Button size="small" onClick={onSignOut}>
          {text.signOut}
        </Button>
      </div>
      <AuthenticatorList
        // The demo's application asks for a second step itself, so its apps are the application's.
        source="APPLICATION"
        issuer="Fernway"
        account={user.email ?? undefined}
        mfaRequired={settings.isRequired}
        onSignOutOthers={() => signOutOthers(user.token)}
      />
    </div>
  );
}
