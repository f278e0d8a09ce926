import jpeg from 'jpeg-js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Photo } from '../../src/camera/compressJpeg.ts';
import { createCapture } from '../../src/camera/createCapture.ts';
import { readPhotoFile } from '../../src/camera/readPhotoFile.ts';
import { type Guidance, startGuide } from '../../src/camera/startGuide.ts';
import type { FakeScene } from '../../src/testing/fakeScenes.ts';
import { installFakeCamera } from '../../src/testing/installFakeCamera.ts';
import { addOrientation, hasMetadata } from '../support/faces/metadata.ts';
import { playStream } from '../support/fakeVideo.ts';

/** A canvas whose quarters are red, green, blue and white: what is turned, mirrored or squashed shows. */
function paintQuarters(width: number, height: number) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  ['red', 'lime', 'blue', 'white'].forEach((colour, index) => {
    if (!context) return;
    context.fillStyle = colour;
    context.fillRect((index % 2) * (width / 2), index < 2 ? 0 : height / 2, width / 2, height / 2);
  });
  return canvas;
}

async function decode({ blob }: Pick<Photo, 'blob'>) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { data, width, height } = jpeg.decode(bytes, { useTArray: true });
  const at = (x: number, y: number) => {
    const from = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
    return [...data.slice(from, from + 3)].map((value) => Math.round(value / 255)).join('');
  };
  const quarters = [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
  return { bytes, width, height, quarters };
}
const upright = ['100', '010', '001', '111'];

const startWorker = () =>
  new Worker(new URL('../../src/camera/captureWorker.ts', import.meta.url), { type: 'module' });

describe.each([
  ['in the page', undefined],
  ['in a worker', startWorker],
])('a photo that is taken %s', (_, worker) => {
  function create() {
    const capture = createCapture(worker);
    onTestFinished(() => capture.dispose());
    return capture;
  }
  it.each([
    [640, 480, 384, 480],
    [480, 640, 480, 600],
    [1920, 1080, 864, 1080],
    [2400, 3200, 1024, 1280],
  ])(
    'C22 of %s × %s is upright, unmirrored, in proportion, and bare',
    async (w, h, width, height) => {
      const canvas = paintQuarters(w, h);
      const video = await playStream(canvas.captureStream(15));
      const photo = await create().take(video);
      const picture = await decode(photo);
      expect([...picture.bytes.slice(0, 2)]).toEqual([0xff, 0xd8]);
      expect(hasMetadata(picture.bytes)).toBe(false);
      expect(picture).toMatchObject({ width, height, quarters: upright });
      expect(photo).toMatchObject({ width, height });
    },
  );

  it('C16 has the shape of the camera of now', async () => {
    const canvas = paintQuarters(640, 480);
    const video = await playStream(canvas.captureStream(15));
    const capture = create();
    await capture.take(video);
    Object.assign(canvas, { width: 480, height: 640 });
    canvas.getContext('2d')?.fillRect(0, 0, 480, 640);
    await vi.waitFor(() => expect(video.videoWidth).toBe(480), { timeout: 8000 });
    expect(await capture.take(video)).toMatchObject({ width: 480, height: 600 });
  });
});

describe('a photo', () => {
  it('C17 is none, ever, of a video that has no picture', async () => {
    const video = document.createElement('video');
    const ending = new AbortController();
    const taken = createCapture().take(video, { signal: ending.signal });
    ending.abort();
    await expect(taken).rejects.toThrow('aborted');
  });

  it('that is the second waits until the picture is another one', async () => {
    const canvas = paintQuarters(640, 480);
    const video = await playStream(canvas.captureStream(15));
    const capture = createCapture();
    await capture.take(video);
    const onTaken = vi.fn();
    const second = capture.take(video, { isSecond: true }).then(onTaken);
    await new Promise(requestAnimationFrame);
    expect(onTaken).not.toHaveBeenCalled();
    const context = canvas.getContext('2d');
    context?.fillRect(0, 0, 320, 240);
    await second;
    expect(onTaken).toHaveBeenCalledTimes(1);
  });
});

