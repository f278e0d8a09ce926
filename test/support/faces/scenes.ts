import { createPixels, type Pixels } from './Pixels.ts';

/** What a camera may see: the photograph in front of a wall, 640 × 480. */
export type SceneName =
  | 'centred'
  | 'far'
  | 'close'
  | 'off-centre'
  | 'two'
  | 'dark'
  | 'empty'
  | 'moving';

/** Where a face is to be, by its middle and the width from cheek to cheek, in pixels of the frame. */
interface Place {
  x: number;
  y: number;
  width: number;
}

interface Scene {
  faces: readonly Place[];
  /** How bright, of 1. */
  light?: number;
}

const width = 640;
const height = 480;

/** The face in the photograph. */
const photographed: Place = { x: 159, y: 123, width: 84 };

const scenes: Record<SceneName, (turn: number) => Scene> = {
  centred: () => ({ faces: [{ x: 320, y: 225, width: 210 }] }),
  far: () => ({ faces: [{ x: 320, y: 230, width: 90 }] }),
  close: () => ({ faces: [{ x: 320, y: 235, width: 340 }] }),
  'off-centre': () => ({ faces: [{ x: 170, y: 220, width: 200 }] }),
  two: () => ({
    faces: [
      { x: 200, y: 230, width: 120 },
      { x: 470, y: 230, width: 110 },
    ],
  }),
  dark: () => ({ faces: [{ x: 320, y: 225, width: 210 }], light: 0.2 }),
  empty: () => ({ faces: [] }),
  moving: (turn) => ({
    faces: [{ x: 320 + 110 * Math.sin(2 * Math.PI * turn), y: 225, width: 210 }],
  }),
};

/** Draws so many frames of a scene. They differ in the sensor's noise, and in `moving` the face goes to and fro once. */
export function drawScene(name: SceneName, photo: Pixels, count = 1): Pixels[] {
  const noise = createNoise();
  return Array.from({ length: count }, (_, index) =>
    drawFrame(scenes[name](index / count), photo, noise),
  );
}

function drawFrame({ faces, light = 1 }: Scene, photo: Pixels, noise: () => number): Pixels {
  const frame = createPixels(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const grain = 6 * noise();
      const colour = faces.reduce((under, face) => paint(under, face, photo, x, y), drawWall(x, y));
      const at = 4 * (y * width + x);
      colour.forEach((value, channel) => {
        frame.data[at + channel] = value * light + grain;
      });
      frame.data[at + 3] = 255;
    }
  }
  return frame;
}

function drawWall(x: number, y: number): number[] {
  const value = 150 + 30 * Math.sin(x / 90) + 20 * Math.cos(y / 70);
  return [value, value - 4, value - 10];
}

/** The photograph as large as its face is to be, its edges blended into what is behind. */
function paint(
  under: number[],
  { x: toX, y: toY, width: to }: Place,
  photo: Pixels,
  x: number,
  y: number,
) {
  const scale = photographed.width / to;
  const fromX = photographed.x + (x - toX) * scale;
  const fromY = photographed.y + (y - toY) * scale;
  const depth = Math.min(fromX, fromY, photo.width - 1 - fromX, photo.height - 1 - fromY);
  if (depth < 0) return under;
  const share = Math.min(depth / 24, 1);
  return under.map(
    (value, channel) => value * (1 - share) + sample(photo, fromX, fromY, channel) * share,
  );
}

/** The mean of the four pixels around a point, weighted by nearness. */
function sample({ data, width: row }: Pixels, x: number, y: number, channel: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const read = (atX: number, atY: number) => data[4 * (atY * row + atX) + channel] ?? 0;
  const right = x - left;
  const below = y - top;
  const upper = read(left, top) * (1 - right) + read(left + 1, top) * right;
  const lower = read(left, top + 1) * (1 - right) + read(left + 1, top + 1) * right;
  return upper * (1 - below) + lower * below;
}

/** −0.5 to 0.5, the same each time: the linear congruential generator of ANSI C. */
function createNoise(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff - 0.5;
  };
}
