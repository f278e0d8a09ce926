import { createPixels, type Pixels } from './Pixels.ts';

/** A part of a picture. */
export function cut(
  { data, width: row }: Pixels,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Pixels {
  const part = createPixels(width, height);
  for (let line = 0; line < height; line += 1) {
    const from = 4 * ((y + line) * row + x);
    part.data.set(data.subarray(from, from + 4 * width), 4 * line * width);
  }
  return part;
}

/** The picture as in a mirror. */
export function mirror(picture: Pixels): Pixels {
  const { width } = picture;
  return arrange(picture, width, picture.height, (x, y) => [width - 1 - x, y]);
}

/** The picture upside down. */
export function turnOver(picture: Pixels): Pixels {
  const { width, height } = picture;
  return arrange(picture, width, height, (x, y) => [width - 1 - x, height - 1 - y]);
}

/** The picture a quarter to the left, as a phone stores it that was held upright. */
export function turnLeft(picture: Pixels): Pixels {
  const { width, height } = picture;
  return arrange(picture, height, width, (x, y) => [width - 1 - y, x]);
}

/** The mean difference of two pictures of one size, of 255. */
export function compare(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return 255;
  let sum = 0;
  one.data.forEach((value, at) => {
    sum += Math.abs(value - (other.data[at] ?? 0));
  });
  // The fourth of each pixel is the same everywhere.
  return sum / (0.75 * one.data.length);
}

function arrange(
  { data, width: row }: Pixels,
  width: number,
  height: number,
  find: (x: number, y: number) => readonly [number, number],
): Pixels {
  const arranged = createPixels(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = find(x, y);
      const from = 4 * (fromY * row + fromX);
      arranged.data.set(data.subarray(from, from + 4), 4 * (y * width + x));
    }
  }
  return arranged;
}
