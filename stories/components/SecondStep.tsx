import type { ReactNode } from 'react';
import { MfaProvider } from 'react-mfa-kit';
import { readTrigger } from 'react-mfa-kit/client';
import { useMfa } from '../../src/provider/index.ts';

/** The provider of a login that waits for its second step: its calls carry the login's own token. */
export function SecondStep({ trigger, children }: { trigger: unknown; children: ReactNode }) {
  const { props, messages } = useMfa();
  return (
    <MfaProvider {...props()} messages={messages} token={readTrigger(trigger)?.mfaToken}>
      {children}
    </MfaProvider>
  );
}
