// @vitest-environment happy-dom
// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Camera, createCamera } from '../../src/camera/createCamera.ts';
import { device, FakeTrack, installDevices, replace } from '../support/fakeDevices.ts';
import { countLive } from '../support/trackLedger.ts';

const made: Camera[] = [];

function create() {
  const camera = createCamera();
  made.push(camera);
  return camera;
}

async function turns(count = 20) {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

afterEach(() => {
  for (const camera of made.splice(0)) camera.stop();
});

async function open(isWilling = true) {
  const setting = installDevices({ isWilling });
  const camera = create();
  camera.start();
  await turns();
  return { ...setting, camera };
}

function hide(isHidden: boolean) {
  replace(document, 'hidden', isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

const on = (camera: Camera) => {
  const state = camera.getState();
  if (state.status !== 'on') throw new Error(`the camera is ${state.status}`);
  return state;
};
const trackOf = (camera: Camera) => on(camera).stream.getVideoTracks()[0] as unknown as FakeTrack;

describe('the camera', () => {
  it('C12 asks for nothing before it is started, then once, for the front and never for sound', async () => {
    const { devices } = installDevices({ isWilling: true });
    const camera = create();
    expect(camera.getState()).toEqual({ status: 'off' });
    expect(devices.getUserMedia).not.toHaveBeenCalled();
    camera.start();
    expect(camera.getState()).toEqual({ status: 'opening' });
    await turns();
    expect(devices.getUserMedia.mock.calls).toEqual([
      [
        {
          audio: false,
          video: { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: 'user' },
        },
      ],
    ]);
    expect(on(camera)).toMatchObject({ deviceId: 'front', isPaused: false });
  });

  it.each([
    ['C01 on a page without a secure connection', 'isSecureContext', false],
    ['C02 in a web view without devices', 'mediaDevices', undefined],
    ['C02 in a web view that can only list them', 'mediaDevices', {}],
  ])('%s asks for nothing', async (_, name, value) => {
    const { devices } = installDevices();
    replace(name === 'mediaDevices' ? navigator : window, name, value);
    const camera = create();
    camera.start();
    expect(camera.getState()).toEqual({ status: 'failed', error: undefined });
    expect(devices.getUserMedia).not.toHaveBeenCalled();
  });

  it.each([
    ['C03 a refusal', 'NotAllowedError'],
    ['C06 no camera', 'NotFoundError'],
    ['C07 a busy camera', 'NotReadableError'],
    ['a camera that is switched off', 'SecurityError'],
  ])('%s is reported as the browser says it, and asked about once', async (_, name) => {
    const { requests, camera } = await open(false);
    requests[0]?.refuse(name);
    await turns();
    expect(camera.getState()).toMatchObject({ status: 'failed', error: { name } });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['C08 OverconstrainedError', true],
    ['C08 ConstraintNotSatisfiedError', true],
    ['AbortError', { facingMode: 'user' }],
    ['InvalidStateError', { facingMode: 'user' }],
  ])('after %s it asks once more', async (title, video) => {
    const name = title.split(' ').at(-1) ?? '';
    const { requests, camera } = await open(false);
    requests[0]?.refuse(name);
    await turns();
    expect(requests[1]?.constraints).toMatchObject({ audio: false, video });
    requests[1]?.refuse(name);
    await turns();
    expect(requests).toHaveLength(2);
    expect(camera.getState()).toMatchObject({ status: 'failed', error: { name } });
  });

  it('takes any camera where the chosen one is gone', async () => {
    const { requests, camera } = await open(false);
    requests[0]?.grant();
    await turns();
    camera.start({ deviceId: 'gone' });
    await turns();
    expect(requests[1]?.constraints.video).toMatchObject({ deviceId: { exact: 'gone' } });
    requests[1]?.refuse('NotFoundError');
    await turns();
    requests[2]?.grant();
    await turns();
    expect(on(camera).deviceId).toBe('front');
  });

  it('takes a browser for refusing that throws at once', async () => {
    const { devices } = installDevices();
    devices.getUserMedia.mockImplementation(() => {
      throw new TypeError('no');
    });
    const camera = create();
    camera.start();
    await turns();
    expect(camera.getState()).toMatchObject({ status: 'failed', error: { name: 'TypeError' } });
  });
});

describe('what comes late', () => {
  it.each([
    ['C05 after a cancel', (camera: Camera) => camera.stop()],
    ['C09 after the component is gone', (camera: Camera) => camera.stop()],
    ['C23 after another one was asked for', (camera: Camera) => camera.start({ deviceId: 'b' })],
  ])('%s is stopped as it arrives', async (_, leave) => {
    const { requests, camera } = await open(false);
    leave(camera);
    const track = requests[0]?.grant();
    await turns();
    expect(track?.readyState).toBe('ended');
    expect(camera.getState().status).not.toBe('on');
  });

  it('C10 stops a stream that is not wanted any more the moment it is told', async () => {
    const { requests, camera } = await open(false);
    camera.subscribe(() => camera.getState().status === 'on' && camera.stop());
    const track = requests[0]?.grant();
    await turns();
    expect(track?.readyState).toBe('ended');
    expect(camera.getState()).toEqual({ status: 'off' });
  });

  it('C11 a late refusal of an older request leaves the newer one alone', async () => {
    vi.useFakeTimers();
    const { requests, camera } = await open(false);
    camera.start({ deviceId: 'back' });
    await vi.advanceTimersByTimeAsync(1000);
    requests[1]?.grant();
    await turns();
    requests[0]?.refuse('NotAllowedError');
    await turns();
    expect(on(camera).deviceId).toBe('back');
    camera.stop();
    expect(countLive()).toBe(0);
    vi.useRealTimers();
  });

  it('asks no second time for a camera that nobody wants any more', async () => {
    const { requests, camera } = await open(false);
    camera.stop();
    requests[0]?.refuse('OverconstrainedError');
    await turns();
    expect(requests).toHaveLength(1);
  });

  it('C26 a list that comes after the camera was changed is the earlier one’s, and passed over', async () => {
    const { requests, devices, camera } = await open(false);
    let list = (_: ReturnType<typeof device>[]) => {};
    devices.enumerateDevices.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          list = resolve;
        }),
    );
    requests[0]?.grant();
    await turns();
    camera.start({ deviceId: 'back' });
    await turns();
    requests[1]?.grant();
    await turns();
    list([device('odd', 'Odd')]);
    await turns();
    expect(on(camera)).toMatchObject({
      deviceId: 'back',
      cameras: [{ id: 'front' }, { id: 'back' }],
    });
  });

  it('C26 a list that comes after the camera was turned off changes nothing', async () => {
    const { requests, devices, camera } = await open(false);
    let list = (_: ReturnType<typeof device>[]) => {};
    devices.enumerateDevices.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          list = resolve;
        }),
    );
    requests[0]?.grant();
    await turns();
    camera.stop();
    list([device('front', 'Front')]);
    await turns();
    expect(camera.getState()).toEqual({ status: 'off' });
  });

  it('is not asked for where it was given up while another request was open', async () => {
    vi.useFakeTimers();
    const { requests, camera } = await open(false);
    camera.start({ deviceId: 'back' });
    camera.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(requests).toHaveLength(1);
    vi.useRealTimers();
  });

  it('waits a second for the request before, and no longer', async () => {
    vi.useFakeTimers();
    const { requests, camera } = await open(false);
    camera.stop();
    camera.start();
    await vi.advanceTimersByTimeAsync(999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(2);
    vi.useRealTimers();
  });
});

