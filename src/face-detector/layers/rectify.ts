import { at } from './at.ts';
import type { FeatureMap } from './FeatureMap.ts';

/** What is below 0 becomes 0 (`RELU`). */
export function rectify(input: FeatureMap, output: FeatureMap): void {
  for (let index = 0; index < output.values.length; index += 1) {
    output.values[index] = Math.max(at(input.values, index), 0);
  }
}
