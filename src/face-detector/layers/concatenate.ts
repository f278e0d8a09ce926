import type { FeatureMap } from './FeatureMap.ts';

/** The numbers of one map behind those of the other (`CONCATENATION`, along the first dimension that is longer than 1). */
export function concatenate(one: FeatureMap, other: FeatureMap, output: FeatureMap): void {
  output.values.set(one.values);
  output.values.set(other.values, one.values.length);
}
