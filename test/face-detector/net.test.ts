import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { createLocalEngine } from '../../src/face-detector/createLocalEngine.ts';
import { createNet } from '../../src/face-detector/createNet.ts';
import { decodeFaces } from '../../src/face-detector/decodeFaces.ts';
import { fillInput } from '../../src/face-detector/fillInput.ts';
import { placeFrame, toFrame } from '../../src/face-detector/placeFrame.ts';
import { createPixels, type Pixels } from '../support/faces/Pixels.ts';
import { readFace } from '../support/faces/readFace.ts';
import { drawScene, type SceneName } from '../support/faces/scenes.ts';
import { readModelFile } from './support/readModelFile.ts';
import { shrinkFrame } from './support/shrinkFrame.ts';

const net = createNet(readModelFile());
const photo = readFace();

function run(frame: Pixels) {
  fillInput(net.input, shrinkFrame(frame).data);
  for (const step of net.steps) step();
  const placement = placeFrame(frame.width, frame.height);
  return decodeFaces(net, 0.5).map((face) => toFrame(face, placement));
}

function draw(name: SceneName): Pixels {
  const [frame = createPixels(640, 480)] = drawScene(name, photo);
  return frame;
}

/** What another engine over the same model found: left, top, width and height in pixels, and the score of 100. */
const scenes: readonly { name: SceneName; faces: number[][] }[] = [
  { name: 'centred', faces: [[196, 99, 257, 256, 93]] },
  { name: 'far', faces: [[276, 189, 96, 96, 89]] },
  { name: 'close', faces: [[117, 34, 413, 413, 93]] },
  { name: 'off-centre', faces: [[55, 103, 240, 240, 97]] },
  {
    name: 'two',
    faces: [
      [133, 165, 141, 141, 95],
      [409, 175, 125, 125, 94],
    ],
  },
  { name: 'dark', faces: [[198, 101, 252, 252, 89]] },
  { name: 'empty', faces: [] },
];

test.each(scenes)('in the scene “$name” are the faces that were drawn', ({ name, faces }) => {
  const found = run(draw(name)).map(({ x, y, width, height, score = 0 }) => [
    x,
    y,
    width,
    height,
    100 * score,
  ]);
  expect(found).toHaveLength(faces.length);
  const misses = found.flatMap((face, index) =>
    face.map((value, part) => Math.abs(value - (faces[index]?.[part] ?? Number.NaN))),
  );
  expect(Math.max(0, ...misses)).toBeLessThan(3);
});

test('the six points lie where they are in the photograph, right and left as the person has them', () => {
  const [{ points = [] } = {}] = run(draw('centred'));
  const [rightEyeX = 0, rightEyeY = 0, leftEyeX = 0, , noseX = 0, noseY = 0, , mouthY = 0] = points;
  expect(points).toHaveLength(12);
  expect(rightEyeX).toBeLessThan(noseX);
  expect(noseX).toBeLessThan(leftEyeX);
  expect(rightEyeY).toBeLessThan(noseY);
  expect(noseY).toBeLessThan(mouthY);
  // Half a face lies between two eyes, and the face is 210 wide.
  expect((leftEyeX - rightEyeX) / 210).toBeCloseTo(0.48, 1);
});

test('a face that moves is followed', () => {
  const middles = drawScene('moving', photo, 4).map((frame) => {
    const [{ x = 0, width = 0 } = {}] = run(frame);
    return x + width / 2;
  });
  expect(middles.map((middle) => Math.round(middle / 20))).toEqual([16, 22, 16, 11]);
});

describe('nobody is seen', () => {
  const noise = createPixels(640, 480);
  let seed = 7;
  for (let index = 0; index < noise.data.length; index += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    noise.data[index] = seed >> 16;
  }
  const white = createPixels(640, 480);
  white.data.fill(255);

  it.each([
    ['black', createPixels(640, 480)],
    ['white', white],
    ['noise', noise],
  ])('C20 in %s', (_, frame) => {
    expect(run(frame)).toEqual([]);
  });
});

describe('running', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('takes no new memory, however often', () => {
    let count = 0;
    const watch = <Made extends typeof Float32Array | typeof Float64Array>(type: Made) =>
      new Proxy(type, {
        construct(target, given) {
          count += 1;
          return Reflect.construct(target, given);
        },
      });
    vi.stubGlobal('Float32Array', watch(Float32Array));
    vi.stubGlobal('Float64Array', watch(Float64Array));
    const own = createNet(readModelFile());
    expect(count).toBeGreaterThan(90);
    count = 0;
    for (let time = 0; time < 20; time += 1) for (const step of own.steps) step();
    expect(count).toBe(0);
  });
});

describe('the engine of the page', () => {
  const { signal } = new AbortController();
  const pixels = () => Uint8ClampedArray.from(shrinkFrame(draw('centred')).data);
  const black = () => new Uint8ClampedArray(4 * 128 * 128);

  it('answers each picture for itself, also those that come at once', async () => {
    const engine = createLocalEngine(readModelFile());
    const answers = [pixels(), black(), pixels()].map((picture) =>
      engine.find(picture, 0.5, signal),
    );
    expect((await Promise.all(answers)).map((faces) => faces.length)).toEqual([1, 0, 1]);
  });

  it('C28 lets the page have its turn, and stops there when it is told to', async () => {
    const engine = createLocalEngine(readModelFile());
    const controller = new AbortController();
    // Each look at the clock is a slice later, so every layer is followed by a turn of the page.
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      time += 10;
      return time;
    });
    let turns = 0;
    const stopped = engine.find(pixels(), 0.5, controller.signal);
    const next = engine.find(pixels(), 0.5, signal);
    const takeTurn = () => {
      turns += 1;
      if (turns === 3) controller.abort(new Error('enough'));
      else setImmediate(takeTurn);
    };
    setImmediate(takeTurn);
    await expect(stopped).rejects.toThrow('enough');
    expect(await next).toHaveLength(1);
    vi.restoreAllMocks();
  });
});
