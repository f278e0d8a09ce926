'use client';

import type { ReactNode } from 'react';
import { MfaProvider } from 'react-mfa-kit';
import { createAuthingClient } from 'react-mfa-kit/client';

// Nothing is asked while rendering on the server, so any origin does there.
const appHost = typeof window === 'undefined' ? 'http://localhost' : window.location.origin;
const client = createAuthingClient({ appHost, appId: 'next-app' });

/** A client is made of functions, which no server component can pass on: it is created on this side of the boundary. */
export function SecondFactorProvider({ children }: { children: ReactNode }) {
  return (
    <MfaProvider client={client} onSessionExpired={() => window.location.assign('/?expired')}>
      {children}
    </MfaProvider>
  );
}
