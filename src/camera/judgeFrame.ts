import type { FaceBox } from './FaceDetector.ts';
import { oval, visiblePart } from './frame.ts';
import type { Measures } from './measures.ts';

/** What to tell a person. `looking`: nothing is known yet. `hold`: all is well. */
export type Hint =
  | 'looking'
  | 'covered'
  | 'no-face'
  | 'many'
  | 'far'
  | 'close'
  | 'off-centre'
  | 'dark'
  | 'bright'
  | 'backlit'
  | 'side-lit'
  | 'moving'
  | 'blurred'
  | 'hold';

/** What one look at the camera gave. */
export interface Look {
  measures: Measures;
  /** Of the sharpest frame of the last two seconds. */
  bestSharpness: number;
  /** What a detector found; `undefined` without one, or before its first answer. */
  faces?: { boxes: readonly FaceBox[]; frame: { width: number; height: number } } | undefined;
}

/**
 * Says what should change first. `held` is what is shown now: it has to get clearly better before something else is said.
 * Without faces to judge, nothing is said where the light is good.
 */
export function judgeFrame({ measures, bestSharpness, faces }: Look, held?: Hint | undefined) {
  const { light, contrast } = measures;
  // A finger or a shutter lets no structure through; a white picture has none either, but is too bright.
  if (light < 0.8 && contrast < (held === 'covered' ? 0.0005 : 0.0003)) return 'covered';
  const face = faces && judgeFaces(faces.boxes, faces.frame, held);
  if (face !== undefined && face !== 'hold') return face;
  return judgeLight(measures, held) ?? judgeSharpness(measures, bestSharpness, held) ?? face;
}

function judgeLight(measures: Measures, held: Hint | undefined): Hint | undefined {
  const { light, surround, dark, glare, evenness } = measures;
  const isBeforeLight = light < 0.45 && surround > 0.55;
  if (isBeforeLight && surround - light > (held === 'backlit' ? 0.25 : 0.3)) return 'backlit';
  if (light < (held === 'dark' ? 0.23 : 0.2) || dark > (held === 'dark' ? 0.45 : 0.5)) {
    return 'dark';
  }
  if (light > (held === 'bright' ? 0.77 : 0.8) || glare > (held === 'bright' ? 0.2 : 0.25)) {
    return 'bright';
  }
  return evenness < (held === 'side-lit' ? 0.15 : 0.12) ? 'side-lit' : undefined;
}

function judgeSharpness(
  { motion = 0, sharpness }: Measures,
  best: number,
  held: Hint | undefined,
): Hint | undefined {
  if (motion > (held === 'moving' ? 0.025 : 0.035)) return 'moving';
  // No limit fits every camera (OFIQ learns one from many features), so a frame is held against its neighbours first.
  const isWorse = sharpness < best * (held === 'blurred' ? 0.6 : 0.5);
  const isSoft = sharpness < (held === 'blurred' ? 0.012 : 0.01);
  return isWorse || isSoft ? 'blurred' : undefined;
}

/** Where the largest face stands within the oval. The shares are converted from those of the detector's test scenes. */
export function judgeFaces(
  boxes: readonly FaceBox[],
  frame: { width: number; height: number },
  held?: Hint | undefined,
): Hint {
  const area = visiblePart(frame);
  // Whoever was seen clearly stays seen with a little less.
  const least = held === 'hold' ? 0.5 : 0.6;
  const faces = boxes
    .filter(({ score = 1 }) => score >= least)
    .map((box) => placeIn(area, box))
    .filter(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)
    .sort((one, other) => other.width - one.width);
  const [largest, second] = faces;
  if (!largest) return 'no-face';
  // Somebody far behind does not count.
  if (second && second.score >= 0.6 && second.width >= largest.width / 2) return 'many';
  const size = largest.width / oval.width;
  if (size < (held === 'hold' ? 0.68 : 0.74)) return 'far';
  if (size > (held === 'hold' ? 1.38 : 1.25)) return 'close';
  const slack = held === 'hold' ? 1.1 : 1;
  const dx = (largest.x - oval.x) / oval.width;
  const dy = (largest.y - oval.y) / oval.height;
  const isAside = Math.abs(dx) > 0.18 * slack || dy < -0.12 * slack || dy > 0.22 * slack;
  return isAside ? 'off-centre' : 'hold';
}

/** A box in shares of the visible part: its centre, and its width. */
function placeIn(area: ReturnType<typeof visiblePart>, box: FaceBox) {
  return {
    x: (box.x + box.width / 2 - area.x) / area.width,
    y: (box.y + box.height / 2 - area.y) / area.height,
    width: box.width / area.width,
    score: box.score ?? 1,
  };
}
