import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, StrictMode } from 'react';
import { vi } from 'vitest';
import { createAuthingClient, type MfaBackend } from '../../src/client/index.ts';
import { MfaProvider, type MfaProviderProps } from '../../src/provider/index.ts';
import type { MfaTestBackend, ScenarioName } from '../../src/testing/index.ts';
import { guard, witness } from './canaries.ts';
import { createTestBackend } from './createTestBackend.ts';

export interface MfaSetting extends Omit<MfaProviderProps, 'client' | 'children'> {
  /** @default one of its own, in `scenario` */
  backend?: MfaTestBackend | undefined;
  /** @default 'notEnrolled' */
  scenario?: ScenarioName | undefined;
  /** @default Authing's client over the backend */
  client?: MfaBackend | undefined;
  /** Gives the provider the seeded person's session. @default false */
  isSignedIn?: boolean | undefined;
}

/**
 * Renders `ui` as a host would, in StrictMode under a provider, over the embedded backend and in reach
 * of all rigs. `set` changes the provider's props, `user` acts as a person.
 */
export function renderWithMfa(ui: ReactElement, setting: MfaSetting = {}) {
  const { scenario = 'notEnrolled', backend = createTestBackend({ scenario }) } = setting;
  const { client = createTestClient(backend), isSignedIn = false, ...given } = setting;
  const token = isSignedIn ? guard('session', backend.state.issueUser().token) : undefined;
  const host = {
    onEvent: vi.fn<NonNullable<MfaProviderProps['onEvent']>>(given.onEvent),
    onSessionExpired: vi.fn<NonNullable<MfaProviderProps['onSessionExpired']>>(
      given.onSessionExpired,
    ),
    onFactorChanged: vi.fn<NonNullable<MfaProviderProps['onFactorChanged']>>(given.onFactorChanged),
  };
  const { backend: _, scenario: __, client: ___, isSignedIn: ____, ...providerProps } = setting;
  let props: MfaProviderProps = {
    client,
    token,
    ...providerProps,
    onEvent: witness('onEvent', host.onEvent),
    onSessionExpired: witness('onSessionExpired', host.onSessionExpired),
    onFactorChanged: witness('onFactorChanged', host.onFactorChanged),
  };
  const wrap = (element: ReactElement | null) => (
    <StrictMode>
      <MfaProvider {...props}>{element}</MfaProvider>
    </StrictMode>
  );
  let shown: ReactElement | null = ui;
  const rendered = render(wrap(shown));
  const draw = () => rendered.rerender(wrap(shown));
  return {
    ...rendered,
    backend,
    ...host,
    user: userEvent.setup(),
    /** Changes the provider's props. */
    set(change: Partial<MfaProviderProps>) {
      props = { ...props, ...change };
      draw();
    },
    /** Shows something else under the same provider; `null` leaves the component. */
    show(next: ReactElement | null) {
      shown = next;
      draw();
    },
  };
}

/** Authing's client, with the embedded backend as its server. */
export function createTestClient(backend: MfaTestBackend) {
  return createAuthingClient({
    appHost: 'http://localhost',
    appId: 'test-app',
    fetch: backend.fetch,
  });
}
