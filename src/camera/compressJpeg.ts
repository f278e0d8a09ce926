import { fitWithin } from './frame.ts';

/** A photo, in memory only. JPEG without metadata: a canvas writes none. */
export interface Photo {
  blob: Blob;
  width: number;
  height: number;
}

export type Surface = HTMLCanvasElement | OffscreenCanvas;

/** Longest side in pixels. */
export const LONGEST_SIDE = 1280;
const MOST_BYTES = 1024 * 1024;
/** A picture of nothing has more than that: what is smaller is broken. */
const LEAST_BYTES = 512;

/** Share of the side, quality: first less of the one, then of the other, and then no more. */
const steps: readonly (readonly [number, number])[] = [
  [1, 0.92],
  [1, 0.8],
  [1, 0.65],
  [0.75, 0.7],
  [0.5, 0.7],
  [0.35, 0.6],
];

/** Makes a surface that is `edge` on its longer side at most, and draws on it. */
export function drawSurface(
  create: (width: number, height: number) => Surface,
  size: { width: number; height: number },
  edge: number,
  draw: (context: CanvasDrawImage, width: number, height: number) => void,
): Surface {
  const { width, height } = fitWithin(size, edge);
  const surface = create(width, height);
  // SAFETY: both kinds of surface give a context of this kind, which TypeScript only sees for each alone.
  const context = (surface as HTMLCanvasElement).getContext('2d');
  if (!context) throw new Error('no canvas');
  draw(context, width, height);
  return surface;
}

/**
 * Makes a JPEG of a surface that is small enough to be sent, in six tries at most, and empties the surface. Rejects where
 * the browser makes none, or none that is small enough.
 */
export async function compressJpeg(
  surface: Surface,
  create: (width: number, height: number) => Surface,
  most = MOST_BYTES,
): Promise<Photo> {
  let source = surface;
  try {
    for (const [share, quality] of steps) {
      const edge = Math.max(surface.width, surface.height) * share;
      const isFit = source.width === fitWithin(surface, edge).width;
      if (!isFit) source = shrink(surface, create, edge);
      const blob = await toJpeg(source, quality);
      if (blob.size <= most) return { blob, width: source.width, height: source.height };
      if (source !== surface) empty(source);
    }
  } finally {
    empty(source);
    empty(surface);
  }
  throw new Error('too large');
}

/** Lets go of the pixels at once, not when somebody collects garbage. */
export function empty(surface: Surface): void {
  surface.width = 0;
  surface.height = 0;
}

function shrink(
  surface: Surface,
  create: (width: number, height: number) => Surface,
  edge: number,
): Surface {
  return drawSurface(create, surface, edge, (context, width, height) =>
    context.drawImage(surface, 0, 0, width, height),
  );
}

async function toJpeg(surface: Surface, quality: number): Promise<Blob> {
  const blob =
    'convertToBlob' in surface
      ? await surface.convertToBlob({ type: 'image/jpeg', quality })
      : await new Promise<Blob | null>((resolve) => surface.toBlob(resolve, 'image/jpeg', quality));
  // A browser without JPEG gives PNG, which no server here is asked to take.
  if (blob?.type !== 'image/jpeg' || blob.size < LEAST_BYTES) throw new Error('no JPEG');
  return blob;
}
