import jpeg from 'jpeg-js';
import { decodePng } from './decodePng.ts';
import { maxPlaces, type Picture } from './Picture.ts';

/** The kinds of file that the backend takes for a photo. */
export type PictureType = 'image/jpeg' | 'image/png';

/** What a file is by its first bytes, whatever it is said to be. */
export function readPictureType(file: Uint8Array): PictureType | undefined {
  if (file[0] === 0xff && file[1] === 0xd8) return 'image/jpeg';
  if (file[0] === 0x89 && String.fromCharCode(...file.subarray(1, 4)) === 'PNG') return 'image/png';
  return undefined;
}

/** Decodes a JPEG or a PNG to the last place; `undefined` for what is neither, broken, or cut off. */
export async function decodePicture(file: Uint8Array<ArrayBuffer>): Promise<Picture | undefined> {
  try {
    switch (readPictureType(file)) {
      case 'image/jpeg':
        return jpeg.decode(file, {
          useTArray: true,
          tolerantDecoding: false,
          maxResolutionInMP: maxPlaces / 1_000_000,
        });
      case 'image/png':
        return await decodePng(file);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}
