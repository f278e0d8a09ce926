import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin, visiblePart } from '../../src/camera/frame.ts';
import { differenceOf, type Luma, measure, toLuma } from '../../src/camera/measures.ts';

const width = 128;
const height = 160;

/** A grey picture by formula, values 0 to 255. */
function paint(value: (x: number, y: number) => number): Luma {
  const pixels = Uint8Array.from({ length: width * height }, (_, index) =>
    Math.min(255, Math.max(0, value(index % width, Math.floor(index / width)))),
  );
  return { pixels, width, height };
}

/** The mean of the pixels around, `times` over. */
function blur(frame: Luma, times: number): Luma {
  const { pixels } = frame;
  const at = (x: number, y: number) =>
    pixels[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0;
  if (times === 0) return frame;
  const softer = paint(
    (x, y) => (at(x, y) * 4 + at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1)) / 8,
  );
  return blur(softer, times - 1);
}

const plain = (value: number) => paint(() => value);
const checks = (size: number) =>
  paint((x, y) => ((Math.floor(x / size) + Math.floor(y / size)) % 2) * 160 + 40);

describe('a measured frame', () => {
  it.each([
    ['black', plain(0), { light: 0, contrast: 0, dark: 1, glare: 0, sharpness: 0 }],
    ['white', plain(255), { light: 1, contrast: 0, dark: 0, glare: 1, sharpness: 0 }],
  ])('that is %s', (_, frame, expected) => {
    expect(measure(frame)).toMatchObject(expected);
  });

  it('half lit agrees with itself less than one that is evenly lit', () => {
    const half = measure(paint((x, y) => (x < width / 2 ? 30 : 200) + (y % 16)));
    const even = measure(paint((_, y) => 100 + (y % 16)));
    expect(half.evenness).toBeLessThan(0.05);
    expect(even.evenness).toBeGreaterThan(0.95);
  });

  it('in front of a window has light around it', () => {
    const frame = paint((x, y) => (Math.hypot((x - 64) / 40, (y - 78.4) / 51.5) < 1 ? 50 : 240));
    const { light, surround } = measure(frame);
    expect(light).toBeCloseTo(50 / 255, 2);
    expect(surround).toBeGreaterThan(0.85);
  });

  it('has no motion when it is the first, and none when nothing moved', () => {
    const frame = checks(8);
    expect(measure(frame).motion).toBeUndefined();
    expect(measure(frame, frame).motion).toBe(0);
    expect(measure(frame, plain(40)).motion).toBeGreaterThan(0.3);
  });

  it('is brighter the more light there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 254 }), (value) => {
        expect(measure(plain(value + 1)).light).toBeGreaterThan(measure(plain(value)).light);
      }),
    );
  });

  it('is less sharp the more it is blurred', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 12 }),
        fc.integer({ min: 0, max: 5 }),
        (size, times) => {
          const sharp = blur(checks(size), times);
          expect(measure(blur(sharp, 1)).sharpness).toBeLessThan(measure(sharp).sharpness);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is as sharp in dim light as in bright', () => {
    const bright = measure(paint((x) => 60 + 80 * ((x >> 2) % 2)));
    const dim = measure(paint((x) => 30 + 40 * ((x >> 2) % 2)));
    expect(dim.sharpness).toBeCloseTo(bright.sharpness, 2);
  });

  it('of another size is measured as well', () => {
    const pixels = new Uint8Array(20 * 25).fill(128);
    expect(measure({ pixels, width: 20, height: 25 }).light).toBeCloseTo(0.5, 2);
    expect(measure(plain(128)).light).toBeCloseTo(0.5, 2);
  });
});

describe('the grey of a colour', () => {
  it.each([
    [[255, 255, 255], 255],
    [[0, 0, 0], 0],
    [[0, 255, 0], 149],
    [[255, 0, 0], 76],
    [[0, 0, 255], 28],
  ])('%s is %s', (colour, grey) => {
    expect([...toLuma(Uint8ClampedArray.from([...colour, 255]), 1, 1).pixels]).toEqual([grey]);
  });
});

describe('two frames', () => {
  it('that are black and white differ by all there is', () => {
    expect(differenceOf(plain(0), plain(255))).toBe(1);
  });
});

describe('the visible part', () => {
  it.each([
    [640, 480, { x: 128, y: 0, width: 384, height: 480 }],
    [1280, 720, { x: 352, y: 0, width: 576, height: 720 }],
    [480, 640, { x: 0, y: 20, width: 480, height: 600 }],
    [720, 1280, { x: 0, y: 190, width: 720, height: 900 }],
    [400, 500, { x: 0, y: 0, width: 400, height: 500 }],
    [1, 1, { x: 0, y: 0, width: 1, height: 1 }],
  ])('of %s × %s', (width, height, part) => {
    expect(visiblePart({ width, height })).toEqual(part);
  });

  it('lies within the frame and has its shape', () => {
    const side = fc.integer({ min: 16, max: 4096 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const part = visiblePart({ width, height });
        expect(part.x + part.width).toBeLessThanOrEqual(width);
        expect(part.y + part.height).toBeLessThanOrEqual(height);
        expect(Math.abs(part.width - part.height * 0.8)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a size that has to fit', () => {
  it.each([
    [{ width: 2000, height: 1000 }, 500, { width: 500, height: 250 }],
    [{ width: 300, height: 400 }, 500, { width: 300, height: 400 }],
    [{ width: 5000, height: 1 }, 500, { width: 500, height: 1 }],
  ])('%o within %s', (size, edge, fitted) => {
    expect(fitWithin(size, edge)).toEqual(fitted);
  });
});
