import type { Pixels } from '../../support/faces/Pixels.ts';

/** The pixels of a picture at an address, by the browser's own decoder. */
export async function readPixels(address: string): Promise<Pixels> {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const { width, height } = bitmap;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return { data: Uint8ClampedArray.from(data), width, height };
}
