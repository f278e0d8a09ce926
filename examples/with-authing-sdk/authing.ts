import { AuthenticationClient } from 'authing-js-sdk';
import { createAuthingClient } from 'react-mfa-kit/client';

/** Of an application at Authing: its address and id. Here the reference server answers in its place. */
const application = { appHost: window.location.origin, appId: 'with-authing-sdk' };

/** What the app had before: it logs in, keeps the session, and asks for everything but the second step. */
export const sdk = new AuthenticationClient(application);

/** Beside it the kit's client, for the second step alone. */
export const client = createAuthingClient(application);
