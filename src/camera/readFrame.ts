/**
 * Holds the picture that a video shows now, without copying it; `undefined` where the browser cannot, or where it would give
 * the picture as the sensor lies in the phone and not as the video shows it. To be closed.
 */
export function readFrame(video: HTMLVideoElement): VideoFrame | undefined {
  if (typeof VideoFrame === 'undefined') return undefined;
  try {
    const frame = new VideoFrame(video);
    const { displayWidth, displayHeight } = frame;
    if (displayWidth === video.videoWidth && displayHeight === video.videoHeight) return frame;
    frame.close();
  } catch {
    // Not every video has one.
  }
  return undefined;
}
