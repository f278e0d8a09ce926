'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { FaceDetector, FaceDetectorSource } from '../../camera/index.ts';
import type { FaceCaptureOptions } from './useFaceCapture.ts';

/**
 * Gives the detector: the host's own, or the one that its function makes, once for the component, which is then disposed
 * of with it.
 */
export function useDetector(latest: {
  current: FaceCaptureOptions;
}): () => FaceDetectorSource | undefined {
  const made = useRef<Promise<FaceDetector>>(undefined);
  useEffect(
    () => () => {
      void made.current?.then((detector) => detector.dispose()).catch(() => {});
      made.current = undefined;
    },
    [],
  );
  return useCallback(() => {
    const { detector } = latest.current;
    if (!detector || 'dispose' in detector) return detector;
    return async () => {
      made.current ??= detector();
      return keep(await made.current);
    };
  }, [latest]);
}

/** Whoever watches one picture disposes of what it was given, and there may be another picture. */
function keep(detector: FaceDetector): FaceDetector {
  const kept: FaceDetector = (frame, options) => detector(frame, options);
  kept.dispose = () => {};
  return kept;
}
