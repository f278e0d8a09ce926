import type { FeatureMap, Filter } from './FeatureMap.ts';
import { multiplyRows } from './multiplyRows.ts';

/** A convolution whose window is a single place (`CONV_2D` of 1 × 1, stride 1): each place for itself. */
export function convolvePoints(
  input: FeatureMap,
  { weights, bias }: Filter,
  output: FeatureMap,
): void {
  multiplyRows({
    input: input.values,
    weights,
    bias,
    output: output.values,
    rows: output.height * output.width,
    from: input.channels,
    to: output.channels,
  });
}
