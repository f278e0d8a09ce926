// The face detector's worker: published as a file that a host starts, and told everything by messages.
// It asks nobody for anything.

import { createNet, type FaceNet } from './createNet.ts';
import { decodeFaces } from './decodeFaces.ts';
import { fillInput } from './fillInput.ts';
import type { WorkerAnswer, WorkerRequest } from './WorkerRequest.ts';

let net: FaceNet | undefined;

globalThis.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'model') {
    net = createNet(data.model);
    // The first run is the slowest, and nobody waits for it yet.
    run(net);
    return answer({ type: 'ready' });
  }
  if (net === undefined) return;
  fillInput(net.input, data.pixels);
  run(net);
  answer({ type: 'faces', id: data.id, faces: decodeFaces(net, data.minScore) });
};

function run({ steps }: FaceNet): void {
  for (const step of steps) step();
}

function answer(message: WorkerAnswer): void {
  globalThis.postMessage(message);
}
