import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSampler } from '../../src/camera/createSampler.ts';
import { type Hint, judgeFrame } from '../../src/camera/judgeFrame.ts';
import { type Luma, measure } from '../../src/camera/measures.ts';
import { type Guidance, startGuide } from '../../src/camera/startGuide.ts';
import { createFaceDetector } from '../../src/face-detector/createFaceDetector.ts';
import faceUrl from '../support/faces/face.jpg?url';
import { drawScene, type SceneName } from '../support/faces/scenes.ts';
import { playStream } from '../support/fakeVideo.ts';
import { readPixels } from './support/readPixels.ts';

// What the real detector finds in the scenes, and the hint that comes of it: the thresholds were converted from another
// oval, so they are held against pictures here.

const photo = await readPixels(faceUrl);
const detect = createFaceDetector();
afterAll(() => detect.dispose());

const size = { width: 640, height: 480 };

function openCanvas() {
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  return { canvas, context };
}

/** The hints of so many frames, one after the other, to somebody to whom `held` is shown. */
async function judge(scene: SceneName, count: number, held?: Hint) {
  const { canvas, context } = openCanvas();
  // SAFETY: of a video, a sampler reads the size and draws the picture.
  const video = Object.assign(canvas, { videoWidth: 640, videoHeight: 480 }) as HTMLCanvasElement &
    Pick<HTMLVideoElement, 'videoWidth' | 'videoHeight'> as unknown as HTMLVideoElement;
  const sampler = createSampler();
  const hints: (Hint | undefined)[] = [];
  let previous: Luma | undefined;
  for (const { data } of drawScene(scene, photo, count)) {
    context.putImageData(new ImageData(data, size.width, size.height), 0, 0);
    const luma = await sampler?.sample(video);
    if (!luma) throw new Error('no picture');
    const measures = measure(luma, previous);
    previous = luma;
    const faces = { boxes: await detect(canvas), frame: size };
    hints.push(judgeFrame({ measures, bestSharpness: measures.sharpness, faces }, held));
  }
  sampler?.dispose();
  return hints;
}

describe('C20 what the detector sees', () => {
  it.each<[SceneName, Hint]>([
    ['centred', 'hold'],
    ['far', 'far'],
    ['close', 'close'],
    ['off-centre', 'off-centre'],
    ['two', 'many'],
    ['dark', 'dark'],
    ['empty', 'no-face'],
  ])('of the scene %s says %s in each frame, also to whom all was well', async (scene, hint) => {
    expect(await judge(scene, 3)).toEqual([hint, hint, hint]);
    expect(await judge(scene, 1, 'hold')).toEqual([hint]);
  });

  it('of a face that goes to and fro says so, or where it is, and never that all is well', async () => {
    // A look every 150 ms; to and fro takes as long as the film of a fake camera.
    const [, ...hints] = await judge('moving', 9);
    expect(new Set(hints)).toEqual(new Set(['moving', 'off-centre']));
  });

  it('guides a person in front of a camera, from nobody to a face that is held still', async () => {
    const { canvas, context } = openCanvas();
    const show = (scene: SceneName) => {
      const frames = drawScene(scene, photo, 2);
      return () => {
        const [{ data } = { data: undefined }] = frames;
        if (data) context.putImageData(new ImageData(data, size.width, size.height), 0, 0);
        // No two frames of a camera are the same.
        frames.reverse();
      };
    };
    let draw = show('empty');
    const timer = setInterval(() => draw(), 50);
    onTestFinished(() => clearInterval(timer));
    const video = await playStream(canvas.captureStream(20));
    const seen: Guidance[] = [];
    onTestFinished(startGuide({ video, detector: detect, onChange: (one) => seen.push(one) }));
    const waitForHint = (hint: Hint) =>
      vi.waitFor(() => expect(seen.at(-1)?.shown).toBe(hint), { timeout: 8000 });
    await waitForHint('no-face');
    draw = show('far');
    await waitForHint('far');
    draw = show('centred');
    await waitForHint('hold');
    await vi.waitFor(() => expect(seen.at(-1)?.isSteady).toBe(true), { timeout: 8000 });
    const order = new Set(seen.map(({ shown }) => shown));
    expect([...order]).toEqual(['looking', 'no-face', 'far', 'hold']);
  });
});
