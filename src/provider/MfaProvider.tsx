'use client';

import { type JSX, useEffect, useMemo, useState } from 'react';
import { capabilities } from '../client/index.ts';
import { LiveRegions } from '../primitives/status/LiveRegions.tsx';
import { createMfaHost } from './createMfaHost.ts';
import { createSession } from './createSession.ts';
import { MfaContext } from './MfaContext.ts';
import type { MfaProviderProps } from './MfaProviderProps.ts';
import { useLatest } from './useLatest.ts';

/**
 * Gives the kit's components their client, words and memory. Stands above the router, so that an
 * answer that comes after its screen was left still finds somebody. Renders its children and a pair
 * of live regions.
 */
export function MfaProvider(props: MfaProviderProps): JSX.Element {
  const { client, scope, messages, queryClient, refreshToken, stepUp, children } = props;
  if (!client) throw new Error(noClient);
  const latest = useLatest(props);
  const [host] = useState(() => createMfaHost(latest));
  const session = useSession(scope, queryClient);

  useEffect(() => host.unsaved.enterScope(scope), [host, scope]);
  useEffect(() => {
    host.isMounted = true;
    return () => {
      host.isMounted = false;
      host.unsaved.clear();
    };
  }, [host]);

  const canRefresh = refreshToken !== undefined;
  const value = useMemo(
    () => ({ ...host, can: capabilities(client), session, messages, canRefresh, stepUp }),
    [host, client, session, messages, canRefresh, stepUp],
  );
  return (
    <MfaContext.Provider value={value}>
      {children}
      <LiveRegions />
    </MfaContext.Provider>
  );
}

const noClient =
  'react-mfa-kit: MfaProvider has no client; nothing can be asked; ' +
  'give it what createAuthingClient returns, or a backend of your own.';

/** One session for each scope and cache. Made while rendering, so that no frame shows the one before. */
function useSession(scope: MfaProviderProps['scope'], shared: MfaProviderProps['queryClient']) {
  const make = (count: number) => ({
    count,
    shared,
    session: createSession(String(count), scope, shared),
  });
  const [held, setHeld] = useState(() => make(1));
  let current = held;
  if (held.session.scope !== scope || held.shared !== shared) {
    current = make(held.count + 1);
    setHeld(current);
  }
  const { session } = current;
  useEffect(() => {
    const dropKeys = () => session.enrolments.drop();
    session.queryClient.mount();
    session.users += 1;
    window.addEventListener('pagehide', dropKeys);
    return () => {
      window.removeEventListener('pagehide', dropKeys);
      session.queryClient.unmount();
      session.users -= 1;
      // After this task: StrictMode mounts again at once, and must find what its first mount began.
      queueMicrotask(() => session.users === 0 && session.empty());
    };
  }, [session]);
  return session;
}
