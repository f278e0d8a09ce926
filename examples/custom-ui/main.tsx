// A whole second step from `flows` and `primitives`, without a style or a word of the kit. Run it with
// `npx vite examples/custom-ui`; the server is embedded, so scan the QR code with a real app.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { MfaProvider } from 'react-mfa-kit';
import { createAuthingClient } from 'react-mfa-kit/client';
import { createMfaBackend } from 'react-mfa-kit/testing';
import { SecondStep } from './SecondStep.tsx';
import './own.css';

const backend = createMfaBackend();
const authing = createAuthingClient({
  appHost: window.location.origin,
  appId: 'custom-ui',
  fetch: backend.fetch,
});
/** This page has screens for the app alone. What a client does not have, no flow offers. */
const client = {
  listAuthenticators: authing.listAuthenticators,
  associateTotp: authing.associateTotp,
  confirmTotp: authing.confirmTotp,
  verifyTotp: authing.verifyTotp,
};

function App() {
  const [trigger, setTrigger] = useState<unknown>();
  const [name, setName] = useState<string>();
  const signOut = () => {
    setTrigger(undefined);
    setName(undefined);
  };
  if (name !== undefined) {
    return (
      <>
        <h1>Hello, {name}</h1>
        <p>You are in.</p>
        <button type="button" onClick={signOut}>
          Sign out
        </button>
      </>
    );
  }
  if (trigger !== undefined) {
    return (
      <SecondStep
        trigger={trigger}
        onSuccess={(user) => setName(user.nickname ?? user.id)}
        onCancel={signOut}
      />
    );
  }
  return (
    <>
      <h1>Welcome back</h1>
      <p>The password is taken care of. Only the second step is left.</p>
      <button type="button" onClick={async () => setTrigger((await backend.signIn()).trigger)}>
        Sign in as Robin
      </button>
    </>
  );
}

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with the id "app".');
createRoot(container).render(
  <StrictMode>
    <MfaProvider client={client}>
      <App />
    </MfaProvider>
  </StrictMode>,
);
