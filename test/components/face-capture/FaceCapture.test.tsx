import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import { FaceCapture } from '../../../src/components/face-capture/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { expectConsole } from '../../support/consoleRig.ts';
import { replace } from '../../support/fakeDevices.ts';
import { countLive, hidePage } from '../../support/testCamera.ts';
import {
  fails,
  goLive,
  heading,
  press,
  renderFace,
  stateOf,
  takePhoto,
  user,
  waitForState,
} from './renderFace.tsx';

describe('a face check', () => {
  it('C12 is asked for with one press, reviewed with the camera off, sent once, and passed', async () => {
    const face = renderFace();
    expect(face.camera.asked()).toBe(0);
    await goLive(face);
    expect(face.camera.asked()).toBe(1);
    expect(countLive()).toBe(1);
    expect(screen.getByRole('button', { name: 'Take photo' })).toHaveFocus();
    await takePhoto(face);
    expect(countLive()).toBe(0);
    expect(screen.getByRole('img', { name: 'The photo you took' })).toBeInTheDocument();
    await press(face, 'Use this photo');
    expect(await screen.findByText('Face check passed.')).toHaveFocus();
    expect(face.onSuccess.mock.calls).toEqual([[{ user }]]);
    const [call] = face.verifyFace.mock.calls;
    expect(call?.[0].photo).toMatchObject({ type: 'image/jpeg' });
    expect(face.verifyFace).toHaveBeenCalledTimes(1);
  });

  it('is set up with two photos, a moment apart', async () => {
    const face = renderFace({ mode: 'bind' });
    await goLive(face);
    await takePhoto(face);
    await press(face, 'Use this photo');
    await heading('One more photo');
    await waitForState('live');
    await takePhoto(face);
    await press(face, 'Use this photo');
    await screen.findByText('Face check is set up.');
    const query = face.associateFaceByBlob.mock.calls[0]?.[0];
    expect(query?.baseFace).toBeInstanceOf(Blob);
    expect(query?.compareFace).toBeInstanceOf(Blob);
    expect(query?.compareFace).not.toBe(query?.baseFace);
    expect(face.onFactorChanged).toHaveBeenCalledWith({ method: 'face', change: 'added' });
  });

  it('sends at once where the host wants no review', async () => {
    const face = renderFace({ review: false });
    await goLive(face);
    await press(face, 'Take photo');
    await screen.findByText('Face check passed.');
    expect(countLive()).toBe(0);
  });

  it('takes another photo where the first is not wanted', async () => {
    const face = renderFace();
    await goLive(face);
    await takePhoto(face);
    await press(face, 'Take another photo');
    await waitForState('live');
    expect(face.verifyFace).not.toHaveBeenCalled();
  });

  it('asks for agreement first where the host wants it', async () => {
    const face = renderFace({ consent: true });
    const start = screen.getByRole('button', { name: 'Start the camera' });
    expect(start).toHaveAttribute('aria-disabled', 'true');
    await face.user.click(start);
    expect(face.camera.asked()).toBe(0);
    await face.user.click(screen.getByRole('checkbox', { name: /I agree/ }));
    await goLive(face);
  });

  it('says what the host says about the photo', () => {
    renderFace({ policy: 'Deleted after the check.' });
    expect(screen.getByText('Deleted after the check.')).toBeInTheDocument();
    expect(screen.queryByText(/goes to/)).not.toBeInTheDocument();
  });

  it('needs a client that can send a photo', () => {
    expectConsole('error', /the client has no verifyFace|The above error/);
    const can = renderFace();
    can.set({ client: {} });
    expect(stateOf()).toBe('stopped');
  });
});