describe('a stream', () => {
  it('C23 is stopped before another camera is asked for', async () => {
    const { camera, devices } = await open();
    const track = trackOf(camera);
    devices.getUserMedia.mockImplementationOnce(async () => {
      expect(track.readyState).toBe('ended');
      throw new Error('enough');
    });
    camera.start({ deviceId: 'back' });
    await turns();
    expect(devices.getUserMedia).toHaveBeenCalledTimes(2);
  });

  it('C14 that ends by itself is lost', async () => {
    const { camera } = await open();
    trackOf(camera).unplug();
    expect(camera.getState()).toEqual({ status: 'lost' });
  });

  it('C14 that has ended before it came is lost', async () => {
    const { requests, camera } = await open(false);
    const track = new FakeTrack();
    track.stop();
    requests[0]?.grant(track);
    await turns();
    expect(camera.getState()).toEqual({ status: 'lost' });
  });

  it('C15 that is muted is paused until the device gives it back', async () => {
    const { camera } = await open();
    const track = trackOf(camera);
    track.mute(true);
    expect(on(camera).isPaused).toBe(true);
    track.mute(false);
    expect(on(camera).isPaused).toBe(false);
  });

  it('is lost when its camera is gone from the list', async () => {
    const { camera, cameras, devices } = await open();
    cameras.shift();
    devices.dispatchEvent(new Event('devicechange'));
    await turns();
    expect(camera.getState()).toEqual({ status: 'lost' });
    expect(countLive()).toBe(0);
  });

  it('stays where the browser lists none any more, or lists it under another name', async () => {
    const { camera, cameras, devices } = await open();
    cameras.splice(0);
    devices.dispatchEvent(new Event('devicechange'));
    await turns();
    expect(on(camera).cameras).toEqual([]);
    cameras.push(device('renamed', 'Front Camera'));
    devices.dispatchEvent(new Event('devicechange'));
    await turns();
    expect(on(camera).cameras).toMatchObject([{ id: 'renamed' }]);
  });

  it('may come from a web view that says nothing of its track and tells of no change', async () => {
    const { requests, devices, camera } = await open(false);
    Object.assign(devices, { addEventListener: undefined, removeEventListener: undefined });
    const track = Object.assign(new FakeTrack(), { getSettings: undefined });
    requests[0]?.grant(track as unknown as FakeTrack);
    await turns();
    expect(on(camera).deviceId).toBeUndefined();
    camera.stop();
    expect(camera.getState()).toEqual({ status: 'off' });
  });

  it('without a picture is lost', async () => {
    const { requests, camera } = await open(false);
    const track = new FakeTrack();
    const stream = { getTracks: () => [track], getVideoTracks: () => [] };
    requests[0]?.grant(track, stream);
    await turns();
    expect(camera.getState()).toEqual({ status: 'lost' });
    expect(track.readyState).toBe('ended');
  });

  it('is told of to those who listen, until they stop', async () => {
    const { camera } = await open();
    const heard = vi.fn();
    const stop = camera.subscribe(heard);
    trackOf(camera).mute(true);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    trackOf(camera).mute(false);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing behind that listens', async () => {
    const removed = (target: EventTarget) => {
      const spy = vi.spyOn(target, 'removeEventListener');
      return () => spy.mock.calls.map(([type]) => type);
    };
    const { camera, devices } = await open();
    const ends = [trackOf(camera), devices, document, window].map(removed);
    camera.stop();
    expect(ends.map((types) => types())).toEqual([
      ['ended', 'mute', 'unmute'],
      ['devicechange'],
      ['visibilitychange'],
      ['pagehide'],
    ]);
    vi.restoreAllMocks();
  });

  it('names the cameras without the space around their names', async () => {
    const { camera, cameras, devices } = await open();
    cameras.push(device('third', ' Third '));
    devices.dispatchEvent(new Event('devicechange'));
    await turns();
    expect(on(camera).cameras.at(-1)).toEqual({ id: 'third', label: 'Third' });
  });

  it('stays when another camera comes, which can be chosen from then on', async () => {
    const { camera, cameras, devices } = await open();
    cameras.push(device('third', 'Third'));
    devices.dispatchEvent(new Event('devicechange'));
    await turns();
    expect(on(camera).cameras.map(({ id }) => id)).toEqual(['front', 'back', 'third']);
  });

  it('C24 is stopped when the page is out of sight, and stays off on return', async () => {
    const { camera } = await open();
    hide(true);
    expect(camera.getState()).toEqual({ status: 'off', reason: 'hidden' });
    hide(false);
    expect(camera.getState()).toEqual({ status: 'off', reason: 'hidden' });
    expect(countLive()).toBe(0);
  });

  it('C24 is stopped when the page is put away', async () => {
    const { camera } = await open();
    window.dispatchEvent(new Event('pagehide'));
    expect(camera.getState()).toEqual({ status: 'off', reason: 'hidden' });
  });

  it('C24 that is granted to a page out of sight is stopped', async () => {
    const { requests, camera } = await open(false);
    replace(document, 'hidden', true);
    const track = requests[0]?.grant();
    await turns();
    expect(track?.readyState).toBe('ended');
    expect(camera.getState()).toEqual({ status: 'off', reason: 'hidden' });
  });

  it.each([
    ['has no name for itself', async () => [device('front', ''), device('', '')], ['front']],
    ['is listed twice', async () => [device('front', 'A'), device('front', 'A')], ['front']],
    [
      'is no camera',
      async () => [device('front', 'A'), device('ear', 'B', 'audioinput')],
      ['front'],
    ],
    ['cannot be listed', () => Promise.reject(new Error('no')), []],
  ])('C26 goes on where a device %s', async (_, list, expected) => {
    const { devices } = installDevices({ isWilling: true });
    devices.enumerateDevices.mockImplementation(list);
    const camera = create();
    camera.start();
    await turns();
    expect(on(camera).cameras.map(({ id }) => id)).toEqual(expected);
  });
});

