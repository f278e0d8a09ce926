import { drawScene, type FakeFace, type FakeScene, findFaces } from './fakeScenes.ts';

export interface FakeCameraOptions {
  /** @default 'centred' */
  scene?: FakeScene | undefined;
  /** Of the frames, in pixels. @default 640 by 480 */
  width?: number | undefined;
  height?: number | undefined;
  /**
   * How the browser answers: a picture, the name of the error that it gives, or `silence` while it waits for the person.
   * @default 'granted'
   */
  answer?: 'granted' | 'silence' | (string & {}) | undefined;
  /** What the browser says the permission is. @default 'granted' where it answers so, else 'prompt' */
  permission?: PermissionState | undefined;
}

/** A camera of the page's, drawn on a canvas: for stories, and for tests in a browser. */
export interface FakeCamera {
  /** Changes what is seen, in streams that are on as well. */
  show(scene: FakeScene): void;
  /** Changes how the next request is answered. */
  answer(how: NonNullable<FakeCameraOptions['answer']>, permission?: PermissionState): void;
  /** The device is gone: every stream ends by itself. */
  unplug(): void;
  /** Streams that are on. */
  live(): number;
  /** A detector that knows what is drawn and looks at nothing. */
  detector: FakeDetector;
  /** Puts the platform's own devices back. */
  restore(): void;
}

export interface FakeDetector {
  (frame: object): Promise<FakeFace[]>;
  dispose(): void;
}

/** Puts a fake camera in place of the devices of this page, until `restore`. */
export function installFakeCamera(options: FakeCameraOptions = {}): FakeCamera {
  const { width = 640, height = 480 } = options;
  let { scene = 'centred', answer = 'granted', permission } = options;
  const streams = new Set<MediaStream>();
  const isLive = (stream: MediaStream) =>
    stream.getTracks().some((one) => one.readyState === 'live');

  function open(deviceId: string): MediaStream {
    const { stream, stop } = createStream(width, height, () => scene, deviceId);
    streams.add(stream);
    putBack.push(stop);
    return stream;
  }
  const devices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => [
      { kind: 'videoinput', deviceId: 'front', label: 'Front Camera', groupId: '' },
      { kind: 'videoinput', deviceId: 'desk', label: 'Desk Camera', groupId: '' },
    ],
    getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream> {
      if (answer === 'silence') return new Promise(() => {});
      if (answer !== 'granted') return Promise.reject(new DOMException('No camera.', answer));
      return Promise.resolve(open(readId(constraints) ?? 'front'));
    },
  });
  const permissions = {
    query: async () => ({
      state: permission ?? (answer === 'granted' ? 'granted' : 'prompt'),
      addEventListener() {},
    }),
  };
  const putBack = [
    replace(navigator, 'mediaDevices', devices),
    replace(navigator, 'permissions', permissions),
  ];
  const detector = async (frame: object) => findFaces(scene, performance.now(), sizeOf(frame));
  return {
    show: (next) => {
      scene = next;
    },
    answer(how, state) {
      answer = how;
      permission = state;
    },
    unplug() {
      for (const track of [...streams].flatMap((stream) => stream.getTracks())) {
        track.stop();
        // What the page itself stops is not told; what the device ends is.
        track.dispatchEvent(new Event('ended'));
      }
    },
    live: () => [...streams].filter(isLive).length,
    detector: Object.assign(detector, { dispose() {} }),
    restore() {
      for (const one of putBack) one();
    },
  };
}

/** ms between two frames. A timer, for a page that is not looked at draws no animation frames. */
const INTERVAL = 50;

function createStream(
  width: number,
  height: number,
  readScene: () => FakeScene,
  deviceId: string,
): { stream: MediaStream; stop(): void } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  const draw = () => context && drawScene(context, readScene(), performance.now());
  draw();
  const stream = canvas.captureStream();
  const timer = setInterval(() => {
    if (stream.active) draw();
    else clearInterval(timer);
  }, INTERVAL);
  for (const track of stream.getTracks()) track.getSettings = () => ({ deviceId, width, height });
  return { stream, stop: () => clearInterval(timer) };
}

function readId({ video }: MediaStreamConstraints): string | undefined {
  const { deviceId } = typeof video === 'object' ? video : {};
  return typeof deviceId === 'object' && 'exact' in deviceId ? String(deviceId.exact) : undefined;
}

function sizeOf(frame: object): { width: number; height: number } {
  if ('videoWidth' in frame && 'videoHeight' in frame) {
    return { width: Number(frame.videoWidth), height: Number(frame.videoHeight) };
  }
  if ('width' in frame && 'height' in frame) {
    return { width: Number(frame.width), height: Number(frame.height) };
  }
  return { width: 0, height: 0 };
}

function replace(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
