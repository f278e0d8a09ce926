'use client';

import { forwardRef, type VideoHTMLAttributes } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';
import { privateAttributes, privateClass } from '../internal/privateAttributes.ts';
import { useCameraVideo } from './useCameraVideo.ts';

export interface CameraProps
  extends Omit<VideoHTMLAttributes<HTMLVideoElement>, 'src' | 'children' | 'autoPlay'> {
  /** What is shown. It stays whose it is: nothing here asks for a camera or stops one. */
  stream: MediaStream | undefined;
  /** Shows it as in a mirror. What is photographed is not mirrored. @default true */
  mirrored?: boolean | undefined;
}

/** The picture of a camera: inline, without sound, out of the order of focus. Renders `<video>`, once that is loaded. */
export const Camera = forwardRef<HTMLVideoElement, CameraProps>(function Camera(
  { stream, mirrored = true, className, ...rest },
  ref,
) {
  const Video = useCameraVideo();
  if (!Video) return null;
  return (
    <Video
      data-part="camera-video"
      {...privateAttributes}
      {...rest}
      stream={stream}
      videoRef={ref}
      className={joinClasses('mfa-camera-video', privateClass, className)}
      data-mirrored={mirrored ? '' : undefined}
    />
  );
});
