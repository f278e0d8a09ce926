import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStepUp as parts } from '../../../src/components/step-up/StepUpDialog.tsx';
import { createStepUp, StepUpDialog } from '../../../src/index.ts';
import { testRecoveryCode } from '../../../src/testing/index.ts';
import { announcedTexts, announcements } from '../../support/announcements.ts';
import { guard } from '../../support/canaries.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { holdBack } from '../../support/holdBack.ts';
import { createTestClient } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import { rightCode, wrongCode } from '../code-verify/codes.ts';
import { describedBy, rootSays } from '../code-verify/renderForm.tsx';
import { codeOf, openStepUp, renderStepUp } from './renderStepUp.tsx';

afterEach(() => void vi.restoreAllMocks());

const queryDialog = () => screen.queryByRole('dialog');
const pressRemove = () => screen.getByRole('button', { name: 'Remove' }).click();

describe('StepUpDialog', () => {
  it('asks for a code in a dialog, and what waited goes on', async () => {
    const { backend, user, onPassed, getStepUpTrigger } = renderStepUp();
    const { dialog, field } = await openStepUp(user);
    expect(describedBy(dialog)).toMatch(/^We ask again before changes/);
    expect(dialog).toHaveAttribute('lang', 'en');
    expect(field).toHaveFocus();
    expect(onPassed).not.toHaveBeenCalled();
    await user.type(field, rightCode(backend));
    expect(await screen.findByText('Removed')).toBeVisible();
    expect(queryDialog()).toBeNull();
    expect(onPassed.mock.calls).toEqual([
      [expect.objectContaining({ email: 'test@example.com', token: expect.stringMatching(/./) })],
    ]);
    expect(getStepUpTrigger.mock.calls).toEqual([['remove-totp']]);
    expect(announcedTexts().at(-1)).toBe('Confirmed. Continuing.');
    expect(announcedTexts()).not.toContain('Confirmed. Signing you in.');
    expectRequests({ verifyTotp: 1 });
  });

  it.each([
    ['Escape', '{Escape}'],
    ['the cross', undefined],
  ])('is left by %s: nothing was changed, and the focus is where it was', async (_name, key) => {
    const { user, onPassed, onFailed } = renderStepUp();
    await openStepUp(user);
    if (key) await user.keyboard(key);
    else await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(queryDialog()).toBeNull();
    await waitFor(() => expect(codeOf(onFailed.mock)).toBe('aborted'));
    expect(onPassed).not.toHaveBeenCalled();
    expect(announcedTexts().at(-1)).toBe('Nothing was changed.');
    expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus();
  });

  it('has one way to close it, and offers no other account', async () => {
    const { user } = renderStepUp();
    await openStepUp(user);
    const names = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names).toEqual(['Remove', 'Verify code', 'Try another way', 'Close']);
  });

  it('offers no factor that would have to be set up first, where one is set up', async () => {
    const { user } = renderStepUp();
    await openStepUp(user);
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    await screen.findByRole('heading', { name: 'Choose another way' });
    const ways = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(ways).toEqual([expect.stringMatching('app'), expect.stringMatching('Recovery code')]);
  });

  it('takes what a challenge is to be like from the host', async () => {
    const dialog = <StepUpDialog codeLength={8} support={<a href="/help">Get help</a>} />;
    const { user } = renderStepUp({ dialog });
    await openStepUp(user);
    expect(screen.getByRole('textbox', { name: '8-digit code' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    expect(await screen.findByRole('link', { name: 'Get help' })).toBeVisible();
  });

  it('gives a whole sentence of the host as the reason', async () => {
    const reason = 'Removing the app needs a code.';
    const { user } = renderStepUp({ options: { reason } });
    const { dialog } = await openStepUp(user);
    expect(describedBy(dialog)).toBe(reason);
  });

  it('B11 is not left while a code is with the server, and says why', async () => {
    const { backend, user, onFailed } = renderStepUp();
    const { field } = await openStepUp(user);
    const held = backend.faults.hold('verifyTotp');
    await user.type(field, wrongCode(backend));
    await held.arrived;
    await user.keyboard('{Escape}');
    expect(announcedTexts()).toContain('Wait a moment. This is still being checked.');
    held.release();
    await rootSays(/did not match/, 'challenge');
    expect(onFailed).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(codeOf(onFailed.mock)).toBe('aborted'));
    expectRequests({ verifyTotp: 1 });
  });

  it('says that it took too long, and the session of the page goes on', async () => {
    const { backend, user, onFailed, onSessionExpired, onEvent } = renderStepUp();
    const { dialog, field } = await openStepUp(user);
    backend.faults.next('verifyTotp', { type: 'refuse', code: 2021 });
    await user.type(field, wrongCode(backend));
    const text = /^This took too long, so nothing was changed/;
    await waitFor(() => expect(describedBy(dialog)).toMatch(text));
    expect(codeOf(onFailed.mock)).toBe('token-expired');
    expect(announcements().at(-1)).toMatchObject({
      isAssertive: true,
      text: expect.stringMatching(text),
    });
    expect(onSessionExpired).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox')).toBeNull();
    const [close] = screen.getAllByRole('button', { name: 'Close' });
    expect(close).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(queryDialog()).toBeNull();
    const own = onEvent.mock.calls.map(([event]) => event).filter(({ flow }) => flow === 'step-up');
    expect(own.map(({ type, step }) => `${type} ${step}`)).toEqual([
      'started asking',
      'shown challenge',
      'shown expired',
    ]);
    expectRequests({ verifyTotp: 1 });
  });

  it('gets more time from where its trigger came from, in its last minute', async () => {
    const backend = createTestBackend({ scenario: 'enrolled', limits: { mfaToken: 50 } });
    const refreshToken = vi.fn();
    const { user, getStepUpTrigger, onPassed } = renderStepUp({ backend, refreshToken });
    const { field } = await openStepUp(user);
    await user.click(screen.getByRole('button', { name: 'Get more time' }));
    await waitFor(() => expect(getStepUpTrigger).toHaveBeenCalledTimes(2));
    expect(refreshToken).not.toHaveBeenCalled();
    await user.type(field, rightCode(backend));
    await waitFor(() => expect(onPassed).toHaveBeenCalledTimes(1));
    expectRequests({ verifyTotp: 1 });
  });

  it('asks before a recovery code is lost that nobody has saved', async () => {
    const { user, onFailed } = renderStepUp();
    await openStepUp(user);
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    await user.click(await screen.findByRole('button', { name: /recovery code/i }));
    await user.type(
      await screen.findByRole('textbox', { name: /recovery code/i }),
      testRecoveryCode,
    );
    await user.click(screen.getByRole('button', { name: 'Verify code' }));
    await screen.findByRole('heading', { name: 'Save your new recovery code' });
    await user.keyboard('{Escape}');
    const question = await screen.findByRole('alertdialog', {
      name: 'Leave without your recovery code?',
    });
    expect(screen.getByRole('button', { name: 'Go back and save' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(question).not.toBeInTheDocument();
    expect(onFailed).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Leave anyway' }));
    await waitFor(() => expect(codeOf(onFailed.mock)).toBe('aborted'));
    expect(queryDialog()).toBeNull();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('shows nothing while nobody waits', () => {
    const { container } = renderStepUp();
    expect(queryDialog()).toBeNull();
    expect(container.querySelector('[data-part="step-up-place"]')).toBeEmptyDOMElement();
    expect(announcedTexts()).toEqual([]);
  });

  it('tells who waits that it did not load, and loads anew at the next press', async () => {
    const held = holdBack(parts);
    const { user, onFailed } = renderStepUp();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(parts.load).toHaveBeenCalledTimes(2));
    await held.fail();
    await waitFor(() => expect(codeOf(onFailed.mock)).toBe('network'));
    expect(queryDialog()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await held.come();
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('starts anew for the next challenge, even right after the last', async () => {
    const stepUp = createStepUp();
    const { backend, user, onPassed, getStepUpTrigger } = renderStepUp({ stepUp });
    const trigger = await getStepUpTrigger('first');
    const both = stepUp.stepUp({ reason: '', trigger }).then(async (first) => {
      return [first, await stepUp.stepUp({ reason: 'Once more, please.', trigger })];
    });
    await user.type(await screen.findByRole('textbox', { name: /code$/ }), rightCode(backend));
    await screen.findByText('Once more, please.');
    const field = await screen.findByRole('textbox', { name: /code$/ });
    expect(field).toHaveValue('');
    await user.type(field, rightCode(backend, 1));
    const users = await both;
    expect(users).toHaveLength(2);
    expect(onPassed).not.toHaveBeenCalled();
    expectRequests({ verifyTotp: 2 });
  });
});

describe('where a step-up gets its trigger data', () => {
  it('takes what the caller brings before it asks anybody', async () => {
    const backend = createTestBackend({ scenario: 'enrolled' });
    const trigger = backend.requestStepUp(guard('session', backend.state.issueUser().token));
    const { user, getStepUpTrigger } = renderStepUp({ backend, options: { trigger } });
    await openStepUp(user);
    expect(getStepUpTrigger).not.toHaveBeenCalled();
  });

  it('asks a backend that has step-ups, where the host does not answer itself', async () => {
    const backend = createTestBackend({ scenario: 'enrolled' });
    const { token } = backend.state.issueUser();
    const requestStepUp = vi.fn(async () => backend.requestStepUp(token));
    const client = { ...createTestClient(backend), requestStepUp };
    const { user } = renderStepUp({ backend, client, token, getStepUpTrigger: undefined });
    await openStepUp(user);
    expect(requestStepUp.mock.calls).toEqual([[{ reason: 'remove-totp' }, { token }]]);
  });

  it('refuses where there is none, by a sentence that names the prop', async () => {
    const { user, onFailed } = renderStepUp({ getStepUpTrigger: undefined });
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(onFailed).toHaveBeenCalledTimes(1));
    expect(String(onFailed.mock.lastCall?.[0])).toMatch(
      /^Error: react-mfa-kit: stepUp has no trigger data; .* give MfaProvider getStepUpTrigger/,
    );
    expect(queryDialog()).toBeNull();
  });
});

describe('who waits', () => {
  it('is refused where no StepUpDialog is on the page', async () => {
    const { user, onFailed } = renderStepUp({ dialog: <></> });
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(onFailed).toHaveBeenCalledTimes(1));
    expect(String(onFailed.mock.lastCall?.[0])).toMatch(/no StepUpDialog is on the page/);
  });

  it.each(['the dialog', 'the provider'])('is told when %s goes', async (what) => {
    const { user, show, unmount, onFailed } = renderStepUp();
    await openStepUp(user);
    if (what === 'the dialog') show(<p>elsewhere</p>);
    else unmount();
    await waitFor(() => expect(codeOf(onFailed.mock)).toBe('aborted'));
    expect(queryDialog()).toBeNull();
  });

  it('L11 is told when somebody else is there, of whom no frame shows the dialog', async () => {
    const { user, set, onFailed } = renderStepUp({ scope: 'ada' });
    await openStepUp(user);
    set({ scope: 'grace' });
    expect(queryDialog()).toBeNull();
    await waitFor(() => expect(codeOf(onFailed.mock)).toBe('aborted'));
  });

  it('L10 goes on when the session of the page gets a new token', async () => {
    const { backend, user, set, onPassed } = renderStepUp();
    const { field } = await openStepUp(user);
    set({ token: guard('session', backend.state.issueUser().token) });
    expect(screen.getByRole('dialog')).toContainElement(field);
    await user.type(field, rightCode(backend));
    await waitFor(() => expect(onPassed).toHaveBeenCalledTimes(1));
    expectRequests({ verifyTotp: 1 });
  });

  it('shares one dialog, wherever it is: in React, or outside with what createStepUp made', async () => {
    const stepUp = createStepUp();
    const { backend, user, onPassed, getStepUpTrigger } = renderStepUp({ stepUp });
    const { field } = await openStepUp(user);
    const outside = stepUp.stepUp({ reason: 'outside' });
    act(pressRemove);
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    await user.type(field, rightCode(backend));
    expect(await outside).toMatchObject({ email: 'test@example.com' });
    // All go on at the same time, and whose turn comes first is nobody’s business.
    await waitFor(() => expect(onPassed).toHaveBeenCalledTimes(2));
    expect(getStepUpTrigger).toHaveBeenCalledTimes(1);
    expectRequests({ verifyTotp: 1 });
  });

  it('sees one dialog where a host renders two', async () => {
    const dialogs = (
      <>
        <StepUpDialog />
        <StepUpDialog />
      </>
    );
    const { user } = renderStepUp({ dialog: dialogs });
    await openStepUp(user);
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });
});
