import type { FoundFace } from './decodeFaces.ts';

/** What runs the network, wherever that is. */
export interface FaceEngine {
  /**
   * Finds the faces in 128 × 128 pixels (red, green, blue, alpha), which it may take away. Rejects with
   * the signal's reason when that aborts, and when the engine is gone.
   */
  find(
    pixels: Uint8ClampedArray<ArrayBuffer>,
    minScore: number,
    signal: AbortSignal,
  ): Promise<FoundFace[]>;
  end(): void;
}
