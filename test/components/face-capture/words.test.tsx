import { describe, expect, it } from 'vitest';
import { CameraNotices } from '../../../src/components/face-capture/CameraNotices.tsx';
import type { CameraStepProps } from '../../../src/components/face-capture/CameraStep.tsx';
import { hintText } from '../../../src/components/face-capture/hintText.ts';
import { readBrowser } from '../../../src/components/face-capture/readBrowser.ts';
import { useMistakeWords } from '../../../src/components/face-capture/useMistakeWords.ts';
import type { Hint, PhotoMistake } from '../../../src/flows/index.ts';
import { en } from '../../../src/messages/en/index.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

const words = en.faceCapture;
const iPhone = (rest: string) => `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${rest}`;
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15';

describe('what the camera’s screen says', () => {
  it.each<[Hint, string]>([
    ['looking', words.hintLooking],
    ['no-face', words.hintNoFace],
    ['covered', words.hintCovered],
    ['dark', words.hintDark],
    ['bright', words.hintBright],
    ['backlit', words.hintBacklit],
    ['side-lit', words.hintSideLit],
    ['far', words.hintFar],
    ['close', words.hintClose],
    ['off-centre', words.hintOffCentre],
    ['many', words.hintMany],
    ['blurred', words.hintBlurred],
    ['moving', words.hintMoving],
    ['hold', words.hintGood],
  ])('to the hint %s: %s', (hint, text) => {
    expect(hintText(words, hint)).toBe(text);
  });

  it.each<[PhotoMistake | undefined, string]>([
    [undefined, ''],
    ['not-a-photo', words.notAPhoto],
    ['unreadable', words.unreadable],
    ['too-big', words.tooBig({ size: '10\u00a0MB' })],
    ['too-small', words.tooSmall],
    ['too-many', words.tooMany],
  ])('to a file that is %s: %s', (mistake, text) => {
    const Mistake = () => <output>{useMistakeWords(mistake)}</output>;
    renderWithMfa(<Mistake />);
    const squeeze = (said: string) => said.replace(/\s/g, ' ');
    expect(squeeze(document.querySelector('output')?.textContent ?? '')).toBe(squeeze(text));
  });

  it.each([
    [iPhone('Version/18.0 Mobile/15E148 Safari/604.1'), 5, 'stepsSafariPhone'],
    [iPhone('CriOS/140.0 Mobile/15E148 Safari/604.1'), 5, 'stepsOther'],
    [iPhone('FxiOS/140.0 Mobile/15E148 Safari/605.1.15'), 5, 'stepsOther'],
    [iPhone('Version/18.0 EdgiOS/140.0 Mobile/15E148 Safari/604.1'), 5, 'stepsOther'],
    [mac, 5, 'stepsSafariPhone'],
    [mac, 0, 'stepsSafariMac'],
    ['Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/140.0', 0, 'stepsFirefox'],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 5, 'stepsOther'],
    ['Mozilla/5.0 (X11; Linux) Chrome/156.0.0.0 Safari/537.36', 0, 'stepsChromium'],
    ['a browser of one’s own', 0, 'stepsOther'],
  ])('to a person with %s and %i fingers the steps %s', (agent, touches, steps) => {
    expect(readBrowser(agent, touches)).toBe(steps);
  });

  const cameraOf = (size: object, isPaused = false) => ({
    status: 'on',
    isPaused,
    stream: { getVideoTracks: () => [{ getSettings: () => size }] },
  });
  it.each([
    ['is paused', cameraOf({}, true), {}, words.pausedByDevice],
    ['shows an altered picture', cameraOf({}), { isAltered: true }, words.photoAltered],
    ['gives no hints', cameraOf({}), { isOff: true }, words.noHints],
    ['is small', cameraOf({ width: 320, height: 240 }), {}, words.lowResolution],
    ['is as it should be', cameraOf({ width: 1280, height: 720 }), {}, undefined],
    ['is not on yet', { status: 'opening' }, undefined, undefined],
  ])('about a camera that %s: %s', (_, camera, guidance, text) => {
    // SAFETY: of the state and the flow the notices read nothing else.
    const props = {
      state: { status: 'live', ...(guidance && { guidance }) },
      flow: { camera },
      mode: 'verify',
    } as unknown as CameraStepProps;
    const { container } = renderWithMfa(<CameraNotices {...props} />);
    const notice = container.querySelector('[data-part="notice-text"]');
    expect(notice?.textContent ?? undefined).toBe(text);
  });
});
