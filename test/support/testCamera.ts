import { onTestFinished, vi } from 'vitest';
import { type FakeCameraOptions, installFakeCamera } from '../../src/testing/index.ts';
import { FakeTrack, installDevices, replace } from './fakeDevices.ts';
import { countLive, noteTracks } from './trackLedger.ts';

export interface TestCamera {
  answer(how: string, permission?: PermissionState): void;
  unplug(): void;
  /** How often the browser was asked. */
  asked(): number;
  /** Grants what was asked last and not answered. */
  grantLate(): void;
}

/** A camera before which somebody sits: a drawn one in a real browser, one by hand in a simulated page. */
export function installTestCamera(options: FakeCameraOptions = {}): TestCamera {
  const isReal = document.createElement('canvas').getContext('2d') !== null;
  return isReal ? installDrawn(options) : installByHand(options);
}

/** Takes the page out of sight, or back. */
export function hidePage(isHidden: boolean): void {
  replace(document, 'hidden', isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

export { countLive };

function installDrawn(options: FakeCameraOptions): TestCamera {
  const fake = installFakeCamera(options);
  onTestFinished(fake.restore);
  const { mediaDevices } = navigator;
  const { getUserMedia } = mediaDevices;
  let late = () => {};
  const asking = vi.fn(async (constraints?: MediaStreamConstraints) => {
    const stream = await Promise.race([
      getUserMedia.call(mediaDevices, constraints),
      new Promise<MediaStream>((resolve) => {
        late = () => {
          fake.answer('granted');
          resolve(getUserMedia.call(mediaDevices, constraints));
        };
      }),
    ]);
    noteTracks(stream);
    return stream;
  });
  mediaDevices.getUserMedia = asking;
  return {
    answer: fake.answer,
    unplug: fake.unplug,
    asked: () => asking.mock.calls.length,
    grantLate: () => late(),
  };
}

function installByHand({ answer = 'granted', permission }: FakeCameraOptions): TestCamera {
  let how: string = answer;
  let state = permission;
  const tracks: FakeTrack[] = [];
  const { devices, requests } = installDevices();
  const ask = devices.getUserMedia.getMockImplementation();
  devices.getUserMedia.mockImplementation((constraints) => {
    const asked = ask?.(constraints) ?? Promise.reject(new Error('no devices'));
    const request = requests.at(-1);
    if (how === 'granted') tracks.push(request?.grant() ?? new FakeTrack());
    else if (how !== 'silence') request?.refuse(how);
    return asked;
  });
  replace(navigator, 'permissions', {
    query: async () => ({
      state: state ?? (how === 'granted' ? 'granted' : 'prompt'),
      addEventListener() {},
    }),
  });
  pretendToPlay();
  return {
    answer(next, permission) {
      how = next;
      state = permission;
    },
    unplug: () => tracks.at(-1)?.unplug(),
    asked: () => devices.getUserMedia.mock.calls.length,
    grantLate: () => void requests.at(-1)?.grant(),
  };
}

/** A simulated page plays nothing and has no canvas: these do as much of it as a photo needs. */
function pretendToPlay() {
  pretendToDraw();
  const video = HTMLVideoElement.prototype;
  replace(video, 'srcObject', null);
  replace(video, 'videoWidth', 640);
  replace(video, 'videoHeight', 480);
  replace(video, 'readyState', 4);
  replace(video, 'paused', false);
  replace(video, 'play', async () => {});
  replace(video, 'requestVideoFrameCallback', (act: () => void) => setTimeout(act, 2));
}

/** A canvas that can be read, and makes a JPEG of the size that a small photo has. */
export function pretendToDraw() {
  const canvas = HTMLCanvasElement.prototype;
  replace(canvas, 'getContext', () => ({
    drawImage() {},
    fillRect() {},
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: paint(width * height * 4),
    }),
  }));
  replace(canvas, 'toBlob', (resolve: (blob: Blob) => void) =>
    resolve(new Blob([new Uint8Array(2000)], { type: 'image/jpeg' })),
  );
}

let shift = 0;

/** The colour by which a canvas is tried out, in the first pixels; no two pictures are alike. */
function paint(length: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(length);
  shift = (shift + 40) % 90;
  for (let index = 0; index < length; index += 1) data[index] = (index * 7 + shift) % 200;
  for (let index = 0; index < 256 && index < length; index += 4)
    data.set([40, 120, 200, 255], index);
  return data;
}
