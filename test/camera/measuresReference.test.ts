import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oval } from '../../src/camera/frame.ts';
import { type Luma, type Measures, measure } from '../../src/camera/measures.ts';

/** The same by the definitions, pixel by pixel. */
function measurePlainly({ pixels, width, height }: Luma): Omit<Measures, 'motion'> {
  const all = Array.from(pixels, (value, index) => {
    const x = index % width;
    const y = Math.floor(index / width);
    const dx = ((x + 0.5) / width - oval.x) / (oval.width / 2);
    const dy = ((y + 0.5) / height - oval.y) / (oval.height / 2);
    const hasNeighbours = x > 0 && y > 0 && x < width - 1 && y < height - 1;
    const at = (place: number) => pixels[place] ?? 0;
    const bend = at(index - 1) + at(index + 1) + at(index - width) + at(index + width) - 4 * value;
    return {
      value,
      bend,
      isLeft: x < width / 2,
      isInside: hasNeighbours && dx ** 2 + dy ** 2 <= 1,
    };
  });
  const inside = all.filter(({ isInside }) => isInside);
  const values = inside.map(({ value }) => value);
  const share = (list: number[], from: number, to: number) =>
    list.filter((value) => value >= from && value <= to).length / list.length;
  const side = (isLeft: boolean) =>
    inside.filter((pixel) => pixel.isLeft === isLeft).map(({ value }) => value);
  const bins = Array.from({ length: 64 }, (_, bin) => [4 * bin, 4 * bin + 3] as const);
  const variance = varianceOf(values);
  return {
    light: mean(values) / 255,
    surround: mean(all.filter(({ isInside }) => !isInside).map(({ value }) => value)) / 255,
    contrast: variance / 255 ** 2,
    dark: share(values, 0, 25),
    glare: share(values, 247, 255),
    evenness: sum(
      bins.map(([from, to]) => Math.min(share(side(true), from, to), share(side(false), from, to))),
    ),
    sharpness: varianceOf(inside.map(({ bend }) => bend)) / Math.max(variance, 1),
  };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: number[]) => sum(values) / values.length;
const varianceOf = (values: number[]) =>
  mean(values.map((value) => value ** 2)) - mean(values) ** 2;

const frame = fc
  .record({ width: fc.integer({ min: 9, max: 40 }), height: fc.integer({ min: 9, max: 40 }) })
  .chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      pixels: fc.uint8Array({ minLength: width * height, maxLength: width * height }),
    }),
  );

it('measures any frame, of an odd or an even size, as the definitions have it', () => {
  fc.assert(
    fc.property(frame, (frame) => {
      const found = measure(frame);
      for (const [name, value] of Object.entries(measurePlainly(frame))) {
        expect([name, found[name as keyof Measures]]).toEqual([name, expect.closeTo(value, 9)]);
      }
    }),
    { numRuns: 60 },
  );
});
