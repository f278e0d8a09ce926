import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../../src/components/recovery-code-entry/LaterStep.tsx';
import '../../../src/components/recovery-code-entry/ReplacedStep.tsx';
import { keepButtons } from '../../../src/components/recovery-code-save/KeepActions.tsx';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTranscript } from '../../support/createTranscript.ts';
import { expectRequests } from '../../support/requests.ts';
import { rootSays } from '../code-verify/renderForm.tsx';
import {
  getField,
  renderEntry,
  rightCode,
  wrongCode,
} from '../recovery-code-entry/renderEntry.tsx';

beforeAll(() => keepButtons.load());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 3, 14, 32) });
});
afterEach(() => void vi.useRealTimers());

describe('RecoveryCodeEntry', () => {
  it('asks for the code, and shows the new one', async () => {
    expectRequests({ verifyRecoveryCode: 2 });
    const transcript = createTranscript();
    const { send } = renderEntry({ onCancel: () => {} });
    await waitFor(() => expect(getField()).toBeEnabled());
    await transcript.hear('On arriving');
    await send(wrongCode);
    await rootSays(/did not match/, 'recovery-code-entry');
    await transcript.hear('After a code that did not match');
    await send(rightCode);
    await screen.findByRole('button', { name: 'Copy recovery code' });
    await transcript.hear('After the right one');
    await kept(transcript, 'code');
  });

  it('says what is missing', async () => {
    const transcript = createTranscript();
    const { send } = renderEntry();
    await send('9f2c');
    await waitFor(() => expect(getField()).toBeInvalid());
    await transcript.hear('After “Verify code” with four characters');
    await kept(transcript, 'incomplete');
  });

  it('says until when codes are paused', async () => {
    expectRequests({ verifyRecoveryCode: 1 });
    const backend = createTestBackend({ scenario: 'enrolled' });
    backend.faults.always('verifyRecoveryCode', { type: 'refuse', code: 2057, retryAfter: 720 });
    const transcript = createTranscript();
    const { send } = renderEntry({ onCancel: () => {} }, { backend });
    await send(wrongCode);
    await screen.findByRole('heading', { name: /paused|locked/ });
    await transcript.hear('After one try too many');
    await kept(transcript, 'paused');
  });

  it('says that the sign-in ran out of time', async () => {
    expectRequests({ verifyRecoveryCode: 1 });
    const transcript = createTranscript();
    const { send } = renderEntry({ onCancel: () => {} }, { scenario: 'tokenExpired' });
    await send(rightCode);
    await screen.findByRole('button', { name: 'Sign in again' });
    await transcript.hear('After a code that came too late');
    await kept(transcript, 'expired');
  });
});

const kept = (transcript: { text(): string }, state: string) =>
  expect(transcript.text()).toMatchFileSnapshot(`RecoveryCodeEntry.${state}.transcript.txt`);
