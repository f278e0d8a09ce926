import type { FaceModel, Layer, LayerKind, Tensor } from './FaceModel.ts';
import { type FlatTable, readFlatBuffer } from './readFlatBuffer.ts';
import { widenHalves } from './widenHalves.ts';

/**
 * Reads a TensorFlow Lite file (`schema.fbs`, version 3). Throws where the bytes are no model, end too
 * early, or hold a layer that the engine does not know.
 */
export function readModel(bytes: ArrayBuffer): FaceModel {
  if (!isModel(bytes)) throw new Error(describeTrouble('these bytes are no TensorFlow Lite model'));
  try {
    return readGraph(readFlatBuffer(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw new Error(describeTrouble('the face model is cut off'));
    throw error;
  }
}

/** The file's magic. A server without the file often answers with a page and status 200. */
function isModel(bytes: ArrayBuffer): boolean {
  return new TextDecoder('latin1').decode(bytes.slice(4, 8)) === 'TFL3';
}

/** The field numbers are those of `schema.fbs`. */
function readGraph(model: FlatTable): FaceModel {
  const [graph] = model.tables(2);
  if (graph === undefined) throw new Error(describeTrouble('the face model holds no network'));
  const kinds = model.tables(1).map((code) => readKind(code.byte(0)));
  const buffers = model.tables(4).map((buffer) => buffer.bytes(0));
  return {
    tensors: graph.tables(0).map((tensor) => readTensor(tensor, buffers)),
    layers: graph.tables(3).map((operator) => readLayer(operator, kinds)),
    input: graph.ints(1)[0] ?? -1,
    outputs: graph.ints(2),
  };
}

function readTensor(tensor: FlatTable, buffers: readonly Uint8Array<ArrayBuffer>[]): Tensor {
  const shape = tensor.ints(0);
  const bytes = buffers[tensor.int(2)];
  const isHalf = tensor.byte(1) === 1;
  // What is no half is a shape of its own, which the shapes of input and output say as well.
  const values = isHalf && bytes !== undefined && bytes.length > 0 ? widenHalves(bytes) : undefined;
  if (values !== undefined && values.length !== countValues(shape)) {
    throw new Error(describeTrouble('a tensor of the face model has too few numbers'));
  }
  return { shape, values };
}

/** How many numbers a tensor of this shape has. */
export function countValues(shape: readonly number[]): number {
  return shape.reduce((count, length) => count * length, 1);
}

/** `BuiltinOperator` of `schema.fbs`, as far as the face model uses it. */
const kindsByCode: Readonly<Record<number, LayerKind>> = {
  0: 'add',
  2: 'concatenate',
  3: 'convolve',
  4: 'convolve-depthwise',
  6: 'dequantize',
  17: 'pool',
  19: 'rectify',
  22: 'reshape',
  34: 'pad',
};

function readKind(code: number): LayerKind {
  const kind = kindsByCode[code];
  if (kind === undefined) throw new Error(describeTrouble(`the engine knows no layer ${code}`));
  return kind;
}

function readLayer(operator: FlatTable, kinds: readonly LayerKind[]): Layer {
  const kind = kinds[operator.int(0)];
  const [output] = operator.ints(2);
  if (kind === undefined || output === undefined) {
    throw new Error(describeTrouble('a layer of the face model is incomplete'));
  }
  const isWindowed = kind === 'convolve' || kind === 'convolve-depthwise' || kind === 'pool';
  const stride = isWindowed ? (operator.table(4)?.int(1) ?? 1) : 1;
  return { kind, inputs: operator.ints(1), output, stride };
}

function describeTrouble(what: string): string {
  return `react-mfa-kit: ${what}; no face can be found without it; serve the package’s own dist/face-detector/model.tflite, or leave \`model\` out.`;
}
