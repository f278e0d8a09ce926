import { at } from './at.ts';
import type { FeatureMap } from './FeatureMap.ts';

/** The greatest of each two by two places, which halves the map (`MAX_POOL_2D` of 2 × 2, stride 2). */
export function poolPairs(input: FeatureMap, output: FeatureMap): void {
  const { values, width, channels } = input;
  const below = width * channels;
  for (let row = 0; row < output.height; row += 1) {
    for (let column = 0; column < output.width; column += 1) {
      for (let channel = 0; channel < channels; channel += 1) {
        const first = (2 * row * width + 2 * column) * channels + channel;
        const upper = Math.max(at(values, first), at(values, first + channels));
        const lower = Math.max(at(values, first + below), at(values, first + below + channels));
        output.values[(row * output.width + column) * channels + channel] = Math.max(upper, lower);
      }
    }
  }
}
