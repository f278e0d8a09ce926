import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jpeg from 'jpeg-js';
import type { Pixels } from './Pixels.ts';

/** The photograph, as bytes: see the README beside it. */
export function readFaceFile(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(fileURLToPath(new URL('face.jpg', import.meta.url))));
}

/** The photograph, decoded. */
export function readFace(): Pixels {
  return decodeJpeg(readFaceFile());
}

export function decodeJpeg(file: Uint8Array): Pixels {
  const { data, width, height } = jpeg.decode(file, { useTArray: true, formatAsRGBA: true });
  return { data: Uint8ClampedArray.from(data), width, height };
}

export function encodeJpeg({ data, width, height }: Pixels, quality = 85): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(jpeg.encode({ data: Buffer.from(data), width, height }, quality).data);
}
