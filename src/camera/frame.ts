/** A part of a frame, in its pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a person sees of the frame, and so what is sent: 4 to 5, as wide and as high as fits. */
export const aspect = 4 / 5;

/** The oval on the screen, in shares of the visible part. */
export const oval = { width: 0.61, height: 0.63, x: 0.5, y: 0.49 };

/** The visible part of a frame: its middle, in whole pixels. */
export function visiblePart(frame: { width: number; height: number }): Area {
  const width = Math.min(frame.width, Math.round(frame.height * aspect));
  const height = Math.min(frame.height, Math.round(frame.width / aspect));
  return {
    x: Math.round((frame.width - width) / 2),
    y: Math.round((frame.height - height) / 2),
    width,
    height,
  };
}

/** The size with the same proportions whose longer side is `edge` at most. Never larger, never without a pixel. */
export function fitWithin({ width, height }: { width: number; height: number }, edge: number) {
  const scale = Math.min(1, edge / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
