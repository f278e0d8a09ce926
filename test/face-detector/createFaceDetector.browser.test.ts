import modelUrl from '@mediapipe/face_detection/face_detection_short_range.tflite?url';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { DetectorFrame, FaceBox } from '../../src/camera/FaceDetector.ts';
import {
  createFaceDetector,
  type FaceDetectorOptions,
} from '../../src/face-detector/createFaceDetector.ts';
import faceUrl from '../support/faces/face.jpg?url';
import { drawScene, type SceneName } from '../support/faces/scenes.ts';
import { readPixels } from './support/readPixels.ts';

// The real detector over the platform's canvas, videos and workers.

const photo = await readPixels(faceUrl);
let disposals: (() => void)[] = [];

afterEach(() => {
  for (const dispose of disposals) dispose();
  disposals = [];
});

function openContext(width: number, height: number): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  return context;
}

function draw(scene: SceneName): ImageData {
  const [{ data, width, height } = photo] = drawScene(scene, photo);
  return new ImageData(data, width, height);
}

function drawCanvas(scene: SceneName): HTMLCanvasElement {
  const context = openContext(640, 480);
  context.putImageData(draw(scene), 0, 0);
  return context.canvas;
}

function open(options?: FaceDetectorOptions) {
  const detect = createFaceDetector(options);
  disposals.push(detect.dispose);
  return detect;
}

const startWorker = () =>
  new Worker(new URL('../../src/face-detector/worker.ts', import.meta.url), { type: 'module' });

/** A video that shows a scene, as a camera's stream would. */
async function play(scene: SceneName): Promise<HTMLVideoElement> {
  const canvas = drawCanvas(scene);
  const stream = canvas.captureStream(15);
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  const timer = setInterval(() => canvas.getContext('2d')?.drawImage(canvas, 0, 0), 50);
  disposals.push(() => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  });
  await video.play();
  return video;
}

/** Each way in which a frame of the scene may come. */
const frames: Record<string, (scene: SceneName) => DetectorFrame | Promise<DetectorFrame>> = {
  'raw pixels': draw,
  'a canvas': drawCanvas,
  'a bitmap': (scene) => createImageBitmap(draw(scene)),
  'a canvas off the page': (scene) => {
    const canvas = new OffscreenCanvas(640, 480);
    canvas.getContext('2d')?.putImageData(draw(scene), 0, 0);
    return canvas;
  },
  'a frame of a video': (scene) => new VideoFrame(drawCanvas(scene), { timestamp: 0 }),
  'a video': play,
};

const expectCentred = (faces: readonly FaceBox[]) => {
  const [face] = faces;
  expect(faces).toHaveLength(1);
  expect(Math.abs((face?.x ?? 0) - 196)).toBeLessThan(8);
  expect(Math.abs((face?.y ?? 0) - 99)).toBeLessThan(8);
  expect(Math.abs((face?.width ?? 0) - 257)).toBeLessThan(12);
};

describe.each([
  ['in slices', undefined],
  ['in a worker that the host starts', startWorker],
] as const)('the detector %s', (_, worker) => {
  it.each(Object.keys(frames))('finds the face in %s', async (kind) => {
    const frame = await frames[kind]?.('centred');
    if (frame === undefined) throw new Error('no frame');
    expectCentred(await open({ worker })(frame));
    if (frame instanceof VideoFrame) frame.close();
  });

  it('finds the faces of each scene, one frame after the other', async () => {
    const detect = open({ worker });
    const counts: number[] = [];
    for (const scene of ['far', 'close', 'off-centre', 'two', 'dark', 'empty'] as const) {
      counts.push((await detect(drawCanvas(scene))).length);
    }
    expect(counts).toEqual([1, 1, 1, 2, 1, 0]);
  });
});

describe('the detector', () => {
  it('works with the model from where a host serves it', async () => {
    expectCentred(await open({ model: modelUrl })(drawCanvas('centred')));
  });

  it('C28 leaves the page its turns while it works in slices', async () => {
    const detect = open();
    await detect(drawCanvas('centred'));
    // As on a device that takes longer for a layer than the page can wait: a fast one is done before its turn comes.
    let time = performance.now();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    onTestFinished(() => clock.mockRestore());
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    await detect(drawCanvas('centred'));
    port1.close();
    expect(turns).toBeGreaterThan(1);
  });

  it('C28 does the work on the page where the worker’s file is missing', async () => {
    const worker = () => new Worker('/nothing/here.js', { type: 'module' });
    expectCentred(await open({ worker })(drawCanvas('centred')));
  });

  it('C28 rejects where the worker breaks while it is waited for', async () => {
    const code =
      "onmessage = ({ data }) => { if (data.type === 'model') postMessage({ type: 'ready' }); else throw new Error('broken'); };";
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const detect = open({ worker: () => new Worker(address) });
    await expect(detect(drawCanvas('centred'))).rejects.toThrow(/^react-mfa-kit: the worker/);
    URL.revokeObjectURL(address);
  });
});
