import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anchors } from '../../src/face-detector/anchors.ts';
import { decodeFaces, type FoundFace } from '../../src/face-detector/decodeFaces.ts';
import { measureOverlap, mergeFaces } from '../../src/face-detector/mergeFaces.ts';
import { placeFrame, toFrame } from '../../src/face-detector/placeFrame.ts';

test('the anchors are the middles of 16 × 16 fields, twice, and of 8 × 8, six times', () => {
  expect(anchors).toHaveLength(16 * 16 * 2 + 8 * 8 * 6);
  expect(anchors[1]).toEqual({ x: 0.5 / 16, y: 0.5 / 16 });
  expect(anchors[32]).toEqual({ x: 0.5 / 16, y: 1.5 / 16 });
  expect(anchors[512]).toEqual({ x: 0.5 / 8, y: 0.5 / 8 });
  expect(anchors.at(-1)).toEqual({ x: 7.5 / 8, y: 7.5 / 8 });
});

describe('what the network answers', () => {
  const answer = () => ({
    boxes: new Float32Array(896 * 16),
    scores: new Float32Array(896).fill(-100),
  });

  it('is a box around its anchor, in 128ths, and six points from the anchor', () => {
    const { boxes, scores } = answer();
    // The anchor in the middle of the fine grid: column 8, row 8.
    const index = 2 * (8 * 16 + 8);
    scores[index] = 2;
    boxes.set([4, -4, 32, 64, 8, 16], index * 16);
    const middle = 8.5 / 16;
    const [face, ...others] = decodeFaces({ boxes, scores }, 0.5);
    expect(others).toEqual([]);
    expect(face?.x).toBeCloseTo(middle + 4 / 128 - 16 / 128);
    expect(face?.y).toBeCloseTo(middle - 4 / 128 - 32 / 128);
    expect([face?.width, face?.height]).toEqual([0.25, 0.5]);
    expect(face?.score).toBeCloseTo(0.8808, 4);
    expect(face?.points).toHaveLength(12);
    expect(face?.points[0]).toBeCloseTo(middle + 8 / 128);
    expect(face?.points[1]).toBeCloseTo(middle + 16 / 128);
  });

  it.each([
    [0.5, 1],
    [0.95, 0],
  ])('counts from a score of %d', (minScore, count) => {
    const { boxes, scores } = answer();
    scores[100] = 2;
    boxes.set([0, 0, 32, 32], 1600);
    expect(decodeFaces({ boxes, scores }, minScore)).toHaveLength(count);
  });

  it('is nobody where it is no number', () => {
    const { boxes, scores } = answer();
    scores.fill(Number.NaN);
    expect(decodeFaces({ boxes, scores }, 0)).toEqual([]);
  });
});

const face: fc.Arbitrary<FoundFace> = fc.record({
  x: fc.double({ min: 0, max: 0.8, noNaN: true }),
  y: fc.double({ min: 0, max: 0.8, noNaN: true }),
  width: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  height: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  score: fc.double({ min: 0.5, max: 1, noNaN: true }),
  points: fc.constant([0.1, 0.2]),
});

describe('boxes around one face', () => {
  it('become their mean, weighted by score, with the best score', () => {
    const near = { y: 0, width: 0.4, height: 0.4, points: [0, 0] };
    const merged = mergeFaces([
      { ...near, x: 0.2, score: 0.6 },
      { ...near, x: 0.1, score: 0.9 },
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.x).toBeCloseTo((0.2 * 0.6 + 0.1 * 0.9) / 1.5);
    expect(merged[0]?.score).toBe(0.9);
  });

  it('leave no more faces than there were, the surest first, each within the boxes that made it', () => {
    fc.assert(
      fc.property(fc.array(face, { maxLength: 12 }), (found) => {
        const merged = mergeFaces(found);
        const scores = merged.map(({ score }) => score);
        expect(merged.length).toBeLessThanOrEqual(found.length);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        const lefts = found.map(({ x }) => x);
        const isWithin = ({ x }: FoundFace) =>
          x > Math.min(...lefts) - 1e-9 && x < Math.max(...lefts) + 1e-9;
        expect(merged.every(isWithin)).toBe(true);
      }),
    );
  });

  it('share an area, which is the same both ways and at most all', () => {
    fc.assert(
      fc.property(face, face, (one, other) => {
        const overlap = measureOverlap(one, other);
        expect(measureOverlap(other, one)).toBeCloseTo(overlap, 10);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1 + 1e-9);
        expect(measureOverlap(one, one)).toBeCloseTo(1);
      }),
    );
  });

  it('do not end where a box has no area', () => {
    const flat = { x: 0.5, y: 0.5, width: 0, height: 0, points: [] };
    expect(
      mergeFaces([
        { ...flat, score: 0.9 },
        { ...flat, score: 0.8 },
      ]),
    ).toHaveLength(2);
  });
});

describe('a frame in the picture', () => {
  it.each([
    [640, 480, { scale: 0.2, left: 0, top: 16 }],
    [480, 640, { scale: 0.2, left: 16, top: 0 }],
    [128, 128, { scale: 1, left: 0, top: 0 }],
  ])('lies whole and in the middle: %d × %d', (width, height, placement) => {
    expect(placeFrame(width, height)).toEqual(placement);
  });

  it('gives its faces back in its own pixels', () => {
    const size = fc.integer({ min: 16, max: 4096 });
    fc.assert(
      fc.property(size, size, face, (width, height, found) => {
        const placement = placeFrame(width, height);
        const box = toFrame(found, placement);
        const { scale, left, top } = placement;
        expect((box.x * scale + left) / 128).toBeCloseTo(found.x);
        expect((box.y * scale + top) / 128).toBeCloseTo(found.y);
        expect(box.width * scale).toBeCloseTo(found.width * 128);
        expect(((box.points?.[1] ?? 0) * scale + top) / 128).toBeCloseTo(0.2);
      }),
    );
  });
});
