import { type FormEvent, useState } from 'react';
import { CodeVerifyForm, MfaProvider } from 'react-mfa-kit';
import { createAuthingClient } from 'react-mfa-kit/client';
import { renderPage } from './renderPage.tsx';
import { signIn } from './signIn.ts';

const client = createAuthingClient({ appHost: window.location.origin, appId: 'demo' });
const { token } = await signIn();

/** A form of the host, with the kit somewhere inside it. */
function Page() {
  const [orders, setOrders] = useState(0);
  const [accepted, setAccepted] = useState(0);
  function order(event: FormEvent) {
    event.preventDefault();
    setOrders((count) => count + 1);
  }
  return (
    <MfaProvider client={client} token={token}>
      <form aria-label="Order" onSubmit={order}>
        <label>
          Note <input name="note" />
        </label>
        <CodeVerifyForm
          autoSubmit={false}
          onUseRecoveryCode={() => {}}
          onSuccess={() => setAccepted((count) => count + 1)}
        />
        <button type="submit">Place the order</button>
      </form>
      <output aria-label="Orders">{orders}</output>
      <output aria-label="Accepted">{accepted}</output>
    </MfaProvider>
  );
}

renderPage(<Page />);
