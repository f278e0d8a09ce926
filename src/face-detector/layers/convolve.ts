import { at } from './at.ts';
import { countOverhang, type FeatureMap, type Filter } from './FeatureMap.ts';
import { multiplyRows } from './multiplyRows.ts';

/** How many numbers `convolve` needs to lay the windows of one output row out. */
export function countPatches(input: FeatureMap, output: FeatureMap, { size }: Filter): number {
  return output.width * size * size * input.channels;
}

/**
 * A convolution over all channels (TensorFlow's `CONV_2D`, padding “same”). Lays the windows of a row
 * out beside each other in `patches`, so that the rest is a product of rows.
 */
export function convolve(
  input: FeatureMap,
  filter: Filter,
  output: FeatureMap,
  patches: Float32Array<ArrayBuffer>,
): void {
  const { weights, bias, size } = filter;
  const from = size * size * input.channels;
  for (let row = 0; row < output.height; row += 1) {
    layOut(input, filter, output, row, patches);
    multiplyRows({
      input: patches,
      weights,
      bias,
      output: output.values,
      rows: output.width,
      from,
      to: output.channels,
      start: row * output.width * output.channels,
    });
  }
}

/** What hangs over the edge counts as 0. */
function layOut(
  { values, height, width, channels }: FeatureMap,
  filter: Filter,
  output: FeatureMap,
  row: number,
  patches: Float32Array<ArrayBuffer>,
): void {
  const { size, stride } = filter;
  const top = row * stride - countOverhang(height, output.height, filter);
  const overhang = countOverhang(width, output.width, filter);
  patches.fill(0);
  for (let column = 0; column < output.width; column += 1) {
    const left = column * stride - overhang;
    const skipped = Math.max(-left, 0);
    const length = (Math.min(size, width - left) - skipped) * channels;
    for (let y = Math.max(-top, 0); y < Math.min(size, height - top); y += 1) {
      const source = ((top + y) * width + left + skipped) * channels;
      const target = ((column * size + y) * size + skipped) * channels;
      for (let index = 0; index < length; index += 1) {
        patches[target + index] = at(values, source + index);
      }
    }
  }
}
