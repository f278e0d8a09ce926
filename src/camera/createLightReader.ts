import { visiblePart } from './frame.ts';
import type { Luma } from './measures.ts';

/** Reads how light the picture is. */
export interface LightReader {
  /** A small grey picture of the visible part; `undefined` where the frame is stored in another way. */
  read(frame: VideoFrame, width: number, height: number): Promise<Luma | undefined>;
  dispose(): void;
}

/** These keep the light apart from the colours, a byte a pixel, and first (WebCodecs, §9.4). */
const kinds: readonly unknown[] = ['I420', 'I420A', 'I422', 'I444', 'NV12'];

/** Makes a reader of what cameras give. To draw a frame has its colours worked out, which takes twenty times as long. */
export function createLightReader(): LightReader {
  let bytes = new Uint8Array();
  return {
    async read(frame, width, height) {
      if (!kinds.includes(frame.format) || !frame.visibleRect) return undefined;
      const { x, y, width: shown, height: high } = frame.visibleRect;
      if (shown !== frame.displayWidth || high !== frame.displayHeight) return undefined;
      const part = visiblePart({ width: shown, height: high });
      // Two pixels share a colour, so nothing is cut between them.
      const rect = {
        x: even(x + part.x),
        y: even(y + part.y),
        width: even(part.width),
        height: even(part.height),
      };
      const size = frame.allocationSize({ rect });
      if (bytes.length < size) bytes = new Uint8Array(size);
      const copy = bytes;
      const [plane] = await frame.copyTo(copy, { rect });
      if (!plane) return undefined;
      const source = { pixels: copy, ...plane, width: rect.width, height: rect.height };
      return shrink(source, frame.colorSpace.fullRange === true, width, height);
    },
    /** Lets go of the last frame. */
    dispose() {
      bytes.fill(0);
      bytes = new Uint8Array();
    },
  };
}

interface Plane {
  pixels: Uint8Array;
  offset: number;
  stride: number;
  width: number;
  height: number;
}

/** Four pixels stand for each field. */
function shrink(source: Plane, isFull: boolean, width: number, height: number): Luma {
  const { pixels, offset, stride } = source;
  const small = new Uint8Array(width * height);
  const columns = spread(width, source.width);
  const rows = spread(height, source.height);
  const at = (index: number) => pixels[index] ?? 0;
  for (let y = 0, field = 0; y < rows.length; y += 2) {
    const upper = offset + (rows[y] ?? 0) * stride;
    const lower = offset + (rows[y + 1] ?? 0) * stride;
    for (let x = 0; x < columns.length; x += 2, field += 1) {
      const left = columns[x] ?? 0;
      const right = columns[x + 1] ?? 0;
      const light =
        (at(upper + left) + at(upper + right) + at(lower + left) + at(lower + right)) >> 2;
      small[field] = isFull ? light : (studio[light] ?? 0);
    }
  }
  return { pixels: small, width, height };
}

/** The places of two pixels in each field, a quarter of it from its edges. */
function spread(fields: number, length: number): Uint32Array {
  const places = new Uint32Array(2 * fields);
  for (let at = 0; at < places.length; at += 1) places[at] = ((at + 0.5) * length) / (2 * fields);
  return places;
}

/** Video leaves room at both ends: 16 is black and 235 white (ITU-R BT.601). */
const studio = Uint8ClampedArray.from({ length: 256 }, (_, level) => ((level - 16) * 255) / 219);

function even(value: number): number {
  return value - (value % 2);
}
