import { describe, expect, it } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import type { CameraOnState } from '../../../src/components/face-capture/CameraStep.tsx';
import { problemOf, stepOf } from '../../../src/components/face-capture/screenOf.ts';
import { useCameraTitle } from '../../../src/components/face-capture/useCameraTitle.ts';
import type { FaceCaptureState } from '../../../src/flows/index.ts';
import { en } from '../../../src/messages/en/index.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

const words = en.faceCapture;
const photo = { blob: new Blob(), width: 640, height: 480 };
const tries = { mismatches: 0 };
const mismatch = new MfaError('face-mismatch');

describe('the screen of a state', () => {
  it.each<[FaceCaptureState, string]>([
    [{ status: 'intro', ...tries }, 'intro'],
    [{ status: 'asking', ...tries }, 'asking'],
    [{ status: 'starting', ...tries }, 'camera-0-1'],
    [{ status: 'live', ...tries }, 'camera-0-1'],
    [{ status: 'countdown', seconds: 2, ...tries }, 'camera-0-1'],
    [{ status: 'taking', mismatches: 3 }, 'camera-3-1'],
    [{ status: 'live', ...tries, first: photo }, 'camera-0-2'],
    [{ status: 'review', ...tries, photo, source: 'camera' }, 'review'],
    [{ status: 'checking', ...tries, photo, source: 'file' }, 'sending'],
    [{ status: 'upload', mismatches: 2 }, 'upload-2'],
    [{ status: 'no-camera', ...tries, problem: new MfaError('camera-busy') }, 'camera-busy'],
    [{ status: 'off', ...tries, reason: 'left' }, 'off'],
    [{ status: 'paused', ...tries }, 'paused'],
  ])('%j is %s', (state, screen) => {
    expect(stepOf(state)).toBe(screen);
  });

  it('has a problem where one left it standing', () => {
    expect(problemOf({ status: 'live', ...tries, problem: mismatch })).toBe('face-mismatch');
    expect(problemOf({ status: 'live', ...tries })).toBeUndefined();
    expect(problemOf({ status: 'done', user: { id: 'ada', token: '' } })).toBeUndefined();
  });
});

describe('what a person is to do in front of the camera', () => {
  it.each<[CameraOnState, number | undefined, string, string]>([
    [{ status: 'asking', ...tries }, undefined, words.askTitle, words.ask],
    [{ status: 'starting', ...tries }, undefined, words.liveTitle, words.starting],
    [{ status: 'live', ...tries }, undefined, words.liveTitle, words.live],
    [{ status: 'taking', ...tries }, undefined, words.liveTitle, words.live],
    [{ status: 'live', ...tries, first: photo }, undefined, words.secondTitle, words.second],
    [
      { status: 'countdown', seconds: 3, ...tries, problem: mismatch },
      undefined,
      words.countTitle,
      words.count({ seconds: 3 }),
    ],
    [
      { status: 'live', mismatches: 2, problem: mismatch },
      undefined,
      words.mismatchTitle,
      `${words.mismatch} ${words.triesLeft({ left: 3 })}`,
    ],
    [
      { status: 'live', mismatches: 1, problem: mismatch },
      3,
      words.mismatchTitle,
      `${words.mismatch} ${words.triesLeft({ left: 2 })}`,
    ],
    [
      { status: 'live', mismatches: 1, problem: mismatch },
      Number.POSITIVE_INFINITY,
      words.mismatchTitle,
      words.mismatch,
    ],
    [
      { status: 'live', ...tries, problem: mismatch },
      undefined,
      words.mismatchTitle,
      words.mismatch,
    ],
    [
      { status: 'live', ...tries, problem: new MfaError('face-not-sent') },
      undefined,
      words.liveTitle,
      en.errors['face-not-sent'],
    ],
    [
      { status: 'live', ...tries, problem: new MfaError('capture-failed') },
      undefined,
      words.failedTitle,
      en.errors['capture-failed'],
    ],
  ])('%j, %s tries: %s', (state, most, title, description) => {
    const seen: unknown[] = [];
    const Title = () => {
      seen.push(useCameraTitle(state, most));
      return null;
    };
    renderWithMfa(<Title />);
    expect(seen.at(-1)).toEqual({ title, description });
  });
});
