import { onTestFinished, vi } from 'vitest';
import { noteTracks } from './trackLedger.ts';

/** A track by hand: what the device does to it is a call away. */
export class FakeTrack extends EventTarget {
  readonly kind = 'video';
  readyState: MediaStreamTrackState = 'live';
  muted = false;
  constructor(readonly deviceId: string | undefined = 'front') {
    super();
  }
  stop() {
    this.readyState = 'ended';
  }
  getSettings(): MediaTrackSettings {
    return this.deviceId === undefined ? {} : { deviceId: this.deviceId };
  }
  /** The device is gone. Unlike `stop`, this is told. */
  unplug() {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
  mute(isMuted: boolean) {
    this.muted = isMuted;
    this.dispatchEvent(new Event(isMuted ? 'mute' : 'unmute'));
  }
}

/** One call of `getUserMedia`, which the test answers. */
export interface FakeRequest {
  constraints: MediaStreamConstraints;
  /** `given` is what stands in for the stream. @default one that holds the track */
  grant(track?: FakeTrack, given?: object): FakeTrack;
  refuse(name: string): void;
}

interface Options {
  /** Answers every request at once. @default false */
  isWilling?: boolean | undefined;
}

/** Puts devices by hand in place of the platform's, until the test is over. */
export function installDevices({ isWilling }: Options = {}) {
  const requests: FakeRequest[] = [];
  const cameras = [device('front', 'Front Camera'), device('back', 'Back Camera')];
  const devices = Object.assign(new EventTarget(), {
    getUserMedia: vi.fn((constraints: MediaStreamConstraints) => {
      const { request, answer } = createRequest(constraints);
      requests.push(request);
      if (isWilling) request.grant();
      return answer;
    }),
    enumerateDevices: vi.fn(async () => cameras),
  });
  replace(navigator, 'mediaDevices', devices);
  replace(window, 'isSecureContext', true);
  // A request that stays open would hold up the next test.
  onTestFinished(() => {
    for (const request of requests) request.refuse('AbortError');
  });
  return { requests, devices, cameras };
}

/** Replaces a property of the platform until the test is over. */
export function replace(target: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  onTestFinished(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
}

export function device(deviceId: string, label: string, kind: MediaDeviceKind = 'videoinput') {
  return { kind, deviceId, label, groupId: '' };
}

function createRequest(constraints: MediaStreamConstraints) {
  let resolve: (stream: MediaStream) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const answer = new Promise<MediaStream>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  const request: FakeRequest = {
    constraints,
    grant(track = new FakeTrack(readId(constraints)), given?: object) {
      const tracks = [track];
      // SAFETY: a stream is asked for its tracks here, and for nothing else.
      const stream = (given ?? {
        getTracks: () => tracks,
        getVideoTracks: () => tracks,
      }) as unknown;
      noteTracks(stream as MediaStream);
      resolve(stream as MediaStream);
      return track;
    },
    refuse: (name) => reject(Object.assign(new Error('refused'), { name })),
  };
  return { request, answer };
}

function readId({ video }: MediaStreamConstraints): string {
  const { deviceId } = typeof video === 'object' ? video : {};
  return typeof deviceId === 'object' && 'exact' in deviceId ? String(deviceId.exact) : 'front';
}
