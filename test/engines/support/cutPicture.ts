import type { Picture } from '../../../src/testing/Picture.ts';

/** Where a part of a page stands, in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of a picture, to the nearest pixel. */
export function cutPicture(picture: Picture, box: Box): Picture {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const start = ((y + row) * picture.width + x) * 4;
    data.set(picture.data.subarray(start, start + width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** How many bytes of two pictures of one size differ by more than a shade, as a transition that ends does. */
export function countChanges(before: Picture, after: Picture): number {
  return after.data.filter((byte, at) => Math.abs(byte - (before.data[at] ?? 0)) > 32).length;
}
