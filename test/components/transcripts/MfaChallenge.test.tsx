import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../../src/components/code-verify/LaterStep.tsx';
import '../../../src/components/code-verify/SentPart.tsx';
import { announcedTexts } from '../../support/announcements.ts';
import { createTranscript } from '../../support/createTranscript.ts';
import { expectRequests } from '../../support/requests.ts';
import { codeToConfirm, rightCode, wrongCode } from '../code-verify/codes.ts';
import { getField, rootSays } from '../code-verify/renderForm.tsx';
import { renderChallenge } from '../mfa-challenge/renderChallenge.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 3, 14, 32) });
});
afterEach(() => void vi.useRealTimers());

describe('MfaChallenge', () => {
  it('asks for a code, and signs in', async () => {
    expectRequests({ verifyTotp: 2 });
    const transcript = createTranscript();
    const { backend, user, onSuccess } = await renderChallenge({ onCancel: () => {} });
    await waitFor(() => expect(getField()).toHaveFocus());
    await transcript.hear('On arriving');
    await user.keyboard(wrongCode(backend));
    await rootSays(/did not match/, 'challenge');
    await transcript.hear('After a code that did not match');
    await user.keyboard(rightCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await transcript.hear('After the right one');
    await kept(transcript, 'verify');
  });

  it('lists the other ways, and goes one', async () => {
    expectRequests({ sendSmsCode: 1 });
    const transcript = createTranscript();
    const { user } = await renderChallenge({}, { scenario: 'allFour' });
    await user.click(await screen.findByRole('button', { name: 'Try another way' }));
    await screen.findByRole('button', { name: /^Recovery code/ });
    await transcript.hear('After “Try another way”');
    await user.click(screen.getByRole('button', { name: /^Text message/ }));
    await rootSays(/We sent/, 'challenge');
    await waitFor(() => expect(announcedTexts().at(-1)).toMatch(/Code sent/));
    await transcript.hear('After “Text message”');
    await kept(transcript, 'another-way');
  });

  it('sets an app up, and has the recovery code saved', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const transcript = createTranscript();
    const { backend, user } = await renderChallenge({}, { scenario: 'notEnrolled' });
    const picture = await screen.findByRole('img', { name: /^QR code/ });
    await waitFor(() => expect(picture).not.toHaveAttribute('aria-busy'));
    await transcript.hear('On arriving');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(getField()).toHaveFocus());
    await transcript.hear('After “Continue”');
    await user.keyboard(codeToConfirm(backend));
    await screen.findByRole('heading', { name: 'Save your recovery code' });
    await screen.findByRole('button', { name: 'Copy recovery code' });
    await transcript.hear('After the right code');
    await kept(transcript, 'bind');
  });

  it('says that the sign-in ran out of time', async () => {
    expectRequests({ verifyTotp: 1 });
    const transcript = createTranscript();
    const { user } = await renderChallenge({ onCancel: () => {} }, { scenario: 'tokenExpired' });
    await waitFor(() => expect(getField()).toHaveFocus());
    await user.keyboard('135790');
    await screen.findByRole('button', { name: 'Sign in again' });
    await transcript.hear('After a code that came too late');
    await kept(transcript, 'expired');
  });

  it('says that nothing can be used here', async () => {
    const transcript = createTranscript();
    await renderChallenge({ onCancel: () => {} }, { scenario: 'nothingUsable' });
    await screen.findByRole('heading');
    await transcript.hear('On arriving');
    await kept(transcript, 'nothing-usable');
  });
});

const kept = (transcript: { text(): string }, state: string) =>
  expect(transcript.text()).toMatchFileSnapshot(`MfaChallenge.${state}.transcript.txt`);
