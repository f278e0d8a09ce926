import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DetectorFrame } from '../../src/camera/FaceDetector.ts';
import {
  createFaceDetector,
  type FaceDetectorOptions,
} from '../../src/face-detector/createFaceDetector.ts';
import type { WorkerAnswer } from '../../src/face-detector/WorkerRequest.ts';
import { createPixels, type Pixels } from '../support/faces/Pixels.ts';
import { readFace } from '../support/faces/readFace.ts';
import { drawScene } from '../support/faces/scenes.ts';
import { FakeWorker } from './support/FakeWorker.ts';
import { readModelFile } from './support/readModelFile.ts';
import { shrinkFrame } from './support/shrinkFrame.ts';

// Without a page there is no canvas, so one stands in that shrinks by plain arithmetic; Chromium's own
// is used in `createFaceDetector.browser.test.ts`.

const model = readModelFile();
const [drawn = createPixels(640, 480)] = drawScene('centred', readFace());

/** A canvas of the scene: the stand-in takes the pixels from where a browser draws them. */
const frame = { width: 640, height: 480, pixels: drawn };
// SAFETY: the stand-in for the canvas reads size and pixels alone.
const canvasFrame = frame as unknown as DetectorFrame;

const canvases: { width: number; height: number }[] = [];
let isCanvasGiven = true;

function createCanvas() {
  let picture: Pixels = createPixels(128, 128);
  const context = {
    fillRect() {},
    drawImage({ pixels }: { pixels: Pixels }) {
      picture = shrinkFrame(pixels);
    },
    getImageData: () => ({ data: Uint8ClampedArray.from(picture.data) }),
  };
  const canvas = { width: 0, height: 0, getContext: () => (isCanvasGiven ? context : null) };
  canvases.push(canvas);
  return canvas;
}

/** The worker's own module, run in this thread. */
const answers: WorkerAnswer[] = [];
await import('../../src/face-detector/worker.ts');
const handle = globalThis.onmessage;
globalThis.onmessage = null;

const createRealWorker = () =>
  new FakeWorker((request) => {
    answers.length = 0;
    vi.stubGlobal('postMessage', (answer: WorkerAnswer) => answers.push(answer));
    // SAFETY: the module reads `data` alone.
    handle?.call(window_, { data: request } as MessageEvent);
    return answers[0];
  });
// SAFETY: the handler does not read what it is called on.
const window_ = globalThis as unknown as Window & typeof globalThis;

