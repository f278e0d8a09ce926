import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../../src/components/code-verify/LaterStep.tsx';
import '../../../src/components/code-verify/SentPart.tsx';
import '../../../src/components/code-verify/TargetStep.tsx';
import type { CodeVerifyFormProps } from '../../../src/index.ts';
import { takenPhone, testPhone } from '../../../src/testing/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTranscript } from '../../support/createTranscript.ts';
import { expectRequests } from '../../support/requests.ts';
import { rightCode, wrongCode } from '../code-verify/codes.ts';
import { getButton, getField, renderForm, rootSays } from '../code-verify/renderForm.tsx';

const bySms: CodeVerifyFormProps = {
  methods: ['sms', 'totp'],
  phone: testPhone,
  phoneCountryCode: '+86',
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 3, 14, 32) });
});
afterEach(() => void vi.useRealTimers());

describe('CodeVerifyForm', () => {
  it('says what happens to a code of the app', async () => {
    expectRequests({ verifyTotp: 2 });
    const transcript = createTranscript();
    const { backend, user } = renderForm({ issuer: 'Fernway', onUseRecoveryCode: () => {} });
    await transcript.hear('On arriving');
    await user.click(getField());
    await user.keyboard(wrongCode(backend));
    await rootSays(/did not match/);
    await transcript.hear('After a code that did not match');
    await user.keyboard(rightCode(backend));
    await rootSays('Code accepted.');
    await transcript.hear('After the right one');
    await kept(transcript, 'app');
  });

  it('explains the clock after a second code that did not match', async () => {
    expectRequests({ verifyTotp: 2 });
    const { backend, user } = renderForm();
    await user.click(getField());
    await user.keyboard(wrongCode(backend));
    await rootSays(/did not match/);
    const transcript = createTranscript();
    await transcript.hear('After a code that did not match');
    await user.keyboard(wrongCode(backend, 1));
    await waitFor(() => expect(announcedTexts()).toHaveLength(5));
    await transcript.hear('After another one that did not match');
    await kept(transcript, 'wrong-twice');
  });

  it('says how many digits are missing', async () => {
    const transcript = createTranscript();
    const { user } = renderForm();
    await user.click(getField());
    await user.keyboard('482');
    await user.click(getButton());
    await rootSays(/You entered 3/);
    await transcript.hear('After “Verify code” with three digits');
    await kept(transcript, 'incomplete');
  });

  it('says where a text message went', async () => {
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
    const transcript = createTranscript();
    const { backend, user } = renderForm(bySms, { scenario: 'smsBound' });
    await rootSays(/We sent/);
    await transcript.hear('On arriving');
    await user.click(getField());
    await user.keyboard(backend.state.inbox[0]?.code === '0000' ? '1111' : '0000');
    await rootSays(/did not match/);
    await transcript.hear('After a code that did not match');
    await kept(transcript, 'sms');
  });

  it('says where an email went', async () => {
    expectRequests({ sendEmailCode: 1 });
    const transcript = createTranscript();
    renderForm({ methods: ['email'], email: 'test@example.com' }, { scenario: 'emailBound' });
    await rootSays(/We sent/);
    await transcript.hear('On arriving');
    await kept(transcript, 'email');
  });

  it('says when another code may be asked for', async () => {
    expectRequests({ sendSmsCode: 1 });
    const transcript = createTranscript();
    renderForm(bySms, { scenario: 'sendLimited' });
    await rootSays(/A code was sent a moment ago/);
    await transcript.hear('On arriving');
    await kept(transcript, 'cooling');
  });

  it('says that no code was sent', async () => {
    expectRequests({ sendSmsCode: 1 });
    const transcript = createTranscript();
    renderForm(bySms, { scenario: 'serverDown' });
    await rootSays(/The code was not sent/);
    await transcript.hear('On arriving');
    await kept(transcript, 'not-sent');
  });

  it('asks for a number, and refuses one of somebody else', async () => {
    expectRequests({ checkBindable: 1 });
    const transcript = createTranscript();
    const { user } = renderForm({ methods: ['sms'] }, { scenario: 'targetTaken' });
    const field = await screen.findByRole('textbox', { name: 'Phone number' });
    await transcript.hear('On arriving');
    await user.click(field);
    await user.keyboard('138');
    await user.click(screen.getByRole('button', { name: 'Send code' }));
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid'));
    await transcript.hear('After “Send code” with half a number');
    await user.clear(field);
    await user.keyboard(`+86${takenPhone}`);
    await user.click(screen.getByRole('button', { name: 'Send code' }));
    await rootSays(/This number cannot be added/);
    await transcript.hear('After a number that somebody else has');
    await kept(transcript, 'target');
  }, 60_000);

  it('lists the other ways', async () => {
    const transcript = createTranscript();
    const props = { ...bySms, methods: ['totp', 'sms'] as const, onUseRecoveryCode: () => {} };
    const { user } = renderForm(props, { scenario: 'smsBound' });
    await user.click(await screen.findByRole('button', { name: 'Try another way' }));
    await rootSays(/Recovery code/);
    await transcript.hear('After “Try another way”');
    await kept(transcript, 'another-way');
  });

  it('says how long too many tries are to be waited out', async () => {
    expectRequests({ verifyTotp: 1 });
    const transcript = createTranscript();
    const { user } = renderForm({}, { scenario: 'rateLimited' });
    await user.click(getField());
    await user.keyboard('135790');
    await rootSays(/You can try again in/);
    await waitFor(() => expect(announcedTexts()).toContain('You can try again in 30 seconds.'));
    await transcript.hear('After a code that came too soon');
    await kept(transcript, 'too-many-tries');
  });

  it('says until when codes are paused', async () => {
    expectRequests({ verifyTotp: 1 });
    const backend = createTestBackend({ scenario: 'enrolled' });
    backend.faults.always('verifyTotp', { type: 'refuse', code: 2057, retryAfter: 720 });
    const transcript = createTranscript();
    const { user } = renderForm({ onUseRecoveryCode: () => {} }, { backend });
    await user.click(getField());
    await user.keyboard('135790');
    await rootSays(/Codes are paused/);
    await transcript.hear('After one try too many');
    await kept(transcript, 'paused');
  });

  it('says that the account is locked', async () => {
    expectRequests({ verifyTotp: 1 });
    const backend = createTestBackend({ scenario: 'enrolled' });
    backend.faults.always('verifyTotp', { type: 'refuse', code: 2057 });
    const transcript = createTranscript();
    const { user } = renderForm({ onCancel: () => {} }, { backend });
    await user.click(getField());
    await user.keyboard('135790');
    await rootSays(/Your account is locked/);
    await transcript.hear('After one try too many');
    await kept(transcript, 'locked');
  });

  it('says that the sign-in ran out of time', async () => {
    expectRequests({ verifyTotp: 1 });
    const transcript = createTranscript();
    const { user } = renderForm({ onCancel: () => {} }, { scenario: 'tokenExpired' });
    await user.click(getField());
    await user.keyboard('135790');
    await screen.findByRole('button', { name: 'Sign in again' });
    await transcript.hear('After a code that came too late');
    await kept(transcript, 'expired');
  });

  it('says that it does not know what became of a code', async () => {
    expectRequests({ verifyTotp: 1 });
    const transcript = createTranscript();
    const { user } = renderForm({ trustDeviceDays: 30 }, { scenario: 'answerLost' });
    await user.click(getField());
    await user.keyboard('135790');
    await rootSays(/The connection dropped/);
    await transcript.hear('After a code without an answer');
    await kept(transcript, 'no-answer');
  });
});

const kept = (transcript: { text(): string }, state: string) =>
  expect(transcript.text()).toMatchFileSnapshot(`CodeVerifyForm.${state}.transcript.txt`);
