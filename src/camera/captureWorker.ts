import { compressJpeg, drawSurface, LONGEST_SIDE, type Photo } from './compressJpeg.ts';
import { createLightReader } from './createLightReader.ts';
import { visiblePart } from './frame.ts';
import { type Luma, lumaSize, type Measures, measure } from './measures.ts';

// The file for a worker that a host starts, published as `react-mfa-kit/capture-worker`. It takes one frame at a time,
// measures it or makes the photo of it; it asks for nothing and keeps nothing.

/** What the page sends. The frame is handed over. */
export interface CaptureRequest {
  id: number;
  frame: VideoFrame;
  wants: 'look' | 'photo';
}

/** What comes back: what was asked for, or nothing. */
export interface CaptureReply {
  id: number;
  photo?: Photo | undefined;
  look?: FrameLook | undefined;
}

/** A frame, made small and measured. */
export interface FrameLook {
  luma: Luma;
  measures: Measures;
}

const create = (width: number, height: number) => new OffscreenCanvas(width, height);
const light = createLightReader();

self.addEventListener('message', ({ data }: MessageEvent<CaptureRequest>) => {
  const { id, frame, wants } = data;
  const reply = (found: Omit<CaptureReply, 'id'>) =>
    self.postMessage({ id, ...found } satisfies CaptureReply);
  const work = wants === 'look' ? look(frame) : photograph(frame);
  work.then(reply, () => reply({})).finally(() => frame.close());
});

async function look(frame: VideoFrame): Promise<{ look?: FrameLook | undefined }> {
  const luma = await light.read(frame, lumaSize.width, lumaSize.height);
  // Nobody's face stays here until the next photo.
  light.dispose();
  return { look: luma && { luma, measures: measure(luma) } };
}

async function photograph(frame: VideoFrame): Promise<{ photo: Photo }> {
  const { x, y, width, height } = visiblePart({
    width: frame.displayWidth,
    height: frame.displayHeight,
  });
  const surface = drawSurface(create, { width, height }, LONGEST_SIDE, (context, w, h) =>
    context.drawImage(frame, x, y, width, height, 0, 0, w, h),
  );
  return { photo: await compressJpeg(surface, create) };
}
