import type { DetectorFrame, FaceDetector } from '../camera/FaceDetector.ts';
import { createDeadline } from './createDeadline.ts';
import { createLocalEngine } from './createLocalEngine.ts';
import { createPictureReader } from './createPictureReader.ts';
import { createWorkerEngine } from './createWorkerEngine.ts';
import type { FaceEngine } from './FaceEngine.ts';
import { loadModel } from './loadModel.ts';
import { toFrame } from './placeFrame.ts';

/** All optional: the detector works with none, and then asks no server for anything but its own script. */
export interface FaceDetectorOptions {
  /** Where the host serves `dist/face-detector/model.tflite`, or its bytes. @default a copy that loads as a script */
  model?: string | URL | ArrayBuffer | undefined;
  /**
   * Starts `react-mfa-kit/face-detector/worker`. Where there is none, or it does not start, the work is
   * done on the page's own thread, in slices.
   */
  worker?: (() => Worker) | undefined;
  /** How sure the detector has to be of a face, 0 to 1. @default 0.5 */
  minScore?: number | undefined;
  /** Milliseconds that a frame may take; one that takes longer rejects. @default 2000 */
  timeout?: number | undefined;
}

/** Milliseconds that loading the model may take. */
const loadTime = 20_000;

/**
 * Makes a detector that runs Google's BlazeFace (short range) within the page, and sends nothing anywhere. It
 * guides; it tells nobody a living person from a picture. Loads the model when it is first asked. After
 * `dispose` it holds nothing, and begins anew if it is asked once more. Rejects where the model is
 * missing or is none, the worker breaks, or a frame takes too long.
 */
export function createFaceDetector({
  model,
  worker,
  minScore = 0.5,
  timeout = 2000,
}: FaceDetectorOptions = {}): FaceDetector {
  const reader = createPictureReader();
  let life = new AbortController();
  let engine: Promise<FaceEngine> | undefined;

  const open = () => {
    const opened = startEngine(model, worker, forget);
    const forgetFailed = () => forget();
    function forget() {
      if (engine === opened) engine = undefined;
    }
    opened.catch(forgetFailed);
    engine = opened;
    return opened;
  };

  const detect = async (
    frame: DetectorFrame,
    { signal }: { signal?: AbortSignal | undefined } = {},
  ) => {
    const deadline = createDeadline([signal, life.signal]);
    try {
      deadline.signal.throwIfAborted();
      const picture = await reader.read(frame);
      if (picture === undefined) return [];
      deadline.allow(loadTime);
      const { find } = await deadline.race(engine ?? open());
      deadline.allow(timeout);
      const faces = await deadline.race(find(picture.pixels, minScore, deadline.signal));
      return faces.map((face) => toFrame(face, picture.placement));
    } finally {
      deadline.end();
    }
  };

  const dispose = () => {
    life.abort(new DOMException('The face detector was disposed of.', 'AbortError'));
    life = new AbortController();
    reader.end();
    engine?.then(
      ({ end }) => end(),
      () => {},
    );
    engine = undefined;
  };
  return Object.assign(detect, { dispose });
}

async function startEngine(
  model: FaceDetectorOptions['model'],
  worker: (() => Worker) | undefined,
  onGone: () => void,
): Promise<FaceEngine> {
  const bytes = await loadModel(model);
  if (worker === undefined) return createLocalEngine(bytes);
  // A worker is for speed alone: where it does not start, the page does the work.
  return createWorkerEngine(worker, bytes, onGone).catch(() => createLocalEngine(bytes));
}
