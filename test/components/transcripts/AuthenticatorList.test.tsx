import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/components/authenticator-list/FaceDialog.tsx';
import '../../../src/components/face-capture/LaterStep.tsx';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTranscript } from '../../support/createTranscript.ts';
import { expectRequests } from '../../support/requests.ts';
import { installTestCamera } from '../../support/testCamera.ts';
import { choose, renderList, rows, seen } from '../authenticator-list/renderList.tsx';
import { press } from '../face-capture/renderFace.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 3, 14, 32) });
});
afterEach(() => void vi.useRealTimers());

const profile = { phone: '7700902107', phoneCountryCode: '+44' };

describe('AuthenticatorList', () => {
  it('says what is set up, and what comes of a removal', async () => {
    expectRequests({ removeTotp: 1 });
    const transcript = createTranscript();
    const page = renderList({ profile, onSignOutOthers: () => {} }, { extras: true });
    await seen();
    await transcript.hear('On arriving');
    await choose(page, 'Remove');
    await screen.findByRole('alertdialog');
    await transcript.hear('After “Remove”');
    await page.user.click(screen.getByRole('button', { name: 'Remove app' }));
    await waitFor(() => expect(rows()[0]).toHaveFocus());
    await transcript.hear('After “Remove app”');
    await kept(transcript, 'remove');
  });

  it('says that nothing is set up', async () => {
    const transcript = createTranscript();
    renderList({}, { scenario: 'passwordOnly' });
    await seen('empty');
    await transcript.hear('On arriving');
    await kept(transcript, 'empty');
  });

  it('says that a set-up was not finished, and what can be added', async () => {
    const transcript = createTranscript();
    const page = renderList(
      { onAddPhone: () => {}, onAddEmail: () => {} },
      { scenario: 'unfinished' },
    );
    await seen();
    await transcript.hear('On arriving');
    await page.user.click(screen.getByRole('button', { name: 'Add a way to confirm it’s you' }));
    await transcript.hear('After “Add”');
    await kept(transcript, 'unfinished');
  });

  it('says that the list did not load', async () => {
    const backend = createTestBackend({ scenario: 'captivePortal' });
    const transcript = createTranscript();
    renderList({}, { backend });
    await seen('load-failed');
    await screen.findByRole('button', { name: 'Try again' });
    await transcript.hear('On arriving');
    await kept(transcript, 'load-failed');
  });

  it('asks for a name', async () => {
    const transcript = createTranscript();
    const page = renderList({}, { extras: true });
    await seen();
    await choose(page, 'Rename');
    const field = await screen.findByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(field).toHaveFocus());
    await transcript.hear('After “Rename”');
    await page.user.click(screen.getByRole('button', { name: 'Save name' }));
    await waitFor(() => expect(field).toBeInvalid());
    await transcript.hear('After “Save name” with nothing');
    await kept(transcript, 'rename');
  });

  it('sets a face check up', async () => {
    installTestCamera();
    const transcript = createTranscript();
    let hasFace = false;
    const client = {
      listAuthenticators: async () => [],
      getProfile: async () => ({ hasFace }),
      associateFaceByBlob: async () => {
        hasFace = true;
        return { user: { id: 'ada', token: 'session' } };
      },
    };
    const page = renderList({ issuer: 'Fernway' }, { client });
    await seen('empty');
    await page.user.click(screen.getByRole('button', { name: 'Set up face check' }));
    await screen.findByRole('button', { name: 'Start the camera' });
    await transcript.hear('After “Set up face check”');
    await press(page, 'Start the camera');
    await press(page, 'Take photo');
    await press(page, 'Use this photo');
    await press(page, 'Take photo');
    await press(page, 'Use this photo');
    await waitFor(() => expect(rows()[0]).toHaveFocus());
    await transcript.hear('After two photos');
    await kept(transcript, 'face');
  });

  it('says that it cannot be removed', async () => {
    const transcript = createTranscript();
    const page = renderList({ mfaRequired: true });
    await seen();
    await choose(page, 'Remove');
    await screen.findByRole('alertdialog');
    await transcript.hear('After “Remove”');
    await kept(transcript, 'last');
  });
});

const kept = (transcript: { text(): string }, state: string) =>
  expect(transcript.text()).toMatchFileSnapshot(`AuthenticatorList.${state}.transcript.txt`);
