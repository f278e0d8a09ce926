import { anchors, inputSize } from './anchors.ts';
import { mergeFaces } from './mergeFaces.ts';

/** A face that the network found, as parts of its picture: 0 is left or above, 1 right or below. */
export interface FoundFace {
  x: number;
  y: number;
  width: number;
  height: number;
  /** 0 to 1. */
  score: number;
  /** Six x, y pairs: right eye, left eye, nose tip, mouth, right ear, left ear. */
  points: readonly number[];
}

/** Numbers for each anchor: middle and size of the box, then the six points. */
const stride = 16;

/** Reads what the network answered: the faces of at least this score, the surest first. */
export function decodeFaces(
  { boxes, scores }: { boxes: Float32Array; scores: Float32Array },
  minScore: number,
): FoundFace[] {
  const found = anchors.flatMap((anchor, index) => {
    const score = 1 / (1 + Math.exp(-(scores[index] ?? 0)));
    if (!(score >= minScore)) return [];
    const [x = 0, y = 0, width = 0, height = 0, ...points] = Array.from(
      boxes.subarray(index * stride, (index + 1) * stride),
      (number) => number / inputSize,
    );
    return {
      x: anchor.x + x - width / 2,
      y: anchor.y + y - height / 2,
      width,
      height,
      score,
      points: points.map((number, part) => number + (part % 2 === 0 ? anchor.x : anchor.y)),
    };
  });
  return mergeFaces(found);
}
