// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { LookInWorker } from '../../src/camera/createLook.ts';
import type { FaceBox } from '../../src/camera/FaceDetector.ts';
import { type Luma, measure } from '../../src/camera/measures.ts';
import { readPhotoFile } from '../../src/camera/readPhotoFile.ts';
import { type FaceDetectorSource, type Guidance, startGuide } from '../../src/camera/startGuide.ts';
import { replace } from '../support/fakeDevices.ts';
import { pretendToDraw } from '../support/testCamera.ts';
import { createPlanarFrame } from './support/createPlanarFrame.ts';

// What needs no real picture; `capture.browser.test.ts` has the rest.

const box: FaceBox = { x: 203, y: 118, width: 234, height: 234, score: 0.9 };

const black: Luma = { pixels: new Uint8Array(128 * 160), width: 128, height: 160 };

function watch(detector?: FaceDetectorSource, look?: LookInWorker) {
  const video = document.createElement('video');
  Object.defineProperties(video, { videoWidth: { value: 640 }, videoHeight: { value: 480 } });
  const seen: Guidance[] = [];
  const stop = startGuide({ video, detector, look, onChange: (guidance) => seen.push(guidance) });
  onTestFinished(stop);
  return { seen, stop, last: () => seen.at(-1) };
}
const detecting = (find: () => Promise<readonly FaceBox[]>, dispose = () => {}) =>
  Object.assign(vi.fn(find), { dispose });

