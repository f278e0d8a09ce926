import { useState } from 'react';
import { CodeVerifyDialog, CodeVerifyForm, MfaProvider } from 'react-mfa-kit';
import { createAuthingClient } from 'react-mfa-kit/client';
import { Button } from 'react-mfa-kit/primitives';
import { option, renderPage } from './renderPage.tsx';
import { signIn } from './signIn.ts';

const client = createAuthingClient({ appHost: window.location.origin, appId: 'demo' });
const { token } = await signIn();
const autoSubmit = option('auto-submit') !== 'off';

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  const [accepted, setAccepted] = useState(0);
  const onSuccess = () => setAccepted((count) => count + 1);
  return (
    <MfaProvider client={client} token={token}>
      <p data-testid="message">Your code is 135790</p>
      <CodeVerifyForm autoSubmit={autoSubmit} onSuccess={onSuccess} />
      <Button onClick={() => setIsOpen(true)}>Confirm in a dialog</Button>
      <CodeVerifyDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        autoSubmit={autoSubmit}
        onSuccess={onSuccess}
      />
      <output aria-label="Accepted">{accepted}</output>
    </MfaProvider>
  );
}

renderPage(<Page />);
