import { capabilities, type MfaBackend } from '../../src/client/index.ts';
import { createMfaHost } from '../../src/provider/createMfaHost.ts';
import { createSession } from '../../src/provider/createSession.ts';
import type { Mfa, MfaProviderProps } from '../../src/provider/index.ts';

/** What a provider gives those below it, for flows that run without React. */
export function createMfa(props: Partial<MfaProviderProps> = {}): Mfa {
  const client: MfaBackend = props.client ?? {};
  const host = createMfaHost({ current: { ...props, client } });
  host.isMounted = true;
  return {
    ...host,
    can: capabilities(client),
    session: createSession('ada', undefined),
    messages: undefined,
    canRefresh: false,
    stepUp: props.stepUp,
  };
}
