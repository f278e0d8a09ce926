import type { Hint } from '../../flows/index.ts';
import type { Messages } from '../../messages/index.ts';

/** What a hint says. */
export function hintText(words: Messages['faceCapture'], hint: Hint): string {
  switch (hint) {
    case 'looking':
      return words.hintLooking;
    case 'no-face':
      return words.hintNoFace;
    case 'covered':
      return words.hintCovered;
    case 'dark':
      return words.hintDark;
    case 'bright':
      return words.hintBright;
    case 'backlit':
      return words.hintBacklit;
    case 'side-lit':
      return words.hintSideLit;
    case 'far':
      return words.hintFar;
    case 'close':
      return words.hintClose;
    case 'off-centre':
      return words.hintOffCentre;
    case 'many':
      return words.hintMany;
    case 'blurred':
      return words.hintBlurred;
    case 'moving':
      return words.hintMoving;
    case 'hold':
      return words.hintGood;
    default:
      return hint satisfies never;
  }
}
