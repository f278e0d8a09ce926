/** What stands before a fake camera. */
export type FakeScene = keyof typeof scenes;

/** Somebody in the picture: the middle of the face and its size, in a picture of 400 by 500 that shows the visible part. */
interface Person {
  x: number;
  y: number;
  size: number;
}

interface Scene {
  people: readonly Person[];
  /** How far somebody walks from side to side. */
  sway?: number;
  /** Of black over all, 0 to 1. */
  darkness?: number;
  /** Of white over all, 0 to 1. */
  brightness?: number;
  /** How many times smaller it is drawn, and then stretched: a filter would keep the whole page busy. */
  softness?: number;
}

const alone: Person = { x: 200, y: 246, size: 1.3 };

const scenes = {
  centred: { people: [alone] },
  far: { people: [{ ...alone, size: 0.6 }] },
  close: { people: [{ ...alone, size: 2 }] },
  'off-centre': { people: [{ ...alone, x: 110, size: 1.2 }] },
  two: {
    people: [
      { ...alone, x: 110, size: 0.9 },
      { ...alone, x: 310, size: 0.8 },
    ],
  },
  empty: { people: [] },
  dark: { people: [alone], darkness: 0.88 },
  bright: { people: [alone], brightness: 0.85 },
  blurred: { people: [alone], softness: 24 },
  black: { people: [], darkness: 1 },
  moving: { people: [alone], sway: 60 },
} satisfies Record<string, Scene>;

/** A face as a detector gives it: a box in pixels of the frame. */
export interface FakeFace {
  x: number;
  y: number;
  width: number;
  height: number;
  score: number;
}

/** Draws one frame of a scene. `time` is in ms. */
export function drawScene(context: CanvasRenderingContext2D, name: FakeScene, time: number): void {
  const scene: Scene = scenes[name];
  if (scene.softness) stretch(context, scene, time, scene.softness);
  else paint(context, scene, time);
  // No two frames of a real camera are alike.
  cover(context, '255 255 255', 0.02 * (1 + Math.sin(time / 90)));
  cover(context, '0 0 0', scene.darkness ?? 0);
  cover(context, '255 255 255', scene.brightness ?? 0);
}

function paint(context: CanvasRenderingContext2D, scene: Scene, time: number): void {
  const { width, height } = context.canvas;
  const { scale, left, top } = placeIn(width, height);
  context.save();
  context.fillStyle = '#c9c4ba';
  context.fillRect(0, 0, width, height);
  context.translate(left, top);
  context.scale(scale, scale);
  fill(context, '#ddd8cd', 'M-400 -100h518v430h-518z');
  fill(context, '#a39c90', 'M300 96h400v10H300zM300 196h400v10H300z');
  for (const person of scene.people) drawPerson(context, moved(person, scene, time));
  context.restore();
}

function stretch(context: CanvasRenderingContext2D, scene: Scene, time: number, by: number): void {
  const { width, height } = context.canvas;
  const small = document.createElement('canvas');
  small.width = width / by;
  small.height = height / by;
  const inner = small.getContext('2d');
  if (inner) paint(inner, scene, time);
  context.drawImage(small, 0, 0, width, height);
}

/** Where the faces of a scene are, so that a story needs no detector that looks. */
export function findFaces(
  name: FakeScene,
  time: number,
  frame: { width: number; height: number },
): FakeFace[] {
  const scene: Scene = scenes[name];
  const { scale, left, top } = placeIn(frame.width, frame.height);
  return scene.people.map((person) => {
    const { x, y, size } = moved(person, scene, time);
    // The box of a detector: from brow to chin, a little wider than the cheeks.
    const side = 1.15 * 160 * size * scale;
    return {
      x: left + x * scale - side / 2,
      y: top + y * scale - side / 2,
      width: side,
      height: side,
      score: 0.93,
    };
  });
}

function moved(person: Person, { sway = 0 }: Scene, time: number): Person {
  return { ...person, x: person.x + sway * Math.sin(time / 300) };
}

/** Fits the picture of 400 by 500 into the middle of a frame. */
function placeIn(width: number, height: number) {
  const scale = Math.min(width / 400, height / 500);
  return { scale, left: (width - 400 * scale) / 2, top: (height - 500 * scale) / 2 };
}

function drawPerson(context: CanvasRenderingContext2D, { x, y, size }: Person): void {
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  context.translate(-200, -236);
  for (const [colour, path] of person) fill(context, colour, path);
  context.strokeStyle = '#5b4034';
  context.lineWidth = 5;
  context.stroke(new Path2D('M154 230c8-6 18-6 26 0M220 230c8-6 18-6 26 0'));
  context.restore();
}

const person = [
  ['#3f5166', 'M22 500c6-84 54-118 120-132h116c66 14 114 48 120 132V780H22z'],
  ['#33414f', 'M146 366c14 30 36 44 54 44s40-14 54-44l18 4c-14 40-42 64-72 64s-58-24-72-64z'],
  ['#c58f74', 'M162 310h76v58c-8 22-24 32-38 32s-30-10-38-32z'],
  ['#3a2c27', 'M104 236c-12-96 30-150 96-150s108 54 96 150l-14 40H118z'],
  ['#e0ad91', 'M120 232c0-62 30-96 80-96s80 34 80 96c0 66-36 114-80 114s-80-48-80-114z'],
  ['#3a2c27', 'M118 226c6-44 40-60 84-82 22 30 52 46 80 80 2-66-28-106-82-106s-86 42-82 108z'],
  ['#a8584f', 'M176 300c14 10 34 10 48 0z'],
] as const;

function fill(context: CanvasRenderingContext2D, colour: string, path: string): void {
  context.fillStyle = colour;
  context.fill(new Path2D(path));
}

function cover(context: CanvasRenderingContext2D, colour: string, share: number): void {
  context.fillStyle = `rgb(${colour} / ${share})`;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}