describe('no camera', () => {
  it.each([
    ['C03 refused', 'NotAllowedError', 'denied', 'The camera is blocked'],
    ['C03 left without an answer', 'NotAllowedError', 'prompt', 'The camera is still off'],
    ['C06 not there', 'NotFoundError', 'granted', 'No camera found'],
    ['C07 used by another app', 'NotReadableError', 'granted', 'The camera is in use'],
  ] as const)(
    '%s: says so, and works after another press',
    async (_, answer, permission, title) => {
      const face = renderFace({ onAnotherWay: vi.fn() }, { answer, permission });
      await press(face, 'Start the camera');
      await heading(title);
      expect(screen.getByRole('button', { name: 'Upload a photo instead' })).toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Try another way' })).toBeInTheDocument();
      face.camera.answer('granted');
      await press(face, 'Try again');
      await waitForState('live');
      await takePhoto(face);
    },
  );

  it('C03 blocked a second time also speaks of the device', async () => {
    const face = renderFace({}, { answer: 'NotAllowedError', permission: 'denied' });
    await press(face, 'Start the camera');
    await heading('The camera is blocked');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await press(face, 'Try again');
    await screen.findByText(/Still blocked/);
  });

  it('C04 kept back by the page around: a tab of its own is the way out, and a developer learns why', async () => {
    expectConsole('warn', /the frame around it may not use the camera.*allow="camera"/);
    replace(document, 'featurePolicy', { allowsFeature: () => false });
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const face = renderFace({ onAnotherWay: vi.fn() }, { answer: 'NotAllowedError' });
    await press(face, 'Start the camera');
    await heading('The camera does not work here');
    expect(face.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'camera-policy' }));
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Upload a photo instead' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try another way' })).toBeInTheDocument();
    await press(face, /^Open in a new tab/);
    expect(open).toHaveBeenCalledWith(window.location.href, '_blank', 'noopener');
    open.mockRestore();
  });

  it('C05 asked for in vain can be left, and a late answer turns no camera on', async () => {
    const onCancel = vi.fn();
    const face = renderFace({ onCancel }, { answer: 'silence' });
    await press(face, 'Start the camera');
    await heading('Allow the camera');
    await press(face, 'Cancel');
    expect(onCancel).toHaveBeenCalledTimes(1);
    face.show(null);
    face.camera.grantLate();
    await waitFor(() => expect(countLive()).toBe(0));
  });

  it('C14 unplugged is lost, and can be started again', async () => {
    const face = renderFace();
    await goLive(face);
    face.camera.unplug();
    await heading('The camera stopped');
    expect(face.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'camera-lost' }));
    await press(face, 'Try again');
    await waitForState('live');
    await takePhoto(face);
  });

  it('C24 goes off with the page, and starts again on a press', async () => {
    const face = renderFace();
    await goLive(face);
    hidePage(true);
    await heading('The camera turned off');
    expect(countLive()).toBe(0);
    hidePage(false);
    expect(stateOf()).toBe('off');
    await press(face, 'Start the camera');
    await waitForState('live');
    await takePhoto(face);
  });

  it('C30 in use elsewhere on the page is taken over only on a press', async () => {
    const face = renderFace();
    await goLive(face);
    face.show(
      <>
        <FaceCapture key="first" />
        <FaceCapture key="second" className="second" />
      </>,
    );
    const [first, second] = screen.getAllByRole('button', { name: 'Start the camera' });
    if (first) await face.user.click(first);
    await waitForState('live');
    if (second) await face.user.click(second);
    await press(face, 'Use it here');
    await waitForState('off');
    await waitFor(() =>
      expect(document.querySelector('.second')).toHaveAttribute('data-state', 'live'),
    );
    expect(countLive()).toBe(1);
    expect(document.querySelectorAll('[id]').length).toBe(
      new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size,
    );
  });

  it('C25 is off when the component is gone', async () => {
    const face = renderFace();
    await goLive(face);
    face.show(null);
    expect(countLive()).toBe(0);
  });
});

