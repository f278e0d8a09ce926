import { MfaProvider, TotpEnrollment } from 'react-mfa-kit';
import { createAuthingClient } from 'react-mfa-kit/client';
import { renderPage } from './renderPage.tsx';
import { signIn } from './signIn.ts';

const client = createAuthingClient({ appHost: window.location.origin, appId: 'demo' });
const { token } = await signIn();

renderPage(
  <MfaProvider client={client} token={token}>
    <TotpEnrollment start="button" />
  </MfaProvider>,
);
