import type { FoundFace } from './decodeFaces.ts';

/** What the worker is told: the model once, then a picture at a time. */
export type WorkerRequest =
  | { type: 'model'; model: ArrayBuffer }
  | { type: 'picture'; id: number; pixels: Uint8ClampedArray<ArrayBuffer>; minScore: number };

/** What it answers. A model that it cannot read is an error of the worker. */
export type WorkerAnswer = { type: 'ready' } | { type: 'faces'; id: number; faces: FoundFace[] };