describe('a photo that was sent', () => {
  async function send(face: ReturnType<typeof renderFace>) {
    await takePhoto(face);
    await press(face, 'Use this photo');
  }

  it('S31 and does not match leads back to the camera, with advice, and is counted', async () => {
    const face = renderFace({ maxAttempts: 2, onAnotherWay: vi.fn() });
    face.verifyFace.mockImplementation(fails('face-mismatch'));
    await goLive(face);
    await send(face);
    await heading('The photo did not match');
    await waitForState('live');
    await send(face);
    await heading('Use another way this time');
    expect(countLive()).toBe(0);
    expect(face.onError).toHaveBeenCalledTimes(2);
  });

  it('S31 and does not match too often leads to a pause where there is no other way', async () => {
    const face = renderFace({ maxAttempts: 1 });
    face.verifyFace.mockImplementation(fails('face-mismatch'));
    await goLive(face);
    await send(face);
    await heading('Face check is paused');
    const again = screen.getByRole('button', { name: 'Try again' });
    expect(again).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(/You can try again in/)).toBeInTheDocument();
  });

  it('S31 and did not arrive is taken again, uncounted', async () => {
    const face = renderFace({ maxAttempts: 1 });
    face.verifyFace.mockImplementationOnce(fails('face-not-sent'));
    await goLive(face);
    await send(face);
    await screen.findByText('The photo did not reach us. Take another one.');
    await waitForState('live');
    await send(face);
    await screen.findByText('Face check passed.');
  });

  it.each(['server-error', 'unknown-outcome', 'bad-response'] as const)(
    'S32 and ended in %s is not sent a second time',
    async (code) => {
      const face = renderFace();
      face.verifyFace.mockImplementation(fails(code));
      await goLive(face);
      await send(face);
      await waitFor(() => expect(face.onError).toHaveBeenCalledTimes(1));
      await waitForState('review');
      const title = await heading('Face check');
      await waitFor(() => expect(title).toHaveFocus());
      expect(screen.queryByText(/should be visible and sharp/)).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: 'Use this photo' })).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Take another photo' })).toBeInTheDocument();
      expect(face.verifyFace).toHaveBeenCalledTimes(1);
      expect(announcedTexts()).not.toContain('Sending stopped.');
    },
  );

  it('S08 and came too soon after others waits as long as the server says, and is kept', async () => {
    const face = renderFace();
    const tooSoon = new MfaError('rate-limited', { retryAfter: 50 });
    face.verifyFace.mockRejectedValueOnce(tooSoon);
    await goLive(face);
    await send(face);
    await waitForState('review');
    await heading('Is this photo clear?');
    const use = screen.getByRole('button', { name: 'Use this photo' });
    expect(use).toHaveAttribute('aria-disabled', 'true');
    expect(use).toHaveAccessibleDescription(/^You can try again in \d+ seconds\.$/);
    await face.user.click(use);
    expect(stateOf()).toBe('review');
    expect(face.verifyFace).toHaveBeenCalledTimes(1);
  });

  it('and never left can be sent again', async () => {
    const face = renderFace();
    face.verifyFace.mockImplementationOnce(fails('network'));
    await goLive(face);
    await send(face);
    await waitFor(() => expect(face.onError).toHaveBeenCalledTimes(1));
    await press(face, 'Use this photo');
    await screen.findByText('Face check passed.');
  });

  it('N13 slowly can be stopped, with the camera off', async () => {
    const face = renderFace();
    face.verifyFace.mockImplementation(
      (_, given) =>
        new Promise((_resolve, reject) => {
          given?.onProgress?.(0.4);
          given?.signal?.addEventListener('abort', () => reject(new MfaError('aborted')));
        }),
    );
    await goLive(face);
    await send(face);
    await heading('Sending your photo');
    expect(await screen.findByText(/40/)).toBeInTheDocument();
    expect(countLive()).toBe(0);
    await press(face, 'Cancel');
    await heading('Is this photo clear?');
    expect(face.onError).not.toHaveBeenCalled();
    expect(announcedTexts()).toContain('Sending stopped.');
    expect(screen.getByRole('button', { name: 'Use this photo' })).toBeInTheDocument();
  });

  it('and is compared by now cannot be called back', async () => {
    const face = renderFace();
    const answers: ((value: { user: typeof user }) => void)[] = [];
    face.verifyFace.mockImplementation((_, given) => {
      given?.onProgress?.(1);
      return new Promise((resolve) => answers.push(resolve));
    });
    await goLive(face);
    await send(face);
    await heading('Checking your photo');
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveAttribute('aria-disabled', 'true');
    face.show(null);
    answers[0]?.({ user });
    await waitFor(() => expect(face.onSuccess.mock.calls).toEqual([[{ user }]]));
  });

  it('too late leads back to the login', async () => {
    const face = renderFace({ onCancel: vi.fn() });
    face.verifyFace.mockImplementation(fails('token-expired'));
    await goLive(face);
    await send(face);
    await screen.findByRole('button', { name: 'Sign in again' });
    expect(face.onSessionExpired).toHaveBeenCalledTimes(1);
  });
});

describe('a photo from a file', () => {
  it('that is none is explained', async () => {
    const face = renderFace();
    await press(face, 'Upload a photo instead');
    await heading('Upload a photo');
    const input = document.querySelector<HTMLInputElement>('[data-part="upload-input"]');
    expect(input).toHaveAttribute('accept', 'image/*');
    if (input)
      await face.user.upload(input, new File(['hello'], 'a.jpg', { type: 'image/svg+xml' }));
    await waitFor(() =>
      expect(document.querySelector('[data-part="upload-error"]')).toHaveTextContent(
        'This file is not a photo. Choose a JPEG or PNG.',
      ),
    );
  });

  it('is not offered where the host forbids it', async () => {
    const face = renderFace({ upload: false }, { answer: 'NotFoundError' });
    expect(screen.queryByRole('button', { name: /Upload/ })).not.toBeInTheDocument();
    await press(face, 'Start the camera');
    await heading('No camera found');
    expect(screen.queryByRole('button', { name: /Upload/ })).not.toBeInTheDocument();
  });
});

it('C01 asks for no camera on a page without a secure connection', async () => {
  const face = renderFace({ onAnotherWay: vi.fn() });
  Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
  await press(face, 'Start the camera');
  await heading('The camera needs a secure page');
  expect(face.camera.asked()).toBe(0);
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
});