describe('guidance', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    pretendToDraw();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('begins by looking, and follows what is found', async () => {
    const { seen, last } = watch(detecting(async () => [{ ...box, width: 100 }]));
    expect(seen[0]).toMatchObject({ shown: 'looking', isOff: false });
    await vi.advanceTimersByTimeAsync(2500);
    expect(last()?.shown).not.toBe('looking');
  });

  it('C28 waits for an answer before it asks again, and no longer than is of use', async () => {
    const answers: ((boxes: FaceBox[]) => void)[] = [];
    const detector = detecting(() => new Promise((resolve) => answers.push(resolve)));
    const { last } = watch(detector);
    await vi.advanceTimersByTimeAsync(5000);
    expect(detector).toHaveBeenCalledTimes(1);
    answers[0]?.([box]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(detector).toHaveBeenCalledTimes(2);
    expect(last()).toMatchObject({ isOff: true, isAltered: false, shown: undefined });
  });

  it('C28 gives its first answer more time, for it may have to be loaded', async () => {
    const { last } = watch(detecting(() => new Promise(() => {})));
    await vi.advanceTimersByTimeAsync(14_000);
    expect(last()?.isOff).toBe(false);
    await vi.advanceTimersByTimeAsync(1500);
    expect(last()?.isOff).toBe(true);
  });

  it('C28 is off where the detector fails, and says so once', async () => {
    const { seen } = watch(detecting(() => Promise.reject(new Error('no'))));
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen.filter(({ isOff }) => isOff)).toHaveLength(1);
  });

  it('disposes of a detector that it had loaded, in the end', async () => {
    const dispose = vi.fn();
    const { stop } = watch(async () => detecting(async () => [box], dispose));
    await vi.advanceTimersByTimeAsync(500);
    expect(dispose).not.toHaveBeenCalled();
    stop();
    await vi.advanceTimersByTimeAsync(2000);
    expect(dispose).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['elsewhere where that can', { luma: black, measures: measure(black) }],
    ['in the page where nothing comes of that', undefined],
  ])('has frames measured %s, and closes them', async (_, found) => {
    const close = vi.fn();
    const Frame = Object.assign(function Frame() {}, {
      prototype: { displayWidth: 640, displayHeight: 480, close },
    });
    vi.stubGlobal('VideoFrame', Frame);
    onTestFinished(() => void vi.unstubAllGlobals());
    const look = vi.fn(async () => found);
    const { last } = watch(undefined, look);
    await vi.advanceTimersByTimeAsync(3000);
    expect(look.mock.calls.length).toBeGreaterThan(2);
    expect(close).toHaveBeenCalledTimes(look.mock.calls.length);
    expect(last()?.shown === 'covered').toBe(found !== undefined);
  });

  const good = { ...measure(black), light: 0.5, surround: 0.5, contrast: 0.02, dark: 0.02 };
  const sharp = { ...good, glare: 0, evenness: 0.7, sharpness: 0.1 };
  const white: Luma = { ...black, pixels: new Uint8Array(128 * 160).fill(255) };

  /** Frames are measured by hand, one every 150 ms. */
  function watchMeasured(found: () => object, detector?: FaceDetectorSource) {
    const prototype = { displayWidth: 640, displayHeight: 480, close() {} };
    vi.stubGlobal(
      'VideoFrame',
      Object.assign(function Frame() {}, { prototype }),
    );
    onTestFinished(() => void vi.unstubAllGlobals());
    return watch(detector, async () => ({ luma: black, measures: sharp, ...found() }));
  }

  it('tells of each change once, in what is shown, what is said and how long all has been well', async () => {
    let found = box;
    const { seen } = watchMeasured(
      () => ({}),
      detecting(async () => [found]),
    );
    await vi.advanceTimersByTimeAsync(1700);
    found = { ...box, x: 270, y: 185, width: 100, height: 100 };
    await vi.advanceTimersByTimeAsync(4000);
    const told = { isOff: false, isAltered: false, isSteady: false };
    expect(seen).toEqual([
      { ...told, shown: 'looking', spoken: 'looking' },
      { ...told, shown: 'hold', spoken: 'hold' },
      { ...told, shown: 'hold', spoken: 'hold', isSteady: true },
      { ...told, shown: 'hold', spoken: 'hold' },
      { ...told, shown: 'far', spoken: 'hold' },
      { ...told, shown: 'far', spoken: 'far' },
    ]);
  });

  it('holds a frame against the sharpest of the last two seconds, and not against an older one', async () => {
    let looks = 0;
    const { seen } = watchMeasured(() => {
      looks += 1;
      return { measures: { ...sharp, sharpness: looks < 4 ? 0.1 : 0.04 } };
    });
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen.at(-1)?.shown).toBe('blurred');
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen.at(-1)?.shown).toBeUndefined();
  });

  it('sees a movement by the frame before', async () => {
    let looks = 0;
    const { last } = watchMeasured(() => {
      looks += 1;
      return { luma: looks % 2 ? black : white };
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(last()?.shown).toBe('moving');
    const { last: still } = watchMeasured(() => ({ luma: white }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(still()?.shown).toBeUndefined();
  });

  it('looks on until the detector has answered, but speaks of the light meanwhile', async () => {
    let light = 0.5;
    const silent = detecting(() => new Promise(() => {}));
    const { last } = watchMeasured(() => ({ measures: { ...sharp, light } }), silent);
    await vi.advanceTimersByTimeAsync(2000);
    expect(last()?.shown).toBe('looking');
    light = 0.1;
    await vi.advanceTimersByTimeAsync(2000);
    expect(last()?.shown).toBe('dark');
  });

  it('ends the detector’s work with its own, and leaves a detector that it was given', async () => {
    const dispose = vi.fn();
    const signals: (AbortSignal | undefined)[] = [];
    const detector = Object.assign(
      (_video: unknown, { signal }: { signal?: AbortSignal | undefined } = {}) => {
        signals.push(signal);
        return new Promise<FaceBox[]>(() => {});
      },
      { dispose },
    );
    const { seen, stop } = watch(detector);
    await vi.advanceTimersByTimeAsync(500);
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
    stop();
    await vi.advanceTimersByTimeAsync(500);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(dispose).not.toHaveBeenCalled();
    expect(seen.at(-1)?.isOff).toBe(false);
  });

  it('says no more once it is ended', async () => {
    const { seen, stop } = watch(detecting(async () => [box]));
    await vi.advanceTimersByTimeAsync(300);
    stop();
    const count = seen.length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toHaveLength(count);
  });

  it.each([
    ['alters what is read', () => ({ data: new Uint8ClampedArray(256).fill(255) })],
    [
      'keeps it back',
      () => {
        throw new Error('SecurityError');
      },
    ],
  ])('C19 is off, with a word on the photo, where the browser %s', (_, getImageData) => {
    const context = { fillRect() {}, drawImage() {}, getImageData };
    replace(HTMLCanvasElement.prototype, 'getContext', () => context);
    expect(watch().last()).toMatchObject({ isOff: true, isAltered: true });
  });

  it('C19 is off where there is no canvas', () => {
    replace(HTMLCanvasElement.prototype, 'getContext', () => null);
    expect(watch().last()).toMatchObject({ isOff: true, isAltered: false });
  });

  it('C19 is off where the canvas is kept back later', async () => {
    let isKeptBack = false;
    const { getContext } = HTMLCanvasElement.prototype;
    replace(HTMLCanvasElement.prototype, 'getContext', () => {
      const context = getContext.call(document.createElement('canvas'), '2d');
      return {
        ...context,
        drawImage() {
          if (isKeptBack) throw new Error('SecurityError');
        },
      };
    });
    const { last } = watch();
    await vi.advanceTimersByTimeAsync(400);
    expect(last()?.isOff).toBe(false);
    isKeptBack = true;
    await vi.advanceTimersByTimeAsync(400);
    expect(last()?.isOff).toBe(true);
  });
});

describe('a photo from a file', () => {
  const file = new File(['photo'], 'me.jpg', { type: 'image/jpeg' });
  const bitmap = (width: number, height: number) => ({ width, height, close: vi.fn() });

  it('is opened upright, made small, and let go of', async () => {
    pretendToDraw();
    const context = { drawImage: vi.fn() };
    replace(HTMLCanvasElement.prototype, 'getContext', () => context);
    const opened = bitmap(3000, 4000);
    const open = vi.fn(async () => opened);
    replace(globalThis, 'createImageBitmap', open);
    expect(await readPhotoFile([file])).toMatchObject({ width: 960, height: 1280 });
    expect(context.drawImage.mock.calls).toEqual([[opened, 0, 0, 960, 1280]]);
    expect(open).toHaveBeenCalledWith(file, { imageOrientation: 'from-image' });
    expect(opened.close).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['as large as is taken', new File([new Uint8Array(10_000_000)], 'a', { type: 'image/png' })],
    ['of a kind that the system does not know', new File(['photo'], 'me.heic')],
  ])('may be %s, and no larger than has to be', async (_, one) => {
    pretendToDraw();
    replace(globalThis, 'createImageBitmap', async () => bitmap(320, 400));
    expect(await readPhotoFile([one])).toMatchObject({ width: 320, height: 400 });
  });

  it('is too small to compare', async () => {
    const opened = bitmap(200, 400);
    replace(globalThis, 'createImageBitmap', async () => opened);
    expect(await readPhotoFile([file])).toBe('too-small');
    expect(opened.close).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['too-many', [file, file]],
    ['not-a-photo', []],
    ['not-a-photo', [new File(['<svg/>'], 'me.svg', { type: 'image/svg+xml' })]],
    ['too-big', [new File([new Uint8Array(10_000_001)], 'me.jpg', { type: 'image/jpeg' })]],
  ])('is refused unopened: %s', async (mistake, files) => {
    const open = vi.fn();
    replace(globalThis, 'createImageBitmap', open);
    expect(await readPhotoFile(files)).toBe(mistake);
    expect(open).not.toHaveBeenCalled();
  });

  it('cannot be opened', async () => {
    replace(globalThis, 'createImageBitmap', () => Promise.reject(new Error('no')));
    expect(await readPhotoFile([file])).toBe('unreadable');
    expect(await readPhotoFile([new File([], 'a', { type: 'text/plain' })])).toBe('not-a-photo');
  });
});

describe('the worker that takes photos', () => {
  async function ask(context: object | null, wants = 'photo', held = {}) {
    const listeners: ((event: object) => void)[] = [];
    const posted: unknown[] = [];
    replace(globalThis, 'self', {
      addEventListener: (type: string, listener: (event: object) => void) =>
        type === 'message' && listeners.push(listener),
      postMessage: (reply: unknown) => posted.push(reply),
    });
    class Canvas {
      constructor(
        readonly width: number,
        readonly height: number,
      ) {}
      getContext = () => context;
      convertToBlob = async () => new Blob([new Uint8Array(900)], { type: 'image/jpeg' });
    }
    replace(globalThis, 'OffscreenCanvas', Canvas);
    vi.resetModules();
    await import('../../src/camera/captureWorker.ts');
    const frame = { displayWidth: 640, displayHeight: 480, close: vi.fn(), ...held };
    for (const listener of listeners) listener({ data: { id: 7, frame, wants } });
    await vi.waitFor(() => expect(posted).toHaveLength(1), { timeout: 8000 });
    await vi.waitFor(() => expect(frame.close).toHaveBeenCalledTimes(1), { timeout: 8000 });
    return { frame, reply: posted[0] };
  }

  it('answers with the visible part, and lets go of the frame', async () => {
    const drawImage = vi.fn();
    const { frame, reply } = await ask({ drawImage });
    expect(drawImage).toHaveBeenCalledWith(frame, 128, 0, 384, 480, 0, 0, 384, 480);
    expect(reply).toMatchObject({ id: 7, photo: { width: 384, height: 480 } });
    expect(frame.close).toHaveBeenCalledTimes(1);
  });

  it('C18 answers with none where it can make none', async () => {
    const { frame, reply } = await ask(null);
    expect(reply).toEqual({ id: 7 });
    expect(frame.close).toHaveBeenCalledTimes(1);
  });

  it('says how sharp a frame is, and leaves it to the page where it cannot be read', async () => {
    const { reply } = await ask(
      null,
      'look',
      createPlanarFrame(640, 480, (x) => x),
    );
    expect(reply).toMatchObject({ id: 7, look: { luma: { width: 128, height: 160 } } });
    const { frame, reply: none } = await ask(null, 'look');
    expect(none).toEqual({ id: 7, look: undefined });
    expect(frame.close).toHaveBeenCalledTimes(1);
  });
});
