import { focusManager } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../../src/components/authenticator-list/EnrolDialog.tsx';
import '../../../src/components/authenticator-list/onDemand.ts';
import '../../../src/flows/authenticator-list/listCalls.ts';
import '../../../src/flows/step-up/onDemand.ts';
import { AuthenticatorList, type AuthenticatorListProps } from '../../../src/index.ts';
import { createExtras } from '../../../src/testing/index.ts';
import { witness } from '../../support/canaries.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTestClient, type MfaSetting, renderWithMfa } from '../../support/renderWithMfa.tsx';

export interface ListSetting extends MfaSetting {
  /** The backend has names, a default and countable recovery codes. @default false */
  extras?: boolean | undefined;
}

/** Renders the list on the page of the seeded person, who is signed in and has an authenticator app. */
export function renderList(props: AuthenticatorListProps = {}, setting: ListSetting = {}) {
  const { scenario = 'ownApp', extras = false, ...rest } = setting;
  const backend = rest.backend ?? createTestBackend({ scenario, extras });
  const onSuccess = vi.fn<NonNullable<AuthenticatorListProps['onSuccess']>>(props.onSuccess);
  const onError = vi.fn<NonNullable<AuthenticatorListProps['onError']>>(props.onError);
  const element = (
    <AuthenticatorList
      {...props}
      onSuccess={witness('onSuccess', onSuccess)}
      onError={witness('onError', onError)}
    />
  );
  const client = {
    ...createTestClient(backend),
    ...(extras && createExtras({ appHost: 'http://localhost', fetch: backend.fetch })),
  };
  const page = renderWithMfa(element, { client, signedIn: true, ...rest, backend });
  return { ...page, client, element, onSuccess, onError };
}

type Page = Pick<ReturnType<typeof renderList>, 'user'>;

export const root = () => document.querySelector<HTMLElement>('.mfa-authenticator-list');
export const rows = () => [...document.querySelectorAll<HTMLElement>('[data-part="row"]')];
export const heading = () => screen.getByRole('heading', { name: 'Two-step verification' });

/** Waits until the list stands there. */
export async function seen(state: 'ready' | 'empty' | 'load-failed' = 'ready') {
  await waitFor(() => expect(root()).toHaveAttribute('data-state', state));
}

/** Chooses an action of a row, from its menu. */
export async function choose({ user }: Page, action: string, row = 'Authenticator app') {
  await user.click(await screen.findByRole('button', { name: `Actions for ${row}` }));
  await user.click(screen.getByRole('menuitem', { name: action }));
}

/** The person comes back to the page. */
export async function lookAgain() {
  await act(async () => {
    focusManager.setFocused(false);
    focusManager.setFocused(true);
  });
  focusManager.setFocused(undefined);
}

/** Lets time run that the test has in its hands, in steps of so many ms, until something is so. */
export async function runUntil(check: () => void, step = 200): Promise<void> {
  for (let left = 300; ; left -= 1) {
    await act(() => vi.advanceTimersByTimeAsync(step));
    // An answer takes a browser several tasks, and a limit of 10 s must not pass meanwhile.
    for (let tasks = 0; tasks < 20; tasks += 1) await nextTask();
    try {
      return check();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** A browser reads an answer in tasks of its own, which no timer of the test's holds. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
