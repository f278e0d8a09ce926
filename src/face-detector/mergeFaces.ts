import type { FoundFace } from './decodeFaces.ts';

/** Boxes that share more of their area than this are the same face. */
const sameFace = 0.3;

/** Makes one face of the many boxes around it: their mean, weighted by score, with the score of the surest. */
export function mergeFaces(found: readonly FoundFace[]): FoundFace[] {
  const faces: FoundFace[] = [];
  let left = [...found].sort((one, other) => other.score - one.score);
  for (let [top] = left; top !== undefined; [top] = left) {
    const surest = top;
    const isSame = (face: FoundFace) => face === surest || measureOverlap(surest, face) > sameFace;
    faces.push(average(left.filter(isSame), surest));
    left = left.filter((face) => !isSame(face));
  }
  return faces;
}

function average(faces: readonly FoundFace[], surest: FoundFace): FoundFace {
  const total = faces.reduce((sum, { score }) => sum + score, 0);
  const mean = (read: (face: FoundFace) => number) =>
    faces.reduce((sum, face) => sum + read(face) * face.score, 0) / total;
  return {
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
    width: mean(({ width }) => width),
    height: mean(({ height }) => height),
    score: surest.score,
    points: surest.points.map((_, index) => mean(({ points }) => points[index] ?? 0)),
  };
}

/** Shared area over covered area, 0 to 1. */
export function measureOverlap(one: FoundFace, other: FoundFace): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (one.width * one.height + other.width * other.height - shared);
}
