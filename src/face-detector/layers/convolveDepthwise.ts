import { countOverhang, type FeatureMap, type Filter } from './FeatureMap.ts';

/**
 * A convolution of each channel for itself (`DEPTHWISE_CONV_2D`, padding “same”, windows of 3 × 3, one
 * output for each input channel).
 */
export function convolveDepthwise(input: FeatureMap, filter: Filter, output: FeatureMap): void {
  const { stride } = filter;
  const overhangTop = countOverhang(input.height, output.height, filter);
  const overhangLeft = countOverhang(input.width, output.width, filter);
  for (let row = 0; row < output.height; row += 1) {
    const top = row * stride - overhangTop;
    for (let column = 0; column < output.width; column += 1) {
      const left = column * stride - overhangLeft;
      const target = (row * output.width + column) * output.channels;
      addBias(filter, output, target);
      for (let y = Math.max(-top, 0); y < Math.min(3, input.height - top); y += 1) {
        addWindowRow(input, top + y, left, filter, 3 * y, output, target);
      }
    }
  }
}

function addBias({ bias }: Filter, { values, channels }: FeatureMap, target: number): void {
  for (let channel = 0; channel < channels; channel += 1) {
    values[target + channel] = bias[channel] ?? 0;
  }
}

/** Three places beside each other, for all channels. What hangs over an edge has the weight of 0. */
function addWindowRow(
  { values, width, channels }: FeatureMap,
  row: number,
  left: number,
  { weights }: Filter,
  tap: number,
  { values: sums }: FeatureMap,
  target: number,
): void {
  const source = (row * width + left) * channels;
  const weight = tap * channels;
  const isLeftIn = left >= 0 ? 1 : 0;
  const isRightIn = left + 2 < width ? 1 : 0;
  // An edge place is read from the middle, which is there, and then not counted.
  const before = isLeftIn ? 0 : channels;
  const behind = isRightIn ? 2 * channels : channels;
  for (let channel = 0; channel < channels; channel += 1) {
    const at = source + channel;
    const by = weight + channel;
    sums[target + channel] =
      (sums[target + channel] ?? 0) +
      isLeftIn * (values[at + before] ?? 0) * (weights[by] ?? 0) +
      (values[at + channels] ?? 0) * (weights[by + channels] ?? 0) +
      isRightIn * (values[at + behind] ?? 0) * (weights[by + 2 * channels] ?? 0);
  }
}
