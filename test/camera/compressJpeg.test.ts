import { describe, expect, it, vi } from 'vitest';
import { compressJpeg, drawSurface, type Surface } from '../../src/camera/compressJpeg.ts';

type Make = (size: { width: number; height: number }, quality: number) => Blob | null;

/** Surfaces by hand, and what was asked of them. */
function createSurfaces(make: Make) {
  const made: HTMLCanvasElement[] = [];
  const asked: string[] = [];
  const drawn: unknown[][] = [];
  const create = (width: number, height: number): Surface => {
    const surface = {
      width,
      height,
      getContext: (kind: string) =>
        kind === '2d' ? { drawImage: (...given: unknown[]) => drawn.push(given) } : null,
      toBlob(resolve: (blob: Blob | null) => void, type: string, quality: number) {
        expect(type).toBe('image/jpeg');
        asked.push(`${this.width}×${this.height} ${quality}`);
        resolve(make(this, quality));
      },
    };
    // SAFETY: nothing but this is asked of a surface.
    made.push(surface as unknown as HTMLCanvasElement);
    return surface as unknown as HTMLCanvasElement;
  };
  return { create, made, asked, drawn };
}
const jpeg = (size: number) => new Blob([new Uint8Array(size)], { type: 'image/jpeg' });

describe('a photo', () => {
  it('that is small enough is made once, and its canvas emptied', async () => {
    const { create, asked, made } = createSurfaces(() => jpeg(5000));
    const photo = await compressJpeg(create(960, 1200), create);
    expect(photo).toMatchObject({ width: 960, height: 1200, blob: { size: 5000 } });
    expect(asked).toEqual(['960×1200 0.92']);
    expect(made.map(({ width, height }) => [width, height])).toEqual([[0, 0]]);
  });

  it('C21 that is too large loses quality, then size, and is given up after six tries', async () => {
    const { create, asked, drawn, made } = createSurfaces(() => jpeg(5000));
    await expect(compressJpeg(create(960, 1200), create, 4000)).rejects.toThrow('too large');
    expect(asked).toEqual([
      '960×1200 0.92',
      '960×1200 0.8',
      '960×1200 0.65',
      '720×900 0.7',
      '480×600 0.7',
      '336×420 0.6',
    ]);
    expect(drawn.map(([from, ...where]) => [from === made[0], ...where])).toEqual([
      [true, 0, 0, 720, 900],
      [true, 0, 0, 480, 600],
      [true, 0, 0, 336, 420],
    ]);
    expect(made.filter(({ width }) => width !== 0)).toEqual([]);
  });

  it.each([512, 4000])('of %i bytes is neither broken nor too large', async (size) => {
    const { create } = createSurfaces(() => jpeg(size));
    const photo = await compressJpeg(create(960, 1200), create, 4000);
    expect(photo).toMatchObject({ width: 960, blob: { size } });
  });

  it('is asked of a worker’s surface in the same words', async () => {
    const convertToBlob = vi.fn(async () => jpeg(5000));
    // SAFETY: nothing else is asked of a surface.
    const surface = { width: 9, height: 9, convertToBlob } as unknown as OffscreenCanvas;
    await compressJpeg(surface, () => surface);
    expect(convertToBlob).toHaveBeenCalledWith({ type: 'image/jpeg', quality: 0.92 });
  });

  it('C21 says the size that it ended with', async () => {
    const { create } = createSurfaces(({ width }) => jpeg(width < 800 ? 3000 : 9000));
    const photo = await compressJpeg(create(960, 1200), create, 4000);
    expect(photo).toMatchObject({ width: 720, height: 900 });
  });

  it.each<[string, Make]>([
    ['nothing', () => null],
    ['almost nothing', () => jpeg(100)],
    ['another format', () => new Blob([new Uint8Array(5000)], { type: 'image/png' })],
    [
      'an error',
      () => {
        throw new Error('tainted');
      },
    ],
  ])('C18 is none where the browser gives %s', async (_, make) => {
    const { create, made } = createSurfaces(make);
    await expect(compressJpeg(create(960, 1200), create)).rejects.toThrow(/^(?:no JPEG|tainted)$/);
    expect(made.map(({ width }) => width)).toEqual([0]);
  });

  it('C18 is none where there is no canvas', () => {
    const create = () => ({ getContext: () => null }) as unknown as HTMLCanvasElement;
    expect(() => drawSurface(create, { width: 1, height: 1 }, 9, vi.fn())).toThrow('no canvas');
  });
});