describe('a photo from a file', () => {
  async function readBytes(canvas: HTMLCanvasElement, type = 'image/jpeg') {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
    return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
  }
  const file = (bytes: Uint8Array<ArrayBuffer>, type = 'image/jpeg') =>
    new File([bytes], 'me.jpg', { type });

  it('C22 that was taken sideways is stood up, and loses what it says of itself', async () => {
    const canvas = paintQuarters(480, 640);
    const sideways = document.createElement('canvas');
    Object.assign(sideways, { width: 640, height: 480 });
    const context = sideways.getContext('2d');
    // As a phone stores it that was held upright: turned by a quarter to the left.
    context?.translate(0, 480);
    context?.rotate(-Math.PI / 2);
    context?.drawImage(canvas, 0, 0);
    const photo = await readPhotoFile([file(addOrientation(await readBytes(sideways), 6))]);
    if (typeof photo === 'string') throw new Error(photo);
    const picture = await decode(photo);
    expect(picture).toMatchObject({ width: 480, height: 640, quarters: upright });
    expect(hasMetadata(picture.bytes)).toBe(false);
  });

  it('becomes a JPEG of a size that can be sent', async () => {
    const photo = await readPhotoFile([
      file(await readBytes(paintQuarters(3000, 4000), 'image/png'), 'image/png'),
    ]);
    expect(photo).toMatchObject({ width: 960, height: 1280, blob: { type: 'image/jpeg' } });
  });

  it.each([
    ['too-many', async () => [new File([], 'a.jpg'), new File([], 'b.jpg')]],
    ['not-a-photo', async () => []],
    ['not-a-photo', async () => [new File(['hi'], 'a.txt', { type: 'text/plain' })]],
    ['not-a-photo', async () => [new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' })]],
    ['too-big', async () => [new File([new Uint8Array(1e7 + 1)], 'a.jpg', { type: 'image/jpeg' })]],
    ['unreadable', async () => [new File(['half'], 'a.jpg', { type: 'image/jpeg' })]],
    ['too-small', async () => [file(await readBytes(paintQuarters(300, 400)))]],
  ])('is %s', async (mistake, files) => {
    expect(await readPhotoFile(await files())).toBe(mistake);
  });
});

describe('C20 guidance', () => {
  async function watch(scene: FakeScene, isDetecting = true) {
    const fake = installFakeCamera({ scene });
    onTestFinished(() => fake.restore());
    const video = await playStream(await navigator.mediaDevices.getUserMedia({ video: true }));
    const seen: Guidance[] = [];
    const detector = isDetecting ? fake.detector : undefined;
    const stop = startGuide({ video, detector, onChange: (guidance) => seen.push(guidance) });
    onTestFinished(stop);
    return { fake, seen, video };
  }

  it.each<[FakeScene, Guidance['shown']]>([
    ['centred', 'hold'],
    ['far', 'far'],
    ['close', 'close'],
    ['off-centre', 'off-centre'],
    ['two', 'many'],
    ['empty', 'no-face'],
    ['dark', 'dark'],
    ['bright', 'bright'],
    ['blurred', 'blurred'],
    ['black', 'covered'],
    ['moving', 'moving'],
  ])('of the scene %s says %s', async (scene, hint) => {
    const { seen } = await watch(scene);
    await vi.waitFor(() => expect(seen.at(-1)?.shown).toBe(hint), { timeout: 8000 });
  });

  it.each<[FakeScene, Guidance['shown']]>([
    ['dark', 'dark'],
    ['black', 'covered'],
  ])('without a detector still says of the scene %s: %s', async (scene, hint) => {
    const { seen } = await watch(scene, false);
    await vi.waitFor(() => expect(seen.at(-1)?.shown).toBe(hint), { timeout: 8000 });
  });

  it('is steady after a second of all well', async () => {
    const { seen } = await watch('centred');
    await vi.waitFor(() => expect(seen.at(-1)?.isSteady).toBe(true), { timeout: 8000 });
  });
});
