import { screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../../src/camera/tools.ts';
import '../../../src/components/face-capture/LaterStep.tsx';
import '../../../src/primitives/camera/CameraVideo.tsx';
import { type MfaBackend, MfaError, type MfaErrorCode } from '../../../src/client/index.ts';
import { FaceCapture, type FaceCaptureProps } from '../../../src/components/face-capture/index.ts';
import type { FakeCameraOptions } from '../../../src/testing/index.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';
import { installTestCamera } from '../../support/testCamera.ts';

export const user = { id: 'ada', token: 'session', username: 'ada' };

type Verify = NonNullable<MfaBackend['verifyFace']>;
type Bind = NonNullable<MfaBackend['associateFaceByBlob']>;

/** A face check as a host renders it, before a camera that works, over a backend to which every photo is right. */
export function renderFace(props: FaceCaptureProps = {}, options: FakeCameraOptions = {}) {
  const camera = installTestCamera(options);
  const verifyFace = vi.fn<Verify>(async (_, given) => {
    given?.onProgress?.(1);
    return { user };
  });
  const associateFaceByBlob = vi.fn<Bind>(async () => ({ user }));
  const onSuccess = vi.fn();
  const onError = vi.fn();
  const client: MfaBackend = { verifyFace, associateFaceByBlob };
  const element = (
    <FaceCapture issuer="Fernway" onSuccess={onSuccess} onError={onError} {...props} />
  );
  const rendered = renderWithMfa(element, { client });
  return { ...rendered, camera, verifyFace, associateFaceByBlob, onSuccess, onError };
}

export type Face = ReturnType<typeof renderFace>;

export const fails =
  (code: MfaErrorCode, facts = {}) =>
  () =>
    Promise.reject(new MfaError(code, facts));

export const stateOf = () =>
  document.querySelector('[data-part="root"]')?.getAttribute('data-state');

export const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

export async function waitForState(state: string) {
  await waitFor(() => expect(stateOf()).toBe(state));
}

export async function press({ user: person }: Pick<Face, 'user'>, name: string | RegExp) {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  await person.click(button);
}

/** Starts the camera and waits until the shutter works. */
export async function goLive(face: Face) {
  await press(face, 'Start the camera');
  await waitForState('live');
}

/** From the camera to the photo. */
export async function takePhoto(face: Face) {
  await press(face, 'Take photo');
  await heading('Is this photo clear?');
}
