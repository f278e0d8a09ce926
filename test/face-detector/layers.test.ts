import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMaps } from '../../src/face-detector/layers/addMaps.ts';
import { concatenate } from '../../src/face-detector/layers/concatenate.ts';
import { convolve, countPatches } from '../../src/face-detector/layers/convolve.ts';
import { convolveDepthwise } from '../../src/face-detector/layers/convolveDepthwise.ts';
import { convolvePoints } from '../../src/face-detector/layers/convolvePoints.ts';
import type { FeatureMap, Filter } from '../../src/face-detector/layers/FeatureMap.ts';
import { padChannels } from '../../src/face-detector/layers/padChannels.ts';
import { poolPairs } from '../../src/face-detector/layers/poolPairs.ts';
import { rectify } from '../../src/face-detector/layers/rectify.ts';

// Each layer against the plainest arithmetic there is, which looks a number up by row, column and channel.

interface Case {
  input: FeatureMap;
  filter: Filter;
  output: FeatureMap;
}

const length = fc.integer({ min: 1, max: 7 });
const channels = fc.integer({ min: 1, max: 9 });

/** Numbers that are all different and small, from a seed. */
function fill(values: Float32Array, seed: number): void {
  for (let index = 0; index < values.length; index += 1) {
    values[index] = Math.sin(seed + index * 1.7);
  }
}

function createMap(height: number, width: number, depth: number, seed = 0): FeatureMap {
  const values = new Float32Array(height * width * depth);
  fill(values, seed);
  return { height, width, channels: depth, values };
}

function createFilter(size: number, stride: number, weights: number, bias: number): Filter {
  const filter = {
    size,
    stride,
    weights: new Float32Array(weights),
    bias: new Float32Array(bias),
  };
  fill(filter.weights, 0.3);
  fill(filter.bias, 0.9);
  return filter;
}

const read = (map: FeatureMap, y: number, x: number, channel: number) =>
  y < 0 || x < 0 || y >= map.height || x >= map.width
    ? 0
    : (map.values[(y * map.width + x) * map.channels + channel] ?? 0);

/** TensorFlow's “same”: the output has a place for each stride that was begun, the odd overhang is below and right. */
const begin = (input: number, output: number, { size, stride }: Filter) =>
  Math.floor(Math.max((output - 1) * stride + size - input, 0) / 2);

function expectEach(
  output: FeatureMap,
  reckon: (y: number, x: number, channel: number) => number,
): void {
  const wanted: number[] = [];
  for (let y = 0; y < output.height; y += 1) {
    for (let x = 0; x < output.width; x += 1) {
      for (let channel = 0; channel < output.channels; channel += 1) {
        wanted.push(reckon(y, x, channel));
      }
    }
  }
  expect(output.values.length).toBe(wanted.length);
  const worst = wanted.reduce(
    (most, value, index) => Math.max(most, Math.abs(value - (output.values[index] ?? Number.NaN))),
    0,
  );
  expect(worst).toBeLessThan(1e-4);
}

function sumWindow(
  { input, filter, output }: Case,
  [y, x]: [number, number],
  weigh: (tapY: number, tapX: number, channel: number) => number,
  depths: readonly number[],
): number {
  const top = y * filter.stride - begin(input.height, output.height, filter);
  const left = x * filter.stride - begin(input.width, output.width, filter);
  let sum = 0;
  for (let tapY = 0; tapY < filter.size; tapY += 1) {
    for (let tapX = 0; tapX < filter.size; tapX += 1) {
      for (const depth of depths) {
        sum += read(input, top + tapY, left + tapX, depth) * weigh(tapY, tapX, depth);
      }
    }
  }
  return sum;
}

test('a convolution is the sum over its window, with nothing beyond the edge', () => {
  const cases = fc.record({
    height: length,
    width: length,
    from: channels,
    to: channels,
    size: fc.constantFrom(1, 2, 3, 5),
    stride: fc.constantFrom(1, 2, 3),
  });
  fc.assert(
    fc.property(cases, ({ height, width, from, to, size, stride }) => {
      const input = createMap(height, width, from);
      const output = createMap(Math.ceil(height / stride), Math.ceil(width / stride), to, 5);
      const filter = createFilter(size, stride, to * size * size * from, to);
      convolve(input, filter, output, new Float32Array(countPatches(input, output, filter)));
      const depths = Array.from({ length: from }, (_, depth) => depth);
      expectEach(
        output,
        (y, x, channel) =>
          (filter.bias[channel] ?? 0) +
          sumWindow(
            { input, filter, output },
            [y, x],
            (tapY, tapX, depth) =>
              filter.weights[((channel * size + tapY) * size + tapX) * from + depth] ?? 0,
            depths,
          ),
      );
    }),
  );
});

test('a convolution of single places is a product for each place, whatever is odd about it', () => {
  fc.assert(
    fc.property(length, length, channels, channels, (height, width, from, to) => {
      const input = createMap(height, width, from);
      const output = createMap(height, width, to, 5);
      const filter = createFilter(1, 1, to * from, to);
      convolvePoints(input, filter, output);
      expectEach(output, (y, x, channel) =>
        Array.from({ length: from }).reduce<number>(
          (sum, _, depth) =>
            sum + read(input, y, x, depth) * (filter.weights[channel * from + depth] ?? 0),
          filter.bias[channel] ?? 0,
        ),
      );
    }),
  );
});

test('a depthwise convolution keeps the channels apart', () => {
  const stride = fc.constantFrom(1, 2);
  fc.assert(
    fc.property(
      length,
      fc.integer({ min: 2, max: 7 }),
      channels,
      stride,
      (height, width, depth, step) => {
        const input = createMap(height, width, depth);
        const output = createMap(Math.ceil(height / step), Math.ceil(width / step), depth, 5);
        const filter = createFilter(3, step, 9 * depth, depth);
        convolveDepthwise(input, filter, output);
        expectEach(
          output,
          (y, x, channel) =>
            (filter.bias[channel] ?? 0) +
            sumWindow(
              { input, filter, output },
              [y, x],
              (tapY, tapX) => filter.weights[(tapY * 3 + tapX) * depth + channel] ?? 0,
              [channel],
            ),
        );
      },
    ),
  );
});

test('the small layers add, rectify, pad, pool and join', () => {
  fc.assert(
    fc.property(length, length, channels, channels, (rows, columns, depth, more) => {
      const [height, width] = [2 * rows, 2 * columns];
      const one = createMap(height, width, depth);
      const two = createMap(height, width, depth, 2);
      const same = createMap(height, width, depth, 5);
      addMaps(one, two, same);
      expectEach(same, (y, x, channel) => read(one, y, x, channel) + read(two, y, x, channel));
      rectify(one, same);
      expectEach(same, (y, x, channel) => Math.max(0, read(one, y, x, channel)));
      const padded = createMap(height, width, depth + more, 5);
      padChannels(one, padded);
      expectEach(padded, (y, x, channel) => (channel < depth ? read(one, y, x, channel) : 0));
      const pooled = createMap(rows, columns, depth, 5);
      poolPairs(one, pooled);
      expectEach(pooled, (y, x, channel) =>
        Math.max(
          ...[0, 1, 2, 3].map((part) =>
            read(one, 2 * y + (part >> 1), 2 * x + (part & 1), channel),
          ),
        ),
      );
      const joined = createMap(2 * height, width, depth, 5);
      concatenate(one, two, joined);
      expectEach(joined, (y, x, channel) =>
        y < height ? read(one, y, x, channel) : read(two, y - height, x, channel),
      );
    }),
    { numRuns: 40 },
  );
});
