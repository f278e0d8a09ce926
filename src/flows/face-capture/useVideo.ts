'use client';

import { type MutableRefObject, useEffect, useState } from 'react';
import type { FaceCaptureState } from './FaceCaptureState.ts';
import type { FaceCaptureEvent } from './faceCapture.ts';

/** `HTMLMediaElement.HAVE_METADATA`: its size is known. */
const HAVE_METADATA = 1;

/** The element that shows the picture. */
export interface ShownVideo {
  element: HTMLVideoElement | null;
  attach(element: HTMLVideoElement | null): void;
}

/** Plays the picture, and tells the flow when it is there or needs a press. */
export function useVideo(
  video: MutableRefObject<HTMLVideoElement | null>,
  status: FaceCaptureState['status'],
  send: (event: FaceCaptureEvent) => void,
): ShownVideo {
  const [element, setElement] = useState<HTMLVideoElement | null>(null);
  const isStarting = status === 'starting';
  useEffect(() => {
    if (!element || !isStarting) return;
    const ending = new AbortController();
    const tell = () => element.videoWidth > 0 && !element.paused && send({ type: 'shown' });
    const play = () => {
      element.play().then(tell, (error: unknown) => {
        const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
        // Another start or the end of the stream interrupts a start as well.
        if (isRefused && !ending.signal.aborted) send({ type: 'unplayable' });
      });
    };
    element.addEventListener('playing', tell, { signal: ending.signal });
    element.addEventListener('resize', tell, { signal: ending.signal });
    element.addEventListener('loadedmetadata', play, { signal: ending.signal });
    if (element.readyState >= HAVE_METADATA) play();
    return () => ending.abort();
  }, [element, isStarting, send]);
  return {
    element,
    attach(next) {
      video.current = next;
      setElement(next);
    },
  };
}
