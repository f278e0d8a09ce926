import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FaceCapture, type FaceCaptureProps } from '../../../src/components/face-capture/index.ts';
import { type FakeCameraOptions, installFakeCamera } from '../../../src/testing/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';
import { heading, stateOf, user, waitForState } from './renderFace.tsx';

function show(props: FaceCaptureProps = {}, options: FakeCameraOptions = {}) {
  const fake = installFakeCamera(options);
  onTestFinished(fake.restore);
  const verifyFace = vi.fn(async (_: { photo: Blob | string }) => ({ user }));
  const onSuccess = vi.fn();
  const element = <FaceCapture detector={fake.detector} onSuccess={onSuccess} {...props} />;
  const rendered = renderWithMfa(element, { client: { verifyFace } });
  return { ...rendered, fake, verifyFace, onSuccess };
}

const pressKeys = (keys: string) => userEvent.keyboard(keys);

async function start() {
  screen.getByRole('button', { name: 'Start the camera' }).focus();
  await pressKeys('{Enter}');
  await waitForState('live');
}

describe('C29 a face check by keyboard and ear', () => {
  it('is operated with Enter and Space alone, and says each hint', async () => {
    const { onSuccess, fake } = show({}, { scene: 'far' });
    await start();
    expect(screen.getByRole('button', { name: 'Take photo' })).toHaveFocus();
    await waitFor(() => expect(announcedTexts()).toContain('Move a little closer'));
    fake.show('centred');
    await waitFor(() => expect(announcedTexts()).toContain('Good, hold still'));
    await pressKeys(' ');
    expect(await heading('Is this photo clear?')).toHaveFocus();
    expect(announcedTexts()).toContain('Photo taken.');
    expect(fake.live()).toBe(0);
    await pressKeys('{Tab}{Enter}');
    await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1));
  });

  it('has a picture that is named, mirrored and out of the order of focus', async () => {
    show();
    await start();
    const video = document.querySelector('video');
    expect(video).toHaveAccessibleName('Camera picture, mirrored');
    expect(video).toHaveAttribute('tabindex', '-1');
    expect(video?.muted && video.playsInline && video.disablePictureInPicture).toBe(true);
    expect(video?.nextElementSibling?.tagName).not.toBe('BUTTON');
  });
});

/** Keeps a countdown at its first second: how long the test takes to act is no matter of the kit's. */
function holdSeconds() {
  const { setTimeout: start } = window;
  const held = vi.spyOn(window, 'setTimeout');
  // SAFETY: a timer that never runs has no number that anybody else has.
  held.mockImplementation(((act: () => void, ms?: number) =>
    ms === 1000 ? 0 : start(act, ms)) as typeof setTimeout);
  onTestFinished(() => held.mockRestore());
}

describe('a photo that is taken by itself', () => {
  it('comes after a second of all well and a countdown, which is spoken', async () => {
    const { verifyFace } = show({ autoCapture: true, review: false });
    await start();
    await waitForState('countdown');
    await waitFor(() => expect(verifyFace).toHaveBeenCalledTimes(1));
    expect(announcedTexts().filter((text) => /^[123]$/.test(text))).toEqual(['3', '2', '1']);
  });

  it('is called off with Escape, and by a face that leaves', async () => {
    holdSeconds();
    const { fake, verifyFace } = show({ autoCapture: true });
    await start();
    await waitForState('countdown');
    expect(screen.getByRole('button', { name: 'Stop the countdown' })).toHaveFocus();
    await pressKeys('{Escape}');
    await waitForState('live');
    expect(announcedTexts()).toContain('Countdown stopped.');
    // It begins again only after something has changed.
    fake.show('far');
    await waitFor(() => expect(announcedTexts()).toContain('Move a little closer'));
    fake.show('centred');
    await waitForState('countdown');
    fake.show('empty');
    await waitForState('live');
    expect(verifyFace).not.toHaveBeenCalled();
  });

  it('never comes without a detector', async () => {
    show({ autoCapture: true, detector: undefined });
    await start();
    await new Promise((resolve) =>
      document.querySelector('video')?.requestVideoFrameCallback(resolve),
    );
    expect(stateOf()).toBe('live');
  });
});

describe('C28 a detector that', () => {
  it.each<[string, FaceCaptureProps['detector']]>([
    ['cannot be loaded', () => Promise.reject(new Error('no model'))],
    ['fails', Object.assign(() => Promise.reject(new Error('no frame')), { dispose() {} })],
  ])('%s turns the hints off, and the photo is taken all the same', async (_, detector) => {
    show({ detector });
    await start();
    await waitFor(() =>
      expect(document.querySelector('[data-part="camera-notice"]')).toHaveTextContent(
        'Hints are off.',
      ),
    );
    await pressKeys(' ');
    await heading('Is this photo clear?');
  });

  it('was made for this is made once, and disposed of with the component', async () => {
    const dispose = vi.fn();
    const make = vi.fn(async () => Object.assign(async () => [], { dispose }));
    const { show: change } = show({ detector: make });
    await start();
    await waitFor(() => expect(make).toHaveBeenCalled());
    await pressKeys(' ');
    await heading('Is this photo clear?');
    await userEvent.click(screen.getByRole('button', { name: 'Take another photo' }));
    await waitForState('live');
    expect(make).toHaveBeenCalledTimes(1);
    expect(dispose).not.toHaveBeenCalled();
    change(null);
    await waitFor(() => expect(dispose).toHaveBeenCalledTimes(1));
  });
});

it('C23 changes to another camera, and turns the first one off', async () => {
  const { fake } = show();
  await start();
  const list = await screen.findByRole('combobox', { name: 'Choose a camera' });
  await userEvent.selectOptions(list, 'Desk Camera');
  await waitFor(() => expect(announcedTexts().join()).toMatch(/Using .*Desk Camera/));
  expect(fake.live()).toBe(1);
  await waitForState('live');
});

it('C27 asks for a press where the browser plays nothing without one', async () => {
  const { prototype } = HTMLMediaElement;
  const paused = Object.getOwnPropertyDescriptor(prototype, 'paused');
  const play = vi
    .spyOn(prototype, 'play')
    .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  Object.defineProperty(prototype, 'paused', { configurable: true, get: () => true });
  onTestFinished(() => {
    play.mockRestore();
    if (paused) Object.defineProperty(prototype, 'paused', paused);
  });
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Start the camera' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Show the picture' }));
  expect(play).toHaveBeenCalled();
});
