import { at } from './at.ts';
import type { FeatureMap } from './FeatureMap.ts';

/** The sum of two maps of one shape, number by number (`ADD`). */
export function addMaps(one: FeatureMap, other: FeatureMap, output: FeatureMap): void {
  for (let index = 0; index < output.values.length; index += 1) {
    output.values[index] = at(one.values, index) + at(other.values, index);
  }
}
