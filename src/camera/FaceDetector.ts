/** What a detector looks at: a playing video, a picture, or raw pixels. Its own pixel size counts, not the size on screen. */
export type DetectorFrame =
  | HTMLVideoElement
  | HTMLCanvasElement
  | OffscreenCanvas
  | ImageBitmap
  | VideoFrame
  | ImageData;

/** One face, in pixels of the frame that was given, as the sensor sees it and not mirrored. */
export interface FaceBox {
  /** Left edge. */
  x: number;
  /** Upper edge. */
  y: number;
  width: number;
  height: number;
  /** How sure the detector is, 0 to 1. Without one the box counts as certain. */
  score?: number | undefined;
  /** Six x, y pairs: right eye, left eye, nose tip, mouth, right ear, left ear; right is the person's right. */
  points?: readonly number[] | undefined;
}

/**
 * The port behind which a face detector stands: any function that finds the faces of one frame. One answer at a time; a
 * call that rejects turns the guidance by faces off, and the person takes the photo unguided.
 */
export interface FaceDetector {
  (
    frame: DetectorFrame,
    options?: { signal?: AbortSignal | undefined },
  ): Promise<readonly FaceBox[]>;
  /** Ends what the detector holds: a worker, memory. Called once, by whoever made the detector. */
  dispose(): void;
}