describe('C30 two on one page', () => {
  it('the second is told, and takes over only where it says so', async () => {
    const { camera: first, devices } = await open();
    const second = create();
    second.start();
    expect(second.getState()).toEqual({ status: 'in-use' });
    expect(first.getState().status).toBe('on');
    second.start({ takeOver: true });
    expect(first.getState()).toEqual({ status: 'off', reason: 'taken' });
    expect(countLive()).toBe(0);
    await turns();
    expect(second.getState().status).toBe('on');
    expect(devices.getUserMedia).toHaveBeenCalledTimes(2);
  });

  it('the second has it once the first is off', async () => {
    const { camera: first } = await open();
    first.stop();
    const second = create();
    second.start();
    await turns();
    expect(second.getState().status).toBe('on');
  });
});

describe('any order of events', () => {
  type Step = 'start' | 'back' | 'take' | 'stop' | 'leave' | 'grant' | 'refuse' | 'unplug' | 'hide';
  const step = fc.tuple(
    fc.constantFrom(0, 1),
    fc.constantFrom<Step>(
      'start',
      'back',
      'take',
      'stop',
      'leave',
      'grant',
      'refuse',
      'unplug',
      'hide',
    ),
  );

  it('C13 leaves one track on at most, and none in the end', async () => {
    vi.useFakeTimers();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const { requests } = installDevices();
        const cameras = [createCamera(), createCamera()];
        const granted: FakeTrack[] = [];
        for (const [index, name] of steps) {
          const camera = cameras[index];
          if (name === 'start') camera?.start();
          if (name === 'back') camera?.start({ deviceId: 'back' });
          if (name === 'take') camera?.start({ takeOver: true });
          if (name === 'stop') camera?.stop();
          // The component is gone, and another one stands in its place.
          if (name === 'leave') {
            camera?.stop();
            cameras[index] = createCamera();
          }
          const track = name === 'grant' ? requests.shift()?.grant() : undefined;
          if (track) granted.push(track);
          if (name === 'refuse') requests.shift()?.refuse('NotReadableError');
          if (name === 'unplug') granted.at(-1)?.unplug();
          if (name === 'hide') window.dispatchEvent(new Event('pagehide'));
          await vi.advanceTimersByTimeAsync(1000);
          expect(countLive()).toBeLessThanOrEqual(1);
        }
        for (const camera of cameras) camera.stop();
        for (const request of requests) request.grant();
        await vi.advanceTimersByTimeAsync(1000);
        expect(countLive()).toBe(0);
      }),
      { numRuns: 200 },
    );
    vi.useRealTimers();
  });
});
