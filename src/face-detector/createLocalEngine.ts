import { createNet, type FaceNet } from './createNet.ts';
import { decodeFaces } from './decodeFaces.ts';
import type { FaceEngine } from './FaceEngine.ts';
import { fillInput } from './fillInput.ts';
import { yieldToPage } from './yieldToPage.ts';

/** Milliseconds of work after which the page has its turn; a layer that was begun is finished first. */
const slice = 6;

/** Runs the network on the thread of the page, a slice at a time. Throws where the bytes are no face model. */
export function createLocalEngine(model: ArrayBuffer): FaceEngine {
  const net = createNet(model);
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other, for all pictures go through the same memory.
    find(pixels, minScore, signal) {
      const found = last.then(async () => {
        signal.throwIfAborted();
        fillInput(net.input, pixels);
        await runInSlices(net, signal);
        return decodeFaces(net, minScore);
      });
      last = found.catch(() => {});
      return found;
    },
    end() {},
  };
}

async function runInSlices({ steps }: FaceNet, signal: AbortSignal): Promise<void> {
  let begun = performance.now();
  for (const step of steps) {
    step();
    if (performance.now() - begun < slice) continue;
    await yieldToPage();
    signal.throwIfAborted();
    begun = performance.now();
  }
}
