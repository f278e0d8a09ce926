import { describe, expect, it } from 'vitest';
import { createLightReader } from '../../src/camera/createLightReader.ts';
import { createPlanarFrame } from './support/createPlanarFrame.ts';

function read(frame: object, width = 4, height = 5) {
  // SAFETY: nothing else is asked of a frame.
  return createLightReader().read(frame as unknown as VideoFrame, width, height);
}
const columns = (pixels: ArrayLike<number> = [], width = 4) => Array.from(pixels).slice(0, width);

describe('the light of a frame', () => {
  it('is read of the visible part alone, each field by four of its pixels', async () => {
    // 64 × 80 of 128 × 80, from the column 32 on: fields of 16 × 16, read at a quarter and at three.
    const luma = await read(createPlanarFrame(128, 80, (x) => x));
    expect(luma).toMatchObject({ width: 4, height: 5 });
    expect(columns(luma?.pixels)).toEqual([40, 56, 72, 88]);
  });

  it('is read from top to bottom', async () => {
    const luma = await read(
      createPlanarFrame(64, 80, (_, y) => y),
      1,
      5,
    );
    expect(Array.from(luma?.pixels ?? [])).toEqual([8, 24, 40, 56, 72]);
  });

  it('is found wherever the browser puts it', async () => {
    const plain = await read(createPlanarFrame(128, 80, (x, y) => x + y));
    const moved = createPlanarFrame(128, 80, (x, y) => x + y, { offset: 11, padding: 6 });
    expect((await read(moved))?.pixels).toEqual(plain?.pixels);
  });

  it.each([false, null])(
    'has black at 16 and white at 235 where the range is %s',
    async (fullRange) => {
      const levels = [0, 16, 125.5, 235, 255];
      const rows = createPlanarFrame(64, 80, (_, y) => levels[Math.floor(y / 16)] ?? 0, {
        fullRange,
      });
      expect(Array.from((await read(rows, 1, 5))?.pixels ?? [])).toEqual([0, 0, 127, 255, 255]);
    },
  );

  it('cuts no pair of pixels that share a colour', async () => {
    const rects: number[][] = [];
    const frame = createPlanarFrame(1283, 721, () => 0);
    const { copyTo } = frame;
    frame.copyTo = (bytes, options) => {
      rects.push(Object.values(options.rect));
      return copyTo(bytes, options);
    };
    await read(frame);
    expect(rects).toEqual([[352, 0, 576, 720]]);
  });

  it.each<[string, object]>([
    ['keeps colours only', { format: 'BGRX' }],
    ['cannot be looked into', { format: 'I420', visibleRect: undefined }],
    ['is shown in another size', { displayWidth: 64 }],
  ])('is not read of a frame that %s', async (_, change) => {
    const frame = createPlanarFrame(128, 80, () => 0);
    expect(await read({ ...frame, ...change })).toBeUndefined();
  });

  it('leaves nothing behind', async () => {
    const reader = createLightReader();
    let copy: Uint8Array = new Uint8Array();
    const frame = createPlanarFrame(128, 80, () => 200);
    const { copyTo } = frame;
    frame.copyTo = (bytes, options) => {
      copy = bytes;
      return copyTo(bytes, options);
    };
    // SAFETY: nothing else is asked of a frame.
    await reader.read(frame as unknown as VideoFrame, 4, 5);
    expect(copy.some((value) => value > 0)).toBe(true);
    reader.dispose();
    expect(copy.every((value) => value === 0)).toBe(true);
  });
});
