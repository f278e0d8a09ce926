import './loadedBeforehand.ts';
import { describe, expect, it, vi } from 'vitest';
import { type MfaBackend, MfaError } from '../../../src/client/index.ts';
import { FaceCapture, type FaceCaptureProps, MfaChallenge } from '../../../src/index.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';
import { countLive, installTestCamera } from '../../support/testCamera.ts';
import { openDriver } from './openDriver.ts';

const user = { id: 'ada', token: 'session', username: 'ada' };

function meetCamera(props: FaceCaptureProps = {}) {
  installTestCamera();
  const verifyFace = vi.fn<NonNullable<MfaBackend['verifyFace']>>(async () => ({ user }));
  const associateFaceByBlob = vi.fn<NonNullable<MfaBackend['associateFaceByBlob']>>(async () => ({
    user,
  }));
  const onSuccess = vi.fn();
  renderWithMfa(<FaceCapture issuer="Fernway" onSuccess={onSuccess} {...props} />, {
    client: { verifyFace, associateFaceByBlob },
  });
  return { verifyFace, associateFaceByBlob, onSuccess, person: openDriver() };
}

describe('a photo', () => {
  it.each<[string, FaceCaptureProps]>([
    ['looked at first', {}],
    ['sent as it is', { review: false }],
    ['taken after consent', { consent: true }],
  ])('is taken and sent, %s', async (_, props) => {
    const { person, onSuccess } = meetCamera(props);
    expect(await person.takePhoto()).toMatchObject({ state: 'done' });
    expect(onSuccess).toHaveBeenCalledTimes(1);
    expect(countLive()).toBe(0);
  });

  it('is taken twice to bind a face', async () => {
    const { person, associateFaceByBlob, onSuccess } = meetCamera({ mode: 'bind' });
    await person.takePhoto();
    expect(associateFaceByBlob).not.toHaveBeenCalled();
    await person.takePhoto();
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('that does not match is told, and another is taken', async () => {
    const { person, verifyFace, onSuccess } = meetCamera();
    verifyFace.mockRejectedValueOnce(new MfaError('face-mismatch'));
    expect(await person.takePhoto()).toMatchObject({ problem: 'face-mismatch' });
    await person.takePhoto();
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('is taken within the second step of a login', async () => {
    installTestCamera();
    const onSuccess = vi.fn();
    const trigger = {
      mfaToken: 'a-token-of-the-login',
      applicationMfa: [{ mfaPolicy: 'FACE', status: 1, sort: 0 }],
      faceMfaEnabled: true,
    };
    renderWithMfa(<MfaChallenge trigger={trigger} onSuccess={onSuccess} />, {
      client: { verifyFace: async () => ({ user }) },
    });
    await openDriver().takePhoto();
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });
});
