import { decodePicture, readPictureType } from './decodePicture.ts';
import type { Photo } from './MfaStore.ts';
import { shadePicture } from './shadePicture.ts';

/** Bytes of a photo; larger ones are refused. */
export const maxPhoto = 5 * 1024 * 1024;

/** A file as a photo, if its picture can be decoded. */
export async function receivePhoto(file: Uint8Array<ArrayBuffer>): Promise<Photo | undefined> {
  const picture = await decodePicture(file);
  const type = readPictureType(file);
  if (picture === undefined || type === undefined) return undefined;
  const { width, height } = picture;
  return { type, width, height, hash: shadePicture(picture), file: toBase64(file) };
}

/** In pieces, for a call has only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
