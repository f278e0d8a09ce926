/** What flows through the network: so many numbers for each place, row by row, the channels of a place together. */
export interface FeatureMap {
  height: number;
  width: number;
  channels: number;
  values: Float32Array<ArrayBuffer>;
}

/** What a convolution has learned: a window for each output channel, and what is added to it. */
export interface Filter {
  /** Places along a side of the window. */
  size: number;
  /** How far apart the windows lie. */
  stride: number;
  weights: Float32Array<ArrayBuffer>;
  bias: Float32Array<ArrayBuffer>;
}

/**
 * How many places the first window overhangs at the upper and left edge. TensorFlow's “same” padding
 * puts the odd one at the lower and right edge.
 */
export function countOverhang(
  inputLength: number,
  outputLength: number,
  { size, stride }: Pick<Filter, 'size' | 'stride'>,
): number {
  return Math.max((outputLength - 1) * stride + size - inputLength, 0) >> 1;
}
