// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import {
  createFaceVerbs,
  type FaceVerbsWork,
} from '../../../src/flows/face-capture/createFaceVerbs.ts';
import type { FaceCaptureState } from '../../../src/flows/face-capture/FaceCaptureState.ts';
import type { FaceCaptureOptions } from '../../../src/flows/face-capture/useFaceCapture.ts';
import { createMfa } from '../createMfa.ts';

const tries = { mismatches: 0 };
const photo = { blob: new Blob(), width: 640, height: 480 };
function setUp(state: FaceCaptureState, given: Partial<FaceCaptureOptions> = {}) {
  const now = { state, camera: { status: 'off' } as object, isLeft: false };
  const options = { mode: 'verify', onCancel: vi.fn(), ...given } as const;
  const onEvent = vi.fn();
  const mfa = createMfa({ onEvent });
  const send = vi.fn();
  const camera = { start: vi.fn(), stop: vi.fn(), getState: () => now.camera };
  const play = vi.fn(() => Promise.reject(new DOMException('', 'AbortError')));
  const stop = vi.fn();
  // SAFETY: the verbs use no more of a camera and a picture than stands here.
  const work = {
    mfa,
    options: () => options,
    camera,
    video: { current: { play, videoWidth: 640 } },
    sending: { current: { ended: new Promise(() => {}), stop } },
    wish: { current: {} },
    permission: { current: 'granted' },
    flow: { send, getState: () => now.state, isLeft: () => now.isLeft },
  } as unknown as FaceVerbsWork;
  return {
    now,
    mfa,
    send,
    camera,
    play,
    stop,
    onEvent,
    options,
    work,
    verbs: createFaceVerbs(work),
  };
}

describe('a face check', () => {
  it('starts, and takes a camera over only from another part of the page', () => {
    const { verbs, send, work, now } = setUp({ status: 'intro', ...tries });
    verbs.start();
    expect(work.wish.current).toEqual({ takeOver: false });
    now.state = { status: 'off', reason: 'left', ...tries };
    verbs.start();
    expect(work.wish.current).toEqual({ takeOver: false });
    now.state = { status: 'off', reason: 'elsewhere', ...tries };
    work.permission.current = 'prompt';
    verbs.start();
    expect(work.wish.current).toEqual({ takeOver: true });
    verbs.retake();
    expect(send.mock.calls).toEqual([
      [{ type: 'start', isAllowed: true }],
      [{ type: 'start', isAllowed: true }],
      [{ type: 'start', isAllowed: false }],
      [{ type: 'retake', isAllowed: false }],
    ]);
  });

  it('neither starts nor sends in a pause', () => {
    const { verbs, send, mfa } = setUp({ status: 'paused', ...tries }, { mode: 'bind' });
    mfa.session.deadlines.start('limited:face', 30);
    verbs.start();
    verbs.use();
    expect(send).not.toHaveBeenCalled();
    mfa.session.deadlines.clear();
    verbs.use();
    verbs.start();
    expect(send.mock.calls.map(([event]) => event)).toEqual([
      { type: 'use', isPair: true },
      { type: 'start', isAllowed: true },
    ]);
  });

  it.each([
    [{ status: 'on', isPaused: false }, 640, 1],
    [{ status: 'on', isPaused: true }, 640, 0],
    [{ status: 'off' }, 640, 0],
    [{ status: 'on', isPaused: false }, 0, 0],
  ])('takes a photo where there is a picture: %j, %i px wide', (state, width, times) => {
    const { verbs, send, now, work } = setUp({ status: 'live', ...tries });
    now.camera = state;
    Object.assign(work.video.current ?? {}, { videoWidth: width });
    verbs.shoot();
    expect(send.mock.calls).toEqual(times ? [[{ type: 'shoot' }]] : []);
  });

  it('stops what is on its way, and nothing else', () => {
    const { verbs, send, stop, now } = setUp({
      status: 'checking',
      source: 'camera',
      photo,
      ...tries,
    });
    verbs.stopSending();
    expect(stop).not.toHaveBeenCalled();
    now.state = { status: 'uploading', source: 'camera', photo, ...tries };
    verbs.stopSending();
    expect(stop).toHaveBeenCalledTimes(1);
    expect(send.mock.calls).toEqual([[{ type: 'stopped' }]]);
  });

  it.each([
    [undefined, 1],
    [true, 1],
    [false, 0],
  ])('asks for a file unless the host forbids it: %s', (upload, times) => {
    const { verbs, send } = setUp({ status: 'intro', ...tries }, { upload });
    verbs.upload();
    expect(send).toHaveBeenCalledTimes(times);
  });

  it('has its other camera at once where one is on, and at the next start where none is', () => {
    const { verbs, camera, now, work } = setUp({ status: 'live', ...tries });
    verbs.chooseCamera('b');
    expect(camera.start.mock.calls).toEqual([[{ deviceId: 'b' }]]);
    now.state = { status: 'intro', ...tries };
    verbs.chooseCamera('c');
    expect(camera.start).toHaveBeenCalledTimes(1);
    expect(work.wish.current).toEqual({ deviceId: 'c' });
  });

  it('plays the picture on a press, whatever becomes of it', async () => {
    const { verbs, play, work } = setUp({ status: 'starting', ...tries });
    verbs.play();
    expect(play).toHaveBeenCalledTimes(1);
    work.video.current = null;
    verbs.play();
    await expect(play.mock.results[0]?.value).rejects.toThrow();
  });
});

describe('a face check that is left', () => {
  it.each<[FaceCaptureState, boolean, string | undefined]>([
    [{ status: 'live', ...tries }, true, 'live'],
    [{ status: 'review', photo, source: 'file', ...tries }, true, 'review'],
    [{ status: 'done', user: { id: 'ada', token: '' } }, true, undefined],
    [{ status: 'expired', problem: new MfaError('token-expired') }, true, 'expired'],
    [{ status: 'uploading', photo, source: 'file', ...tries }, false, undefined],
    [{ status: 'checking', photo, source: 'file', ...tries }, false, undefined],
  ])('at %j', (state, mayLeave, step) => {
    const { verbs, camera, options, onEvent } = setUp(state);
    verbs.cancel();
    expect(camera.stop).toHaveBeenCalledTimes(mayLeave ? 1 : 0);
    expect(options.onCancel).toHaveBeenCalledTimes(mayLeave ? 1 : 0);
    expect(onEvent.mock.calls.map(([event]) => event)).toEqual(
      step ? [expect.objectContaining({ flow: 'face-capture', step, type: 'abandoned' })] : [],
    );
  });
});

describe('a photo from a file', () => {
  const text = new File(['a'], 'a.txt', { type: 'text/plain' });

  it.each([
    [[text], 'not-a-photo'],
    [[text, text], 'too-many'],
    [[], 'not-a-photo'],
  ] as const)('that is none is said: %#', async (files, mistake) => {
    const { verbs, send } = setUp({ status: 'upload', ...tries });
    await verbs.choose(files);
    expect(send.mock.calls).toEqual([[{ type: 'misread', mistake }]]);
  });

  it('is left alone where another was chosen meanwhile, the person has left, or none was asked for', async () => {
    const { verbs, send, now } = setUp({ status: 'upload', ...tries });
    await Promise.all([verbs.choose([text]), verbs.choose([text, text])]);
    expect(send.mock.calls).toEqual([[{ type: 'misread', mistake: 'too-many' }]]);
    const third = verbs.choose([text]);
    now.isLeft = true;
    await third;
    now.isLeft = false;
    now.state = { status: 'intro', ...tries };
    await verbs.choose([text]);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
