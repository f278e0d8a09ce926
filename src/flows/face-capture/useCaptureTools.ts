'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { Capture } from '../../camera/index.ts';
import { loadCameraTools } from './loadCameraTools.ts';
import type { FaceCaptureOptions } from './useFaceCapture.ts';

/** Gives what takes the photos: made for the first of them, and let go of with the component. */
export function useCaptureTools(latest: { current: FaceCaptureOptions }): () => Promise<Capture> {
  const made = useRef<Promise<Capture>>(undefined);
  useEffect(
    () => () => {
      void made.current?.then((capture) => capture.dispose()).catch(() => {});
      made.current = undefined;
    },
    [],
  );
  return useCallback(() => {
    made.current ??= loadCameraTools().then(({ createCapture }) =>
      createCapture(latest.current.worker),
    );
    // One that could not be loaded is loaded anew for the next photo.
    made.current.catch(() => {
      made.current = undefined;
    });
    return made.current;
  }, [latest]);
}
