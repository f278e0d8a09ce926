import { expect } from '@playwright/test';
import { hasMetadata } from '../../../support/faces/metadata.ts';
import type { Pixels } from '../../../support/faces/Pixels.ts';
import { compare, mirror, turnOver } from '../../../support/faces/pictures.ts';
import { decodeJpeg } from '../../../support/faces/readFace.ts';

/** A photo as it reached the server is a bare JPEG of this picture: upright, unmirrored, in proportion. */
export function expectPhoto(file: Uint8Array, wanted: Pixels): void {
  const { width, height } = wanted;
  const photo = expectBare(file, { width, height });
  const distance = compare(photo, wanted);
  // A camera's noise, two encodings and another idea of black lie between them.
  expect(distance).toBeLessThan(12);
  for (const wrong of [mirror(wanted), turnOver(wanted)]) {
    expect(compare(photo, wrong)).toBeGreaterThan(3 * distance);
  }
}

/** A photo as it reached the server is a JPEG of that size, which says nothing but the picture. */
export function expectBare(file: Uint8Array, size: { width: number; height: number }): Pixels {
  expect([...file.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  expect(hasMetadata(file)).toBe(false);
  const photo = decodeJpeg(file);
  const { width, height } = photo;
  expect({ width, height }).toEqual(size);
  return photo;
}
