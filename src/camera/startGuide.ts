import { createHints, type ShownHint } from './createHints.ts';
import { createLook, type LookInWorker, type Look as Looking } from './createLook.ts';
import { createSampler } from './createSampler.ts';
import type { FaceBox, FaceDetector } from './FaceDetector.ts';
import { judgeFrame, type Look } from './judgeFrame.ts';
import { differenceOf, type Luma } from './measures.ts';

/** A detector, or a function that loads one once the camera is on. What the function made is disposed of after use. */
export type FaceDetectorSource = FaceDetector | (() => Promise<FaceDetector>);

/** What guides a person in front of the camera. */
export interface Guidance extends ShownHint {
  /** There are no hints: the detector or the canvas gave up. */
  isOff: boolean;
  /** The browser alters what is read from a canvas, and so may the photo. */
  isAltered: boolean;
}

export interface GuideOptions {
  video: HTMLVideoElement;
  detector?: FaceDetectorSource | undefined;
  /** Measures frames elsewhere, so that the page is not held up. */
  look?: LookInWorker | undefined;
  onChange(guidance: Guidance): void;
}

/** ms between two looks, and what a look may take of that: an eighth of a slow device's time is enough for hints. */
const INTERVAL = 150;
const SHARE = 8;
/** ms. A detector that takes longer helps nobody; for its first answer it may have to be loaded. */
const PATIENCE = 2000;
const FIRST_PATIENCE = 15_000;

/** Watches a playing video until it is ended. Gives the way to end it. */
export function startGuide({
  video,
  detector,
  look: inWorker,
  onChange,
}: GuideOptions): () => void {
  const ending = new AbortController();
  const sampler = createSampler();
  const hints = createHints(detector ? 'looking' : undefined);
  const seen: { faces?: Look['faces'] } = {};
  let given: Guidance | undefined;

  function tell(next: ShownHint, change: Partial<Guidance> = {}) {
    const { isOff = false, isAltered = false } = change;
    if (given && given.shown === next.shown && given.spoken === next.spoken)
      if (given.isSteady === next.isSteady && given.isOff === isOff) return;
    given = { ...next, isOff, isAltered };
    onChange(given);
  }
  function giveUp(isAltered: boolean) {
    if (ending.signal.aborted) return;
    ending.abort();
    sampler?.dispose();
    tell({ shown: undefined, spoken: undefined, isSteady: false }, { isOff: true, isAltered });
  }
  if (!sampler) {
    giveUp(canDraw());
    return () => {};
  }
  tell(hints.get());
  const look = createLook(inWorker, sampler);
  void watch({ video, look, signal: ending.signal, giveUp: () => giveUp(false) }, (frame) => {
    const judged = judgeFrame({ ...frame, faces: seen.faces }, hints.get().shown);
    tell(hints.next(detector && !seen.faces && judged === undefined ? 'looking' : judged));
  });
  if (detector) {
    detect(detector, video, ending.signal, (boxes) => {
      seen.faces = { boxes, frame: { width: video.videoWidth, height: video.videoHeight } };
    }).catch(() => giveUp(false));
  }
  return () => {
    ending.abort();
    sampler.dispose();
  };
}

interface Watch {
  video: HTMLVideoElement;
  look: Looking;
  signal: AbortSignal;
  giveUp(): void;
}

/** Looks again and again; more rarely where a look takes long. */
async function watch(
  { video, look, signal, giveUp }: Watch,
  onLook: (look: Omit<Look, 'faces'>) => void,
) {
  const sharpest = createRecord();
  let previous: Luma | undefined;
  while (!signal.aborted) {
    const began = performance.now();
    try {
      const seen = await look.at(video);
      if (signal.aborted) return;
      if (seen) {
        const motion = previous && differenceOf(seen.luma, previous);
        const measures = { ...seen.measures, motion };
        previous = seen.luma;
        onLook({ measures, bestSharpness: sharpest.add(measures.sharpness, began) });
      }
    } catch {
      return giveUp();
    }
    await wait(Math.max(INTERVAL, (performance.now() - began) * SHARE), signal);
  }
}

/** The next frame goes to the detector only after the answer to the last, and leaves the page time for others. */
async function detect(
  source: FaceDetectorSource,
  video: HTMLVideoElement,
  signal: AbortSignal,
  onFaces: (boxes: readonly FaceBox[]) => void,
) {
  const isOwn = !('dispose' in source);
  // SAFETY: what has no `dispose` is the function that loads one, by the type.
  const detector = isOwn ? await (source as () => Promise<FaceDetector>)() : source;
  let patience = FIRST_PATIENCE;
  try {
    while (!signal.aborted) {
      const began = performance.now();
      if (video.videoWidth > 0) {
        const boxes = await withPatience(detector, video, signal, patience);
        patience = PATIENCE;
        if (!signal.aborted) onFaces(boxes);
      }
      await wait(Math.max(120, (performance.now() - began) * 3), signal);
    }
  } finally {
    if (isOwn) detector.dispose();
  }
}

async function withPatience(
  detector: FaceDetector,
  video: HTMLVideoElement,
  signal: AbortSignal,
  patience: number,
) {
  const late = new AbortController();
  const stop = () => late.abort();
  signal.addEventListener('abort', stop);
  const timer = setTimeout(stop, patience);
  try {
    const ended = new Promise<readonly FaceBox[]>((resolve, reject) => {
      // Ended from outside is no failure.
      const end = () => (signal.aborted ? resolve([]) : reject(new Error('too slow')));
      late.signal.addEventListener('abort', end);
    });
    return await Promise.race([detector(video, { signal: late.signal }), ended]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** The best value of the last two seconds. */
function createRecord() {
  let values: { value: number; time: number }[] = [];
  return {
    add(value: number, time: number): number {
      values = [...values.filter((one) => time - one.time < 2000), { value, time }];
      return Math.max(...values.map((one) => one.value));
    },
  };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/** Without a canvas at all there is nothing that could be altered. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}
