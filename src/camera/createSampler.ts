import { createLightReader } from './createLightReader.ts';
import { visiblePart } from './frame.ts';
import { type Luma, lumaSize, toLuma } from './measures.ts';
import { readFrame } from './readFrame.ts';

/** Takes small grey pictures of what a person sees. */
export interface Sampler {
  /**
   * Of the video, or of a frame of it that is held. `undefined` while the video has no picture. Rejects where nothing can
   * be read.
   */
  sample(video: HTMLVideoElement, held?: VideoFrame | undefined): Promise<Luma | undefined>;
  /** Lets go of the canvas, and of the last frame in it. */
  dispose(): void;
}

const { width: WIDTH, height: HEIGHT } = lumaSize;

/** Makes a sampler; `undefined` where the browser has no canvas to read, or alters what is read from it. */
export function createSampler(): Sampler | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || isAltered(context)) return undefined;
  const light = createLightReader();
  let isDrawing = false;

  function draw(video: HTMLVideoElement, context: CanvasRenderingContext2D): Luma {
    const { x, y, width, height } = visiblePart({
      width: video.videoWidth,
      height: video.videoHeight,
    });
    context.drawImage(video, x, y, width, height, 0, 0, WIDTH, HEIGHT);
    return toLuma(context.getImageData(0, 0, WIDTH, HEIGHT).data, WIDTH, HEIGHT);
  }
  /** What cannot be read once is drawn from then on. */
  async function read(video: HTMLVideoElement, held: VideoFrame | undefined) {
    const frame = held ?? readFrame(video);
    try {
      const found = frame && (await light.read(frame, WIDTH, HEIGHT));
      isDrawing = found === undefined;
      return found;
    } catch {
      isDrawing = true;
      return undefined;
    } finally {
      if (!held) frame?.close();
    }
  }
  return {
    async sample(video, held) {
      if (video.videoWidth === 0 || video.videoHeight === 0) return undefined;
      const found = isDrawing ? undefined : await read(video, held);
      return found ?? draw(video, context);
    },
    dispose() {
      light.dispose();
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}

/** Privacy modes give noise or white for what was drawn: then a colour that is known comes back as another. */
function isAltered(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = 'rgb(40 120 200)';
  context.fillRect(0, 0, 8, 8);
  try {
    const { data } = context.getImageData(0, 0, 8, 8);
    return data.some((value, index) => Math.abs(value - (known[index % 4] ?? 0)) > 2);
  } catch {
    return true;
  }
}

const known = [40, 120, 200, 255];
