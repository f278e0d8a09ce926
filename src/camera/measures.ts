import { aspect, oval } from './frame.ts';

/** A small grey picture, one byte a pixel. */
export interface Luma {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** Of the pictures that are measured: the limits of the hints are meant for these. */
export const lumaSize = { width: 128, height: 128 / aspect };

/**
 * What a frame says about itself, on the drawn oval. The formulas are those of OFIQ, the reference implementation of
 * ISO/IEC 29794-5, which has landmarks where we have an oval.
 */
export interface Measures {
  /** Mean, 0 to 1. */
  light: number;
  /** The same around the oval. */
  surround: number;
  /** Variance of the light, 0 to 0.25. */
  contrast: number;
  /** Share of pixels with 0 to 25 of 255. */
  dark: number;
  /** Share of pixels with 247 to 255 of 255. */
  glare: number;
  /** How far the histograms of the left and the right half agree, 0 to 1. */
  evenness: number;
  /** Variance of the Laplacian over that of the light, so that dim pictures are not taken for blurred ones. */
  sharpness: number;
  /** Mean difference to the frame before, 0 to 1; `undefined` for the first. */
  motion: number | undefined;
}

/** Makes the grey picture of RGBA pixels (ITU-R BT.601, in whole numbers). */
export function toLuma(rgba: Uint8ClampedArray, width: number, height: number): Luma {
  const pixels = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < pixels.length; i += 1, p += 4) {
    pixels[i] = ((rgba[p] ?? 0) * 77 + (rgba[p + 1] ?? 0) * 150 + (rgba[p + 2] ?? 0) * 29) >> 8;
  }
  return { pixels, width, height };
}

/** Measures a frame, whose middle holds the oval. */
export function measure(frame: Luma, previous?: Luma | undefined): Measures {
  const middle = Math.ceil(frame.width / 2);
  const left = survey(frame, 0, middle);
  const right = survey(frame, middle, frame.width);
  const count = left.count + right.count;
  const histogram = left.histogram.map((times, value) => times + (right.histogram[value] ?? 0));
  const bend = (left.bend + right.bend) / count;
  const { mean, variance } = momentsOf(histogram, count);
  return {
    light: mean / 255,
    surround: surroundOf(frame, mean, count),
    contrast: variance / 255 ** 2,
    dark: shareOf(histogram, 0, 25, count),
    glare: shareOf(histogram, 247, 255, count),
    evenness: agreementOf(left, right),
    sharpness: ((left.bendSquared + right.bendSquared) / count - bend ** 2) / Math.max(variance, 1),
    motion: previous && differenceOf(frame, previous),
  };
}

/** What half of an oval says. */
interface Survey {
  count: number;
  histogram: Uint32Array;
  /** Sums of the Laplacian, and of its square. */
  bend: number;
  bendSquared: number;
}

/** Of the pixels within the oval from column `from` on and before `to`. All that costs something: it runs six times a second. */
function survey({ pixels, width, height }: Luma, from: number, to: number): Survey {
  const histogram = new Uint32Array(256);
  let count = 0;
  let bend = 0;
  let bendSquared = 0;
  // Each pixel that is looked at has a neighbour on each side.
  for (let y = 1; y < height - 1; y += 1) {
    const reach = reachAt((y + 0.5) / height);
    const first = Math.max(from, 1, Math.ceil((oval.x - reach) * width - 0.5));
    const last = Math.min(to - 1, width - 2, Math.floor((oval.x + reach) * width - 0.5));
    for (let index = y * width + first; index <= y * width + last; index += 1) {
      const value = pixels[index] ?? 0;
      const beside = (pixels[index - 1] ?? 0) + (pixels[index + 1] ?? 0);
      const difference =
        beside + (pixels[index - width] ?? 0) + (pixels[index + width] ?? 0) - 4 * value;
      histogram[value] = (histogram[value] ?? 0) + 1;
      count += 1;
      bend += difference;
      bendSquared += difference * difference;
    }
  }
  return { count, histogram, bend, bendSquared };
}

/** How far the oval reaches to either side at this height, in shares of the picture; less than nothing above and below. */
function reachAt(y: number): number {
  const dy = (y - oval.y) / (oval.height / 2);
  return Math.abs(dy) > 1 ? -1 : (Math.sqrt(1 - dy * dy) * oval.width) / 2;
}

/** The mean difference of two frames of one size, 0 to 1. */
export function differenceOf(one: Luma, other: Luma): number {
  let sum = 0;
  for (let i = 0; i < one.pixels.length; i += 1) {
    sum += Math.abs((one.pixels[i] ?? 0) - (other.pixels[i] ?? 0));
  }
  return sum / one.pixels.length / 255;
}

function momentsOf(histogram: Uint32Array, count: number) {
  let sum = 0;
  let squares = 0;
  histogram.forEach((times, value) => {
    sum += times * value;
    squares += times * value * value;
  });
  const mean = sum / count;
  return { mean, variance: squares / count - mean * mean };
}

function surroundOf({ pixels }: Luma, mean: number, count: number): number {
  let all = 0;
  for (const value of pixels) all += value;
  return (all - mean * count) / (pixels.length - count) / 255;
}

function shareOf(histogram: Uint32Array, from: number, to: number, count: number): number {
  return histogram.subarray(from, to + 1).reduce((sum, times) => sum + times, 0) / count;
}

/** Four levels of grey share a bin: an oval has too few pixels to fill 256. */
function agreementOf(left: Survey, right: Survey): number {
  let sum = 0;
  for (let level = 0; level < 256; level += 4) {
    const share = ({ histogram, count }: Survey) => shareOf(histogram, level, level + 3, count);
    sum += Math.min(share(left), share(right));
  }
  return sum;
}
