import { compressJpeg, drawSurface, empty, LONGEST_SIDE, type Photo } from './compressJpeg.ts';
import { createCanvas } from './createCanvas.ts';
import { createLook, type LookInWorker } from './createLook.ts';
import { createWorkerCapture } from './createWorkerCapture.ts';
import { visiblePart } from './frame.ts';
import { differenceOf, type Luma } from './measures.ts';
import { readFrame } from './readFrame.ts';

export interface CaptureOptions {
  /** The picture has to differ from the one that was taken last: two photos of one moment prove nothing. */
  isSecond?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** Takes photos of a playing video. */
export interface Capture {
  /** Rejects where no photo can be had, or the signal is aborted. */
  take(video: HTMLVideoElement, options?: CaptureOptions): Promise<Photo>;
  /** Measures a frame in the host's worker, where there is one. */
  look: LookInWorker;
  dispose(): void;
}

/** One frame that is kept until a better one comes. */
interface Still {
  photo(): Promise<Photo>;
  discard(): void;
}

/** Frames to choose from: a fifth of a second at the usual rate, too short to move far. */
const BURST = 4;
/** ms to wait for a picture, or for one that differs. */
const PATIENCE = 6000;
/** ms between two photos that are compared with each other. */
const APART = 1000;
/** A still scene differs by its noise. A picture that has frozen does not differ at all. */
const DIFFERS = 0.0005;

/** Makes what takes the photos. `worker` starts a worker of the host's; without one the page does the work. */
export function createCapture(worker?: (() => Worker) | undefined): Capture {
  const inWorker = createWorkerCapture(worker);
  let last: Luma | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;

  async function take(video: HTMLVideoElement, { isSecond, signal }: CaptureOptions = {}) {
    const began = performance.now();
    const look = createLook(inWorker.look);
    const reference = isSecond ? last : undefined;
    let best: { still: Still; sharpness: number } | undefined;
    /** Looks at the picture of now, and holds it where it is the best so far. Whether it counts. */
    async function consider(): Promise<boolean> {
      const frame = readFrame(video);
      try {
        const { luma, measures } = (await look.at(video, frame)) ?? {};
        if (isSame(luma, reference)) return false;
        const sharpness = measures?.sharpness ?? 0;
        if (best && sharpness <= best.sharpness * 1.05) return true;
        best?.still.discard();
        best = { still: frame ? holdFrame(frame.clone()) : holdOnCanvas(video), sharpness };
        last = luma;
        lastAt = performance.now();
        return true;
      } finally {
        frame?.close();
      }
    }
    try {
      for (let seen = 0; seen < BURST; ) {
        if (signal?.aborted) throw new Error('aborted');
        if (performance.now() - began > PATIENCE) throw new Error('no picture');
        const isTooSoon = isSecond && performance.now() - lastAt < APART;
        if (video.videoWidth > 0 && !isTooSoon && (await consider())) seen += 1;
        if (seen < BURST) await nextFrame(video);
      }
      if (!best) throw new Error('no picture');
      return await best.still.photo();
    } finally {
      best?.still.discard();
      look.dispose();
    }
  }
  function holdFrame(frame: VideoFrame): Still {
    return {
      photo: async () =>
        (await inWorker.photograph(frame)) ??
        compressJpeg(
          draw(frame, { width: frame.displayWidth, height: frame.displayHeight }),
          createCanvas,
        ),
      discard: () => frame.close(),
    };
  }
  return {
    take,
    look: inWorker.look,
    dispose() {
      last = undefined;
      inWorker.dispose();
    },
  };
}

function isSame(frame: Luma | undefined, reference: Luma | undefined): boolean {
  return frame !== undefined && reference !== undefined && differenceOf(frame, reference) < DIFFERS;
}

/** The size is read each time: it changes when a phone is turned. */
function holdOnCanvas(video: HTMLVideoElement): Still {
  const surface = draw(video, { width: video.videoWidth, height: video.videoHeight });
  return {
    photo: () => compressJpeg(surface, createCanvas),
    discard: () => empty(surface),
  };
}

function draw(source: HTMLVideoElement | VideoFrame, size: { width: number; height: number }) {
  const { x, y, width, height } = visiblePart(size);
  return drawSurface(createCanvas, { width, height }, LONGEST_SIDE, (context, w, h) =>
    context.drawImage(source, x, y, width, height, 0, 0, w, h),
  );
}

/** The next picture of the camera, or a little later where the browser does not tell. */
function nextFrame(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 70);
    video.requestVideoFrameCallback?.(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
