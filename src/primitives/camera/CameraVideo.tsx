'use client';

import { type Ref, useCallback, useEffect, useState, type VideoHTMLAttributes } from 'react';
import Webcam from 'react-webcam';
import { useMergedRef } from '../internal/useMergedRef.ts';

export interface CameraVideoProps extends VideoHTMLAttributes<HTMLVideoElement> {
  stream: MediaStream | undefined;
  videoRef: Ref<HTMLVideoElement>;
}

/**
 * react-webcam as a mere `<video>`. Left to itself it asks for a camera on mounting, twice in StrictMode, and leaves it on
 * where it is taken away at the wrong moment; here a stream has one owner, and this is not it.
 */
class StillWebcam extends Webcam {
  override componentDidMount() {}
  override componentDidUpdate() {}
  override componentWillUnmount() {}
}

/** Shows a stream. Renders `<video>`. */
export function CameraVideo({ stream, videoRef, ...rest }: CameraVideoProps) {
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  const attach = useMergedRef(videoRef, setVideo);
  useEffect(() => {
    if (!video || !stream) return;
    const [track] = stream.getVideoTracks();
    const play = () => void video.play().catch(() => {});
    // Safari stands still after a pause of the device.
    track?.addEventListener('unmute', play);
    video.srcObject = stream;
    return () => {
      track?.removeEventListener('unmute', play);
      // A picture that nobody needs any more is not kept in an element.
      video.srcObject = null;
    };
  }, [video, stream]);
  const readVideo = useCallback((webcam: Webcam | null) => attach(webcam?.video ?? null), [attach]);
  return <StillWebcam {...given(rest)} disablePictureInPicture ref={readVideo} />;
}

/** react-webcam's own types are of another React, and know no absent prop. */
function given(props: object): object {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}
