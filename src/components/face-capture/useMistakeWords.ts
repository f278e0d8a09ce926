'use client';

import type { PhotoMistake } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { formatSize } from '../../messages/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';

/** Bytes of the largest file that is read. */
const LARGEST = 10_000_000;

/** Says why a file is not taken. */
export function useMistakeWords(mistake: PhotoMistake | undefined): string | undefined {
  const words = useMessages('faceCapture', enFaceCapture);
  const { locale } = useLocale();
  switch (mistake) {
    case undefined:
      return undefined;
    case 'not-a-photo':
      return words.notAPhoto;
    case 'unreadable':
      return words.unreadable;
    case 'too-big':
      return words.tooBig({ size: formatSize(locale, LARGEST) });
    case 'too-small':
      return words.tooSmall;
    case 'too-many':
      return words.tooMany;
    default:
      return mistake satisfies never;
  }
}
