import { useState } from 'react';
import { MfaProvider, RecoveryCodeEntry } from 'react-mfa-kit';
import { createAuthingClient } from 'react-mfa-kit/client';
import { Button } from 'react-mfa-kit/primitives';
import { renderPage } from './renderPage.tsx';
import { signIn } from './signIn.ts';

const client = createAuthingClient({ appHost: window.location.origin, appId: 'demo' });
const { token } = await signIn();

/** A host who takes the screen away at any time, and says what it heard. */
function Page() {
  const [isShown, setIsShown] = useState(true);
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (what: string) => setHeard((all) => [...all, what]);
  return (
    <MfaProvider client={client} token={token}>
      <Button onClick={() => setIsShown(!isShown)}>{isShown ? 'Leave' : 'Come back'}</Button>
      {isShown && (
        <RecoveryCodeEntry
          onSuccess={({ user }) => hear(`in as ${user.email}`)}
          onSetUpAgain={() => hear('set up again')}
          onUseApp={() => hear('use the app')}
          onCancel={() => hear('cancelled')}
          onError={({ code }) => hear(code)}
        />
      )}
      <output aria-label="Heard">{heard.join(', ')}</output>
    </MfaProvider>
  );
}

renderPage(<Page />);
