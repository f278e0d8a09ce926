import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScenarioName } from '../../../src/testing/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { createTranscript } from '../../support/createTranscript.ts';
import { expectRequests } from '../../support/requests.ts';
import { createBackend, renderEnrollment } from '../totp-enrollment/renderEnrollment.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 3, 14, 32) });
});
afterEach(() => void vi.useRealTimers());

describe('TotpEnrollment', () => {
  it('leads from the key to a saved recovery code', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 3 });
    const transcript = createTranscript();
    const { user, openCode, typeWrong, phone } = renderEnrollment();
    const picture = await screen.findByRole('img', { name: /^QR code/ });
    await waitFor(() => expect(picture).not.toHaveAttribute('aria-busy'));
    await transcript.hear('On arriving');
    const field = await openCode();
    await waitFor(() => expect(field).toHaveFocus());
    await transcript.hear('After “Continue”');
    await typeWrong(1);
    await waitFor(() => expect(announcedTexts().at(-1)).toMatch(/did not match/));
    await typeWrong(2);
    await waitFor(() => expect(announcedTexts().at(-1)).toMatch(/Codes depend/));
    await transcript.hear('After two codes that did not match');
    await user.keyboard(phone.code());
    await screen.findByRole('button', { name: 'Copy recovery code' });
    await transcript.hear('After the right one');
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    await screen.findByRole('heading', { name: 'Your authenticator app is set up' });
    await transcript.hear('After “Finish”');
    await kept(transcript, phone, 'set-up');
  });

  it('waits for a press where it is told to', async () => {
    const transcript = createTranscript();
    renderEnrollment({ start: 'button' });
    await transcript.hear('On arriving');
    await kept(transcript, undefined, 'introduction');
  });

  it.each<[ScenarioName, string]>([
    ['alreadyBound', 'Keep the old app'],
    ['unfinished', 'Start again'],
    ['tokenExpired', 'Sign in again'],
  ])('says what stands in the way: %s', async (scenario, button) => {
    const transcript = createTranscript();
    renderEnrollment({ onCancel: () => {} }, { backend: createBackend(scenario) });
    await screen.findByRole('button', { name: button });
    await transcript.hear('On arriving');
    await kept(transcript, undefined, scenario);
  });
});

/** The key is another one in each test, and so are the codes. */
const kept = (
  transcript: { text(): string },
  phone: { wrongCode(count: number): string } | undefined,
  state: string,
) => {
  const wrong = phone?.wrongCode(2);
  const text = wrong ? transcript.text().replaceAll(wrong, '135790') : transcript.text();
  return expect(text).toMatchFileSnapshot(`TotpEnrollment.${state}.transcript.txt`);
};
