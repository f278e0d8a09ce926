import { describe, expect, it } from 'vitest';
import { type Hint, judgeFaces, judgeFrame } from '../../src/camera/judgeFrame.ts';
import type { Measures } from '../../src/camera/measures.ts';

const good: Measures = {
  light: 0.5,
  surround: 0.5,
  contrast: 0.02,
  dark: 0.02,
  glare: 0,
  evenness: 0.7,
  sharpness: 0.1,
  motion: 0.005,
};
const frame = { width: 640, height: 480 };
/** Of the drawn oval, in the pixels of `frame`. */
const oval = { x: 320, y: 235, width: 234, height: 302 };

/** A box whose width is `size` ovals, its centre moved by shares of the oval. */
function face(size: number, dx = 0, dy = 0, score = 0.9) {
  const side = size * oval.width;
  return {
    x: oval.x + dx * oval.width - side / 2,
    y: oval.y + dy * oval.height - side / 2,
    width: side,
    height: side,
    score,
  };
}
const look = (change: Partial<Measures>, boxes = [face(1)]) => ({
  measures: { ...good, ...change },
  bestSharpness: 0.1,
  faces: { boxes, frame },
});

describe('C20 the light and the picture', () => {
  it.each<[Hint, Partial<Measures>]>([
    ['hold', {}],
    ['covered', { light: 0.02, contrast: 0.0001, dark: 1 }],
    ['covered', { light: 0.4, contrast: 0.0001 }],
    ['dark', { light: 0.15 }],
    ['dark', { dark: 0.6 }],
    ['bright', { light: 0.9 }],
    ['bright', { light: 1, contrast: 0, glare: 1 }],
    ['bright', { glare: 0.3 }],
    ['backlit', { light: 0.3, surround: 0.8 }],
    ['side-lit', { evenness: 0.05 }],
    ['moving', { motion: 0.06 }],
    ['blurred', { sharpness: 0.04 }],
    ['blurred', { sharpness: 0.005 }],
  ])('asks for %s where %o', (hint, change) => {
    expect(judgeFrame(look(change))).toBe(hint);
  });

  it.each<Partial<Measures>>([
    { light: 0.8, contrast: 0 },
    { contrast: 0.0003 },
    { light: 0.45, surround: 0.8 },
    { light: 0.5, surround: 0.9 },
    { light: 0.2, surround: 0.55 },
    { light: 0.3, surround: 0.6 },
    { dark: 0.5 },
    { light: 0.8 },
    { glare: 0.25 },
    { evenness: 0.12 },
    { motion: 0.035 },
    { sharpness: 0.05 },
  ])('asks for nothing yet at the limit: %o', (change) => {
    expect(judgeFrame(look(change))).toBe('hold');
  });

  it.each<[number, Hint | undefined, Hint]>([
    [0.009, undefined, 'blurred'],
    [0.01, undefined, 'hold'],
    [0.011, undefined, 'hold'],
    [0.011, 'blurred', 'blurred'],
    [0.012, 'blurred', 'hold'],
  ])('takes %d for soft where nothing was sharper, after %s: %s', (sharpness, held, hint) => {
    const seen = { ...look({ sharpness }), bestSharpness: sharpness };
    expect(judgeFrame(seen, held)).toBe(hint);
  });

  it('says nothing of a face that nobody looked for', () => {
    expect(judgeFrame({ measures: good, bestSharpness: 0.1 })).toBeUndefined();
    expect(judgeFrame({ measures: { ...good, light: 0.1 }, bestSharpness: 0.1 })).toBe('dark');
  });

  it('speaks of the face before the light, and of a covered lens before both', () => {
    expect(judgeFrame(look({ light: 0.1 }, []))).toBe('no-face');
    expect(judgeFrame(look({ light: 0.1, contrast: 0 }, []))).toBe('covered');
  });

  it('does not take the first frame for a moving one', () => {
    expect(judgeFrame(look({ motion: undefined }))).toBe('hold');
  });

  it.each<[Hint, Partial<Measures>]>([
    ['covered', { contrast: 0.0004 }],
    ['dark', { light: 0.22 }],
    ['dark', { dark: 0.47 }],
    ['bright', { light: 0.78 }],
    ['bright', { glare: 0.22 }],
    ['backlit', { light: 0.3, surround: 0.57 }],
    ['side-lit', { evenness: 0.13 }],
    ['moving', { motion: 0.03 }],
    ['blurred', { sharpness: 0.055 }],
  ])('keeps %s where it is only a little better', (held, change) => {
    expect(judgeFrame(look(change), held)).toBe(held);
    expect(judgeFrame(look(change))).toBe('hold');
  });
});

describe('where a face is', () => {
  it.each<[Hint, ReturnType<typeof face>[]]>([
    ['no-face', []],
    ['no-face', [face(1, 0, 0, 0.55)]],
    ['no-face', [face(0.5, 1.2)]],
    ['no-face', [face(0.5, -1.2)]],
    ['no-face', [face(0.5, 0, -1)]],
    ['no-face', [face(0.5, 0, 1)]],
    ['hold', [face(1, 0, 0, 0.6)]],
    ['many', [face(1), face(0.5, 0.6, 0, 0.6)]],
    ['many', [face(0.9), face(0.5, 0.6)]],
    ['many', [face(0.5, 0.6), face(0.9), face(0.2)]],
    ['close', [face(0.3), face(1.3), face(0.3, 0.4)]],
    ['hold', [face(1), face(0.4, 0.6)]],
    ['hold', [face(1), face(0.6, 0.5, 0, 0.55)]],
    ['far', [face(0.73)]],
    ['close', [face(1.26)]],
    ['off-centre', [face(1, 0.19)]],
    ['off-centre', [face(1, -0.19)]],
    ['off-centre', [face(1, 0, -0.13)]],
    ['off-centre', [face(1, 0, 0.23)]],
    ['hold', [face(0.75)]],
    ['hold', [face(1.24)]],
    ['hold', [face(1, 0.17, 0.2)]],
  ])('%s: %j', (hint, boxes) => {
    expect(judgeFaces(boxes, frame)).toBe(hint);
  });

  it.each([
    ['a little far', face(0.69)],
    ['a little close', face(1.37)],
    ['a little aside', face(1, 0.19)],
    ['a little high', face(1, 0, -0.13)],
    ['a little low', face(1, 0, 0.23)],
    ['seen less clearly', face(1, 0, 0, 0.52)],
  ])('is kept when it is %s', (_, box) => {
    expect(judgeFaces([box], frame, 'hold')).toBe('hold');
    expect(judgeFaces([box], frame)).not.toBe('hold');
  });

  it('is not joined by another that is seen less clearly', () => {
    expect(judgeFaces([face(1), face(0.6, 0.5, 0, 0.55)], frame, 'hold')).toBe('hold');
  });

  it('counts a box without a score as certain', () => {
    const { score: _, ...box } = face(1);
    expect(judgeFaces([box], frame)).toBe('hold');
  });

  it('is judged alike in a frame that stands upright', () => {
    const side = 0.61 * 480;
    const box = { x: 240 - side / 2, y: 20 + 0.49 * 600 - side / 2, width: side, height: side };
    expect(judgeFaces([box], { width: 480, height: 640 })).toBe('hold');
  });
});
