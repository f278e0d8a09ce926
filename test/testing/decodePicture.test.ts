import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodePicture } from '../../src/testing/decodePicture.ts';
import { isNear, shadePicture } from '../../src/testing/shadePicture.ts';
import { encodePng } from '../support/faces/encodePng.ts';
import { createPixels } from '../support/faces/Pixels.ts';
import { encodeJpeg, readFace, readFaceFile } from '../support/faces/readFace.ts';
import { drawScene } from '../support/faces/scenes.ts';

const size = fc.integer({ min: 1, max: 9 });
const filters = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 });

describe('a PNG', () => {
  it('gives every channel of every place, whatever its rows were filtered by', async () => {
    const bytes = fc.uint8Array({ minLength: 4, maxLength: 4 * 81 });
    await fc.assert(
      fc.asyncProperty(size, size, bytes, filters, async (width, height, noise, used) => {
        const pixels = createPixels(width, height);
        pixels.data.forEach((_, index) => {
          pixels.data[index] = noise[index % noise.length] ?? 0;
        });
        const decoded = await decodePicture(await encodePng(pixels, used));
        expect(decoded).toEqual({ width, height, data: Uint8Array.from(pixels.data) });
      }),
      { numRuns: 60 },
    );
  });

  /** A row of two places, written by hand. */
  const write = (colour: number, row: number[], palette: number[] = [], depth = 8) => {
    const chunk = (type: string, content: Uint8Array) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(content.length);
      return Buffer.concat([length, Buffer.from(type), content, Buffer.alloc(4)]);
    };
    const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, depth, colour, 0, 0, 0]);
    return Uint8Array.from(
      Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
        chunk('IHDR', header),
        chunk('PLTE', Uint8Array.from(palette)),
        chunk('IDAT', deflateSync(Uint8Array.from([0, ...row]))),
      ]),
    );
  };

  it.each([
    ['grey', write(0, [10, 20]), [10, 10, 10, 255, 20, 20, 20, 255]],
    ['grey with alpha', write(4, [10, 1, 20, 2]), [10, 10, 10, 1, 20, 20, 20, 2]],
    ['colour', write(2, [1, 2, 3, 4, 5, 6]), [1, 2, 3, 255, 4, 5, 6, 255]],
    ['a palette', write(3, [1, 0], [1, 2, 3, 4, 5, 6]), [4, 5, 6, 255, 1, 2, 3, 255]],
  ])('may be of %s', async (_, file, wanted) => {
    expect([...((await decodePicture(file))?.data ?? [])]).toEqual(wanted);
  });

  it.each([
    ['of 16 bits', write(0, [10, 20], [], 16)],
    ['of no kind that there is', write(5, [10, 20])],
    ['with a row missing', write(2, [1, 2, 3])],
    ['with a place of no colour', write(3, [9, 0], [1, 2, 3])],
  ])('%s is not read', async (_, file) => {
    expect(await decodePicture(file)).toBeUndefined();
  });
});

describe('a JPEG', () => {
  it('is decoded to the last place', async () => {
    const decoded = await decodePicture(readFaceFile());
    expect([decoded?.width, decoded?.height]).toEqual([320, 320]);
    expect(Buffer.compare(decoded?.data ?? Buffer.of(), Buffer.from(readFace().data))).toBe(0);
  });

  it('that is cut off is no picture', async () => {
    const file = readFaceFile();
    const lengths = fc.integer({ min: 0, max: file.length - 600 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        expect(await decodePicture(file.slice(0, length))).toBeUndefined();
      }),
      { numRuns: 12 },
    );
  });
});

test('what only says that it is a picture is none', async () => {
  const texts = ['', 'photo', 'GIF89a', '\xff\xd8 and no more', '<!doctype html>'];
  const decoded = await Promise.all(
    texts.map((text) => decodePicture(Uint8Array.from(Buffer.from(text, 'latin1')))),
  );
  expect(decoded).toEqual(texts.map(() => undefined));
});

describe('two pictures', () => {
  const photo = readFace();
  const [centred = createPixels(1, 1), later = createPixels(1, 1)] = drawScene('centred', photo, 2);
  const shade = ({ width, height, data }: ReturnType<typeof readFace>) =>
    shadePicture({ width, height, data: Uint8Array.from(data) });

  it('are near where they are one scene a moment later, or saved otherwise', async () => {
    const small = await decodePicture(encodeJpeg(centred, 30));
    expect(isNear(shade(centred), shade(later))).toBe(true);
    expect(small && isNear(shade(centred), shadePicture(small))).toBe(true);
  });

  it.each(['far', 'close', 'off-centre', 'two', 'dark', 'empty'] as const)(
    'are not near where one is “centred” and the other “%s”',
    (name) => {
      const [other = centred] = drawScene(name, photo);
      expect(isNear(shade(centred), shade(other))).toBe(false);
    },
  );

  it('are near themselves at any size, and black is not near white', () => {
    fc.assert(
      fc.property(size, size, (width, height) => {
        const black = { width, height, data: new Uint8Array(4 * width * height) };
        const white = { ...black, data: black.data.map(() => 255) };
        expect(shadePicture(black)).toBe('00'.repeat(256));
        expect(shadePicture(white)).toMatch(/^(f[ef]){256}$/);
        expect(isNear(shadePicture(black), shadePicture(white))).toBe(false);
      }),
    );
  });
});
