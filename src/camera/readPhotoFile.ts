import { compressJpeg, drawSurface, LONGEST_SIDE, type Photo } from './compressJpeg.ts';
import { createCanvas } from './createCanvas.ts';

/** Why a file is not taken. */
export type PhotoMistake = 'not-a-photo' | 'unreadable' | 'too-big' | 'too-small' | 'too-many';

/** Bytes. Cameras of phones make a few millions; what is larger only takes long to open. */
export const LARGEST_FILE = 10 * 1000 * 1000;
const SHORTEST_SIDE = 320;

/**
 * Reads the photo that a person chose: upright as its metadata says, made small, and without metadata from then on. Never
 * rejects.
 */
export async function readPhotoFile(files: readonly File[]): Promise<Photo | PhotoMistake> {
  const [file] = files;
  if (files.length > 1) return 'too-many';
  if (!file || !isPicture(file)) return 'not-a-photo';
  if (file.size > LARGEST_FILE) return 'too-big';
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    try {
      if (Math.min(bitmap.width, bitmap.height) < SHORTEST_SIDE) return 'too-small';
      const surface = drawSurface(createCanvas, bitmap, LONGEST_SIDE, (context, width, height) =>
        context.drawImage(bitmap, 0, 0, width, height),
      );
      return await compressJpeg(surface, createCanvas);
    } finally {
      bitmap.close();
    }
  } catch {
    return 'unreadable';
  }
}

/** Some systems do not know what a file of a phone is: those are tried. A drawing is no photo. */
function isPicture({ type }: File): boolean {
  return type === '' || (type.startsWith('image/') && !type.startsWith('image/svg'));
}
