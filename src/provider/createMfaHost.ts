import { belongsTo, createUnsavedCodes } from './createUnsavedCodes.ts';
import type { MfaHost } from './MfaContext.ts';
import type { MfaProviderProps } from './MfaProviderProps.ts';
import { notifyHost } from './notifyHost.ts';

/** Makes what a provider keeps for its whole life. `isMounted` is the provider's to set. */
export function createMfaHost(latest: { readonly current: MfaProviderProps }) {
  const unsaved = createUnsavedCodes();
  const host: MfaHost & { isMounted: boolean } = {
    isMounted: false,
    unsaved,
    ownStepUp: { current: undefined },
    props: () => latest.current,
    callOptions(own, signal) {
      const token = own || latest.current.token;
      return { ...(token && { token }), ...(signal && { signal }) };
    },
    accepts: (session, user) =>
      host.isMounted && belongsTo({ scope: session.scope, user }, latest.current.scope),
    expire(session, step, own) {
      const token = own || latest.current.token;
      session.enrolments.drop();
      if (session.expired?.token === token && session.expired) return;
      session.expired = { token };
      if (host.accepts(session)) notifyHost(latest.current.onSessionExpired, { step });
    },
    emit: (event) => notifyHost(latest.current.onEvent, event),
  };
  return host;
}
