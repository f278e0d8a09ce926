import { createMaps, type Maps } from './createMaps.ts';
import type { Layer } from './FaceModel.ts';
import { addMaps } from './layers/addMaps.ts';
import { concatenate } from './layers/concatenate.ts';
import { convolve, countPatches } from './layers/convolve.ts';
import { convolveDepthwise } from './layers/convolveDepthwise.ts';
import { convolvePoints } from './layers/convolvePoints.ts';
import { padChannels } from './layers/padChannels.ts';
import { poolPairs } from './layers/poolPairs.ts';
import { rectify } from './layers/rectify.ts';
import { readModel } from './readModel.ts';

/** The network, ready to run as often as wanted: all its memory is taken when it is made. */
export interface FaceNet {
  /** The picture: 128 × 128 places of red, green and blue, each from −1 to 1. */
  readonly input: Float32Array<ArrayBuffer>;
  /** The layers in order. When all have run, the answers stand in `boxes` and `scores`. */
  readonly steps: readonly (() => void)[];
  /** Sixteen numbers for each anchor. */
  readonly boxes: Float32Array<ArrayBuffer>;
  /** One number for each anchor, before the sigmoid. */
  readonly scores: Float32Array<ArrayBuffer>;
}

/** Makes the network of a model's file. Throws where that cannot be read. */
export function createNet(bytes: ArrayBuffer): FaceNet {
  const model = readModel(bytes);
  const maps = createMaps(model.tensors);
  const input = maps.take(model.input).values;
  const steps = model.layers.flatMap((layer) => planStep(layer, maps) ?? []);
  const outputs = model.outputs.map(maps.take);
  const [boxes, scores] = [16, 1].map((length) =>
    outputs.find(({ channels }) => channels === length),
  );
  if (!boxes || !scores) throw new Error(notTheModel);
  return { input, steps, boxes: boxes.values, scores: scores.values };
}

/** The work of one layer; nothing where the numbers stay as they lie. */
function planStep({ kind, inputs, output, stride }: Layer, maps: Maps): (() => void) | undefined {
  const [from, second, third] = inputs;
  const input = maps.take(from);
  switch (kind) {
    // Halves were widened when the file was read.
    case 'dequantize':
    case 'reshape':
      maps.share(from, output);
      return undefined;
    case 'rectify':
      return bind(rectify, input, maps.take(output));
    case 'pad':
      return bind(padChannels, input, maps.take(output));
    case 'pool':
      return bind(poolPairs, input, maps.take(output));
    case 'add':
      return bind(addMaps, input, maps.take(second), maps.take(output));
    case 'concatenate':
      return bind(concatenate, input, maps.take(second), maps.take(output));
    case 'convolve-depthwise': {
      const filter = maps.takeFilter(second, third, stride);
      if (filter.size !== 3) throw new Error(notTheModel);
      return bind(convolveDepthwise, input, filter, maps.take(output));
    }
    case 'convolve': {
      const filter = maps.takeFilter(second, third, stride);
      const target = maps.take(output);
      if (filter.size === 1) return bind(convolvePoints, input, filter, target);
      const patches = new Float32Array(countPatches(input, target, filter));
      return bind(convolve, input, filter, target, patches);
    }
    default:
      return kind satisfies never;
  }
}

function bind<Given extends unknown[]>(work: (...given: Given) => void, ...given: Given) {
  return () => work(...given);
}

const notTheModel =
  'react-mfa-kit: this is another network than the one that the engine was written for; no face can be found; serve the package’s own dist/face-detector/model.tflite, or leave `model` out.';
