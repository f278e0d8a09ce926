import type { DetectorFrame } from '../camera/FaceDetector.ts';
import { inputSize } from './anchors.ts';
import { type Placement, placeFrame } from './placeFrame.ts';

/** A frame as the network takes it. */
export interface Picture {
  pixels: Uint8ClampedArray<ArrayBuffer>;
  placement: Placement;
}

/** Makes frames small and reads their pixels, on one canvas. */
export interface PictureReader {
  /** `undefined` where the frame has no pixels yet. Throws where the browser lets nobody read a canvas. */
  read(frame: DetectorFrame): Promise<Picture | undefined>;
  end(): void;
}

export function createPictureReader(): PictureReader {
  let canvas: HTMLCanvasElement | undefined;
  const open = () => {
    canvas ??= Object.assign(document.createElement('canvas'), {
      width: inputSize,
      height: inputSize,
    });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('This browser gives no canvas.');
    return context;
  };
  return {
    async read(frame) {
      const { width, height } = measureFrame(frame);
      if (width === 0 || height === 0) return undefined;
      const placement = placeFrame(width, height);
      const { left, top, scale } = placement;
      // Raw pixels are the one kind that a canvas does not draw.
      const isRaw = 'data' in frame;
      const source = isRaw ? await createImageBitmap(frame) : frame;
      const context = open();
      context.imageSmoothingQuality = 'medium';
      context.fillStyle = 'black';
      context.fillRect(0, 0, inputSize, inputSize);
      context.drawImage(source, left, top, width * scale, height * scale);
      if (isRaw && 'close' in source) source.close();
      const { data } = context.getImageData(0, 0, inputSize, inputSize);
      return { pixels: data, placement };
    },
    end() {
      // Safari keeps the memory of a canvas until it is told.
      if (canvas) Object.assign(canvas, { width: 0, height: 0 });
      canvas = undefined;
    },
  };
}

function measureFrame(frame: DetectorFrame): { width: number; height: number } {
  if ('videoWidth' in frame) return { width: frame.videoWidth, height: frame.videoHeight };
  if ('displayWidth' in frame) return { width: frame.displayWidth, height: frame.displayHeight };
  return { width: frame.width, height: frame.height };
}
