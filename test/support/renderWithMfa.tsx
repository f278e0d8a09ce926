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
  signedIn?: boolean | undefined;
}

/**
 * Renders `ui` as a host would, in StrictMode under a provider, over the embedded backend and in reach
 * of all rigs. `user` acts as a person; `set` changes the provider's props, `show` what is below it.
 */
export function renderWithMfa(ui: ReactElement, setting: MfaSetting = {}) {
  const { scenario, backend = createTestBackend({ scenario }), signedIn, ...given } = setting;
  const { client = createTestClient(backend) } = given;
  const host = spyOnHost(setting);
  let props: MfaProviderProps = {
    ...(signedIn ? { token: guard('session', backend.state.issueUser().token) } : {}),
    ...given,
    client,
    onEvent: witness('onEvent', host.onEvent),
    onSessionExpired: witness('onSessionExpired', host.onSessionExpired),
    onFactorChanged: witness('onFactorChanged', host.onFactorChanged),
  };
  let shown: ReactElement | null = ui;
  const draw = () => (
    <StrictMode>
      <MfaProvider {...props}>{shown}</MfaProvider>
    </StrictMode>
  );
  const rendered = render(draw());
  return {
    ...rendered,
    ...host,
    backend,
    user: userEvent.setup(),
    set(change: Partial<MfaProviderProps>) {
      props = { ...props, ...change };
      rendered.rerender(draw());
    },
    /** `null` leaves the component, and keeps the provider. */
    show(next: ReactElement | null) {
      shown = next;
      rendered.rerender(draw());
    },
  };
}

/** Authing's client, with the embedded backend as its server. */
export function createTestClient(backend: MfaTestBackend) {
  const { fetch } = backend;
  return createAuthingClient({ appHost: 'http://localhost', appId: 'test-app', fetch });
}

type Callback<Name extends keyof MfaProviderProps> = NonNullable<MfaProviderProps[Name]>;

function spyOnHost(given: MfaSetting) {
  return {
    onEvent: vi.fn<Callback<'onEvent'>>(given.onEvent),
    onSessionExpired: vi.fn<Callback<'onSessionExpired'>>(given.onSessionExpired),
    onFactorChanged: vi.fn<Callback<'onFactorChanged'>>(given.onFactorChanged),
  };
}
