import type { FrameLook } from './captureWorker.ts';
import { createSampler, type Sampler } from './createSampler.ts';
import { measure } from './measures.ts';
import { readFrame } from './readFrame.ts';

/** Looks at frames in a worker; `undefined` where that cannot. */
export type LookInWorker = (frame: VideoFrame) => Promise<FrameLook | undefined>;

/** Looks at pictures of a video. */
export interface Look {
  /** At the frame of now, or at one that is held. `undefined` while there is none. Rejects where nothing can be read. */
  at(video: HTMLVideoElement, held?: VideoFrame | undefined): Promise<FrameLook | undefined>;
  dispose(): void;
}

/** Makes what looks: in the worker while that can, else in the page. */
export function createLook(inWorker?: LookInWorker | undefined, given?: Sampler): Look {
  let sampler = given;
  return {
    async at(video, held) {
      const frame = held ?? readFrame(video);
      try {
        const found = frame && (await inWorker?.(frame));
        if (found) return found;
        sampler ??= createSampler();
        const luma = await sampler?.sample(video, frame);
        return luma && { luma, measures: measure(luma) };
      } finally {
        if (!held) frame?.close();
      }
    },
    dispose: () => sampler?.dispose(),
  };
}
