'use client';

import { useEffect } from 'react';
import type { Capture, Guidance } from '../../camera/index.ts';
import type { FaceCaptureState } from './FaceCaptureState.ts';
import type { FaceCaptureEvent } from './faceCapture.ts';
import { loadCameraTools } from './loadCameraTools.ts';
import { useDetector } from './useDetector.ts';
import type { FaceCaptureOptions } from './useFaceCapture.ts';
import type { ShownVideo } from './useVideo.ts';

/** Watches the picture while the person looks at it, and counts down by itself where the host wants that. */
export function useGuidance(
  latest: { current: FaceCaptureOptions },
  { status }: FaceCaptureState,
  { element }: ShownVideo,
  capture: () => Promise<Capture>,
  send: (event: FaceCaptureEvent) => void,
): void {
  const getDetector = useDetector(latest);
  const isLooking = status === 'live' || status === 'countdown';
  useEffect(() => {
    if (!element || !isLooking) return;
    const ending = new AbortController();
    const tell = (guidance: Guidance) => {
      if (ending.signal.aborted) return;
      send({ type: 'guided', guidance });
      const { autoCapture, detector } = latest.current;
      if (autoCapture && detector && guidance.isSteady) send({ type: 'countdown' });
    };
    let stop = () => {};
    loadCameraTools().then(
      ({ startGuide }) => {
        if (ending.signal.aborted) return;
        // Without a worker of the host's there is nowhere else to look.
        const look =
          latest.current.worker && (async (frame: VideoFrame) => (await capture()).look(frame));
        stop = startGuide({ video: element, detector: getDetector(), look, onChange: tell });
      },
      () => tell(nothing),
    );
    return () => {
      ending.abort();
      stop();
    };
  }, [element, isLooking, latest, getDetector, capture, send]);
}

const nothing: Guidance = {
  shown: undefined,
  spoken: undefined,
  isSteady: false,
  isOff: true,
  isAltered: false,
};
