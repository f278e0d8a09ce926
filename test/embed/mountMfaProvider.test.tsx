import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  mountAuthenticatorList,
  mountCodeVerifyForm,
  mountMfaProvider,
  mountRecoveryCodeSave,
  readTrigger,
} from '../../src/embed/index.ts';
import { rightCode } from '../components/code-verify/codes.ts';
import { guard } from '../support/canaries.ts';
import { createTestBackend } from '../support/createTestBackend.ts';
import { createTestClient } from '../support/renderWithMfa.tsx';
import { expectRequests } from '../support/requests.ts';
import { addElement, findField, findRoot, mount } from './page.ts';

/** A page with a provider, and a person who is signed in. */
function openPage() {
  const backend = createTestBackend({ scenario: 'enrolled' });
  const token = guard('mfaToken', readTrigger(backend.state.issueTrigger())?.mfaToken ?? '');
  const home = addElement();
  const client = createTestClient(backend);
  const provider = mount(() => mountMfaProvider(home, { client, token }));
  return { backend, home, provider, user: userEvent.setup() };
}

describe('mountMfaProvider', () => {
  it('gives several components one client, one token and one pair of live regions', async () => {
    const { provider } = openPage();
    const elements = [addElement(), addElement()] as const;
    mount(() => mountAuthenticatorList(elements[0], { provider, source: 'APPLICATION' }));
    mount(() => mountCodeVerifyForm(elements[1], { provider, methods: ['totp'] }));
    expect(await within(elements[0]).findByText('Authenticator app')).toBeVisible();
    expect(findRoot(elements[1])).toHaveClass('mfa-code-verify');
    expect(document.querySelectorAll('[data-part="live-regions"]')).toHaveLength(1);
  });

  it('tells all of them what changes', async () => {
    const { provider } = openPage();
    const elements = [addElement(), addElement()] as const;
    const recoveryCodes = ['0123-4567-89ab-cdef-0123-4567'];
    const save = mount(() => mountRecoveryCodeSave(elements[0], { provider, recoveryCodes }));
    mount(() => mountCodeVerifyForm(elements[1], { provider, methods: ['totp'] }));
    await findField();
    act(() => provider.update({ messages: { locale: 'en-US' } }));
    expect(findRoot(elements[0])).toHaveAttribute('lang', 'en-US');
    expect(findRoot(elements[1])).toHaveAttribute('lang', 'en-US');
    act(() => save.update({ className: 'narrow' }));
    expect(findRoot(elements[0])).toHaveClass('narrow');
    expect(findRoot(elements[1])).not.toHaveClass('narrow');
  });

  it('N17 delivers an answer that comes after its component is gone', async () => {
    const { backend, provider, user } = openPage();
    const element = addElement();
    const onSuccess = vi.fn();
    const held = backend.faults.hold('verifyTotp');
    const form = mount(() =>
      mountCodeVerifyForm(element, { provider, methods: ['totp'], onSuccess }),
    );
    await user.type(await findField(), rightCode(backend));
    await held.arrived;
    // Chromium blurs a field that is taken away, in the middle of React's own work, which `act` mistakes.
    await user.tab();
    act(() => form.unmount());
    expect(element.innerHTML).toBe('Of the page');
    held.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });

  it('goes with all that stands below it', async () => {
    const { home, provider } = openPage();
    const element = addElement();
    const list = mount(() => mountAuthenticatorList(element, { provider, source: 'APPLICATION' }));
    await within(element).findByText('Authenticator app');
    act(() => provider.unmount());
    expect(home.innerHTML).toBe('Of the page');
    expect(element.innerHTML).toBe('Of the page');
    expect(() => list.update({ readOnly: true })).toThrow(/updated after unmount/);
    expect(() => mountAuthenticatorList(element, { provider, source: 'APPLICATION' })).toThrow(
      'react-mfa-kit: mountAuthenticatorList got a provider that is not on the page; nothing could be ' +
        'asked; give it what mountMfaProvider returned, before its unmount().',
    );
    expect(screen.queryByRole('region')).toBeNull();
  });
});
