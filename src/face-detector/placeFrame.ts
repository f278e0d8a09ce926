import type { FaceBox } from '../camera/FaceDetector.ts';
import { inputSize } from './anchors.ts';
import type { FoundFace } from './decodeFaces.ts';

/** How a frame lies in the network's square picture: whole, in the middle, with black beside it. */
export interface Placement {
  /** Pixels of the picture for each of the frame. */
  scale: number;
  /** Where the frame begins, in pixels of the picture. */
  left: number;
  top: number;
}

export function placeFrame(width: number, height: number): Placement {
  const scale = inputSize / Math.max(width, height);
  return {
    scale,
    left: (inputSize - width * scale) / 2,
    top: (inputSize - height * scale) / 2,
  };
}

/** Gives a face of the picture in pixels of the frame. */
export function toFrame({ score, points, ...face }: FoundFace, placement: Placement): FaceBox {
  const { scale, left, top } = placement;
  const across = (x: number) => (x * inputSize - left) / scale;
  const down = (y: number) => (y * inputSize - top) / scale;
  return {
    x: across(face.x),
    y: down(face.y),
    width: (face.width * inputSize) / scale,
    height: (face.height * inputSize) / scale,
    score,
    points: points.map((number, index) => (index % 2 === 0 ? across(number) : down(number))),
  };
}
