// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type FakeScene, installFakeCamera } from '../../src/testing/index.ts';
import { FakeTrack, replace } from '../support/fakeDevices.ts';

/** A canvas that takes every call, and whose stream has a track by hand. */
beforeEach(() => {
  const canvas = document.createElement('canvas');
  const context = new Proxy({ canvas } as Record<string | symbol, unknown>, {
    get: (target, name) => (target[name] ??= vi.fn()),
  });
  const { prototype } = HTMLCanvasElement;
  replace(prototype, 'getContext', () => context);
  replace(prototype, 'captureStream', () => {
    const tracks = [new FakeTrack()];
    return { active: true, getTracks: () => tracks, getVideoTracks: () => tracks };
  });
  replace(globalThis, 'Path2D', class {});
});

function install(...options: Parameters<typeof installFakeCamera>) {
  const fake = installFakeCamera(...options);
  onTestFinished(fake.restore);
  return fake;
}
const ask = (video: MediaTrackConstraints | true = true) =>
  navigator.mediaDevices.getUserMedia({ video });

describe('the fake camera', () => {
  it('stands in for the devices of the page until they are put back', async () => {
    const before = navigator.mediaDevices;
    const fake = installFakeCamera();
    await ask();
    expect(fake.live()).toBe(1);
    expect(await navigator.mediaDevices.enumerateDevices()).toHaveLength(2);
    fake.unplug();
    expect(fake.live()).toBe(0);
    fake.restore();
    expect(navigator.mediaDevices).toBe(before);
  });

  it('tells what has ended by itself', async () => {
    const fake = install();
    const [track] = (await ask({ deviceId: { exact: 'desk' } })).getTracks();
    const onEnded = vi.fn();
    track?.addEventListener('ended', onEnded);
    expect(track?.getSettings()).toMatchObject({ deviceId: 'desk', width: 640, height: 480 });
    fake.unplug();
    expect(onEnded).toHaveBeenCalledTimes(1);
  });

  it('answers as it is told', async () => {
    const fake = install({ answer: 'NotFoundError' });
    await expect(ask()).rejects.toMatchObject({ name: 'NotFoundError' });
    const state = async () => (await navigator.permissions.query({ name: 'geolocation' })).state;
    expect(await state()).toBe('prompt');
    fake.answer('granted');
    expect(await state()).toBe('granted');
    fake.answer('NotAllowedError', 'denied');
    expect(await state()).toBe('denied');
  });

  it.each<[FakeScene, number]>([
    ['centred', 1],
    ['two', 2],
    ['empty', 0],
    ['black', 0],
    ['blurred', 1],
    ['moving', 1],
  ])('knows the faces of the scene %s, and draws it', async (scene, count) => {
    const fake = install();
    fake.show(scene);
    await ask();
    const faces = await fake.detector({ width: 640, height: 480 });
    expect(faces).toHaveLength(count);
    expect(faces.filter(({ x, width }) => x < 0 || x + width > 640)).toEqual([]);
    expect(await fake.detector({ videoWidth: 480, videoHeight: 640 })).toHaveLength(count);
    fake.detector.dispose();
  });
});
