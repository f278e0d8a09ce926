import type { Tensor } from './FaceModel.ts';
import type { FeatureMap, Filter } from './layers/FeatureMap.ts';
import { countValues } from './readModel.ts';

/** The tensors of a model as the layers take them, by their number in the file. */
export interface Maps {
  /** Takes the memory of one, at its first use. */
  take(tensor: number | undefined): FeatureMap;
  /** Has one lie where another lies already. */
  share(tensor: number | undefined, as: number): void;
  takeFilter(weights: number | undefined, bias: number | undefined, stride: number): Filter;
}

/** Throws where a layer asks for a tensor that the model has not. */
export function createMaps(tensors: readonly Tensor[]): Maps {
  const memory = tensors.map(({ values }) => values);
  const find = (tensor = -1) => {
    const found = tensors[tensor];
    if (found === undefined) throw new Error(missing);
    memory[tensor] ??= new Float32Array(countValues(found.shape));
    return { shape: found.shape, values: memory[tensor] };
  };
  return {
    take(tensor) {
      const { shape, values } = find(tensor);
      const [, height = 1, width = 1] = shape;
      return { height, width, channels: shape.at(-1) ?? 1, values };
    },
    share(tensor, as) {
      memory[as] = find(tensor).values;
    },
    takeFilter(weights, bias, stride) {
      const { shape, values } = find(weights);
      return { size: shape[1] ?? 1, stride, weights: values, bias: find(bias).values };
    },
  };
}

const missing =
  'react-mfa-kit: a layer of the face model asks for what is not in it; no face can be found; serve the package’s own dist/face-detector/model.tflite, or leave `model` out.';
