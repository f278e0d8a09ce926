import type { MfaStore, Photo } from './MfaStore.ts';
import { type RandomBytes, toHex } from './randomBytes.ts';

/** The photos that were uploaded, the newest ones. */
export interface Photos {
  /** Gives the key under which it is found again. */
  keep(photo: Photo | null): string;
  /** `null` for a file that is no picture, `undefined` for a key that nobody was given. */
  find(key: string): Photo | null | undefined;
}

/** Older photos are thrown away, or a database would grow for ever. */
const maxPhotos = 50;

export function createPhotos(store: MfaStore, random: RandomBytes): Photos {
  return {
    keep(photo) {
      const number = Number(store.read('setting', 'photos') ?? 0) + 1;
      const key = `face-photo/${toHex(random(12))}.jpeg`;
      store.write('setting', 'photos', String(number));
      const old = store.read('setting', `photo:${number - maxPhotos}`);
      if (old !== undefined) store.remove('upload', old);
      store.remove('setting', `photo:${number - maxPhotos}`);
      store.write('setting', `photo:${number}`, key);
      store.write('upload', key, { key, photo });
      return key;
    },
    find: (key) => store.read('upload', key)?.photo,
  };
}
