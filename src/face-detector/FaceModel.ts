/** What a layer does; the numbers of TensorFlow Lite's `BuiltinOperator` stand in `readModel.ts`. */
export type LayerKind =
  | 'add'
  | 'concatenate'
  | 'convolve'
  | 'convolve-depthwise'
  | 'dequantize'
  | 'pool'
  | 'rectify'
  | 'reshape'
  | 'pad';

/** Numbers that a layer reads or writes: rows, columns and channels, after a first dimension of 1. */
export interface Tensor {
  shape: readonly number[];
  /** What the file holds; `undefined` for what is reckoned. */
  values: Float32Array<ArrayBuffer> | undefined;
}

/** One step of the network. */
export interface Layer {
  kind: LayerKind;
  /** Which tensors it reads: the input, then weights and bias, or a second input. */
  inputs: readonly number[];
  output: number;
  /** How far apart the windows lie, 1 where a layer has none. */
  stride: number;
}

/** A network as its file describes it. */
export interface FaceModel {
  tensors: readonly Tensor[];
  layers: readonly Layer[];
  input: number;
  outputs: readonly number[];
}
