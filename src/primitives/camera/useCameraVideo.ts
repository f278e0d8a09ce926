'use client';

import { useEffect, useState } from 'react';
import type { CameraVideo } from './CameraVideo.tsx';

type Component = typeof CameraVideo;

let loaded: Component | undefined;

/** Loads the element when it is needed: react-webcam changes `navigator` where that has no camera, so it comes after one. */
export function useCameraVideo(): Component | undefined {
  const [Video, setVideo] = useState(() => loaded);
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    let isCurrent = true;
    import('./CameraVideo.tsx').then(
      (module) => {
        loaded = module.CameraVideo;
        if (isCurrent) setVideo(() => module.CameraVideo);
      },
      (error: unknown) => isCurrent && setFailure({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (failure) throw failure.error;
  return Video;
}
