import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
// Loaded beforehand, as what `renderFace` loads.
import '../../../src/components/mfa-challenge/FaceFactor.tsx';
import type { MfaBackend } from '../../../src/client/index.ts';
import {
  MfaChallenge,
  type MfaChallengeProps,
} from '../../../src/components/mfa-challenge/index.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';
import { countLive, installTestCamera } from '../../support/testCamera.ts';
import { fails, heading, press, stateOf } from '../face-capture/renderFace.tsx';

const user = { id: 'ada', token: 'session', username: 'ada' };

/** A second step by face, and by nothing else unless `policies` says so. */
function renderChallenge(isEnrolled: boolean, props: Partial<MfaChallengeProps> = {}) {
  installTestCamera();
  const client = {
    verifyFace: vi.fn<NonNullable<MfaBackend['verifyFace']>>(async () => ({ user })),
    associateFaceByBlob: vi.fn<NonNullable<MfaBackend['associateFaceByBlob']>>(async () => ({
      user,
    })),
    verifyTotp: async () => ({ user }),
  };
  const trigger = {
    mfaToken: 'a-token-of-the-login',
    applicationMfa: ['FACE', 'OTP'].map((mfaPolicy, sort) => ({ mfaPolicy, status: 1, sort })),
    faceMfaEnabled: isEnrolled,
    totpMfaEnabled: true,
    email: 'ada@example.com',
  };
  const onSuccess = vi.fn();
  const element = <MfaChallenge trigger={trigger} onSuccess={onSuccess} {...props} />;
  return { ...renderWithMfa(element, { client }), client, onSuccess };
}

async function takePhoto(challenge: Pick<ReturnType<typeof renderChallenge>, 'user'>) {
  await press(challenge, 'Take photo');
  await press(challenge, 'Use this photo');
}

describe('a second step by face', () => {
  it('runs to a user with one photo, sent with the token of the login', async () => {
    const challenge = renderChallenge(true);
    await heading('Confirm with your face');
    expect(screen.getByText('ada@example.com')).toBeInTheDocument();
    expect(stateOf()).toBe('verify');
    await press(challenge, 'Start the camera');
    await takePhoto(challenge);
    await waitFor(() => expect(challenge.onSuccess.mock.calls).toEqual([[user]]));
    expect(challenge.client.verifyFace.mock.calls[0]?.[1]?.token).toBe('a-token-of-the-login');
    expect(countLive()).toBe(0);
  });

  it('is set up with two where there is none yet', async () => {
    const challenge = renderChallenge(false);
    await heading('Set up face check');
    expect(stateOf()).toBe('bind');
    await press(challenge, 'Start the camera');
    await takePhoto(challenge);
    await heading('One more photo');
    await takePhoto(challenge);
    await waitFor(() => expect(challenge.onSuccess.mock.calls).toEqual([[user]]));
  });

  it('can be left for another way, with the camera off', async () => {
    const challenge = renderChallenge(true);
    await press(challenge, 'Start the camera');
    // The shutter is there before the camera is, and works once that is on.
    const shutter = await screen.findByRole('button', { name: 'Take photo' });
    await waitFor(() => expect(shutter).not.toHaveAttribute('aria-disabled'));
    expect(countLive()).toBe(1);
    await press(challenge, 'Try another way');
    await heading('Choose another way');
    expect(countLive()).toBe(0);
    expect(screen.getByRole('button', { name: /^Face check/ })).toHaveTextContent(
      'One photo with your camera',
    );
  });

  it('ends with the sign-in', async () => {
    const challenge = renderChallenge(true, { onCancel: vi.fn() });
    challenge.client.verifyFace.mockImplementation(fails('token-expired'));
    await press(challenge, 'Start the camera');
    await takePhoto(challenge);
    await screen.findByRole('button', { name: 'Sign in again' });
    expect(stateOf()).toBe('expired');
  });
});