beforeEach(() => {
  isCanvasGiven = true;
  vi.stubGlobal('document', { createElement: createCanvas });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (options: FaceDetectorOptions = {}) => createFaceDetector({ model, ...options });

/** A worker that comes up and then does as it is told. */
const createWorker = (onPicture: (worker: FakeWorker) => void = () => {}) =>
  new FakeWorker((request, worker) => {
    if (request.type === 'model') return { type: 'ready' };
    onPicture(worker);
    return undefined;
  });

describe('a detector', () => {
  it('finds the face in pixels of the frame, on the page’s thread', async () => {
    const [face, ...others] = await open()(canvasFrame);
    expect(others).toEqual([]);
    expect(face?.x).toBeCloseTo(196, -1);
    expect(face?.width).toBeCloseTo(257, -1);
    expect(face?.score).toBeGreaterThan(0.9);
  });

  it('finds the same in a worker that the host starts, and takes none but that', async () => {
    const worker = createRealWorker();
    const faces = await open({ worker: () => worker.asWorker() })(canvasFrame);
    expect(faces).toEqual(await open()(canvasFrame));
    expect(worker.requests.map(({ type }) => type)).toEqual(['model', 'picture']);
  });

  it('sees nobody who is less sure than it was told to be', async () => {
    expect(await open({ minScore: 0.99 })(canvasFrame)).toEqual([]);
  });

  it('asks for nothing before it is asked, and for the model once', async () => {
    const fetch = vi.fn(async () => new Response(model.slice(0)));
    vi.stubGlobal('fetch', fetch);
    const detect = open({ model: '/model.tflite' });
    expect(fetch).not.toHaveBeenCalled();
    const [one, two] = await Promise.all([detect(canvasFrame), detect(canvasFrame)]);
    expect(one).toEqual(two);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch).toHaveBeenCalledWith('/model.tflite');
  });

  it('C17 has no face for a frame without pixels, and loads nothing for it', async () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    // SAFETY: a video that has not begun, as far as the detector looks.
    const video = { videoWidth: 0, videoHeight: 0 } as unknown as DetectorFrame;
    expect(await open({ model: '/model.tflite' })(video)).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('reads the size of videos and of their frames, and lets go of what it made of raw pixels', async () => {
    const close = vi.fn();
    vi.stubGlobal('createImageBitmap', async () => ({ ...frame, close }));
    const detect = open();
    const whole = await detect(canvasFrame);
    const shapes = [
      { videoWidth: 640, videoHeight: 480, pixels: drawn },
      { displayWidth: 640, displayHeight: 480, pixels: drawn },
      { width: 640, height: 480, data: drawn.data },
    ];
    for (const shape of shapes) {
      // SAFETY: as above.
      expect(await detect(shape as unknown as DetectorFrame)).toEqual(whole);
    }
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('C28 a detector that cannot work rejects at once', () => {
  it('where the server has no model', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const detect = open({ model: '/model.tflite' });
    await expect(detect(canvasFrame)).rejects.toThrow(/^react-mfa-kit: the server answered 404/);
  });

  it('where the model is a page, and begins anew when it is asked again', async () => {
    const fetch = vi.fn(async () => new Response('<!doctype html><title>App</title>'));
    vi.stubGlobal('fetch', fetch);
    const detect = open({ model: new URL('http://localhost/model.tflite') });
    await expect(detect(canvasFrame)).rejects.toThrow(/no TensorFlow Lite model/);
    fetch.mockImplementation(async () => new Response(model.slice(0)));
    expect(await detect(canvasFrame)).toHaveLength(1);
  });

  it('where the model never comes, after twenty seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    const answer = expect(open({ model: '/model.tflite' })(canvasFrame)).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    await vi.advanceTimersByTimeAsync(20_000);
    await answer;
  });

  it('C19 where the browser gives no canvas', async () => {
    isCanvasGiven = false;
    await expect(open()(canvasFrame)).rejects.toThrow('no canvas');
  });

  it('where a frame takes too long', async () => {
    vi.useFakeTimers();
    const detect = open({ worker: () => createWorker().asWorker(), timeout: 300 });
    const answer = expect(detect(canvasFrame)).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(300);
    await answer;
  });

  it.each(['fail', 'onmessageerror'] as const)(
    'where the worker breaks while it is waited for (%s), and starts another when it is asked again',
    async (how) => {
      const broken = createWorker((worker) => worker[how]?.());
      const workers = [broken, createRealWorker()];
      const detect = open({ worker: () => (workers.shift() ?? broken).asWorker() });
      await expect(detect(canvasFrame)).rejects.toThrow(/^react-mfa-kit: the worker .* broke/);
      expect(broken.isEnded).toBe(true);
      expect(await detect(canvasFrame)).toHaveLength(1);
    },
  );
});

describe('where the worker does not start, the page does the work', () => {
  it('because its policy forbids workers', async () => {
    const worker = () => {
      throw new TypeError('This document requires TrustedScriptURL assignment.');
    };
    expect(await open({ worker })(canvasFrame)).toHaveLength(1);
  });

  it('because its file is missing, and no error reaches the page', async () => {
    let isPrevented = false;
    const worker = new FakeWorker((_, self) => {
      isPrevented = self.fail();
      return undefined;
    });
    expect(await open({ worker: () => worker.asWorker() })(canvasFrame)).toHaveLength(1);
    expect([isPrevented, worker.isEnded]).toEqual([true, true]);
  });

  it('because five seconds are over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const worker = new FakeWorker(() => undefined);
    const answer = open({ worker: () => worker.asWorker() })(canvasFrame);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answer).toHaveLength(1);
    expect(worker.isEnded).toBe(true);
  });
});

describe('a caller that gives up', () => {
  it('hears so at once, before and while the detector looks', async () => {
    const detect = open({ worker: () => createWorker(() => controller.abort('gone')).asWorker() });
    const controller = new AbortController();
    await expect(detect(canvasFrame, { signal: controller.signal })).rejects.toBe('gone');
    await expect(detect(canvasFrame, { signal: controller.signal })).rejects.toBe('gone');
  });

  it('takes no answer away from another', async () => {
    const detect = open();
    const controller = new AbortController();
    const given = detect(canvasFrame, { signal: controller.signal });
    const kept = detect(canvasFrame);
    controller.abort('gone');
    await expect(given).rejects.toBe('gone');
    expect(await kept).toHaveLength(1);
  });
});

describe('disposing', () => {
  it('ends the worker, empties the canvas and rejects what is waited for', async () => {
    const worker = createWorker(() => detect.dispose());
    const detect = open({ worker: () => worker.asWorker() });
    await expect(detect(canvasFrame)).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitUntil(() => worker.isEnded, { timeout: 8000 });
    expect(canvases.at(-1)).toMatchObject({ width: 0, height: 0 });
  });

  it('may come before anything was loaded, and leaves a detector that begins anew', async () => {
    const detect = open();
    detect.dispose();
    expect(await detect(canvasFrame)).toHaveLength(1);
    detect.dispose();
    expect(await detect(canvasFrame)).toHaveLength(1);
  });
});
