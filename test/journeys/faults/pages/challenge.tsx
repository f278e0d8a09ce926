import { useState } from 'react';
import { MfaChallenge, MfaProvider } from 'react-mfa-kit';
import { createAuthingClient, type MfaErrorCode } from 'react-mfa-kit/client';
import { option, renderPage } from './renderPage.tsx';
import { signIn } from './signIn.ts';

// The API may live elsewhere than the page.
const appHost = option('app-host') ?? window.location.origin;
const client = createAuthingClient({ appHost, appId: 'demo' });
const { trigger } = await signIn();

/** The second step of a login, and what the host hears of it. Stays where it is when the session is over. */
function Page() {
  const [expired, setExpired] = useState<string[]>([]);
  const [failed, setFailed] = useState<MfaErrorCode[]>([]);
  const [who, setWho] = useState('nobody');
  return (
    <MfaProvider
      client={client}
      onSessionExpired={({ step }) => setExpired((steps) => [...steps, step])}
    >
      <MfaChallenge
        trigger={trigger}
        onSuccess={({ email }) => setWho(email ?? 'somebody')}
        onError={({ code }) => setFailed((codes) => [...codes, code])}
      />
      <output aria-label="Signed in">{who}</output>
      <output aria-label="Expired">{expired.join(' ')}</output>
      <output aria-label="Failed">{failed.join(' ')}</output>
    </MfaProvider>
  );
}

renderPage(<Page />);
