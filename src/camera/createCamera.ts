import { type CameraDevice, listCameras } from './listCameras.ts';
import { canAskForCamera, requestStream } from './requestStream.ts';

/** What has become of the camera. */
export type CameraState =
  /** `hidden`: the page was left. `taken`: another part of the page has it now. */
  | { status: 'off'; reason?: 'hidden' | 'taken' | undefined }
  /** Asked for; the browser may be asking the person. */
  | { status: 'opening' }
  | CameraOn
  /** Another part of this page has it, and was left with it. */
  | { status: 'in-use' }
  /** Unplugged, or taken by another app. */
  | { status: 'lost' }
  /** `error` is the browser's own; `undefined` where there was nothing to ask. */
  | { status: 'failed'; error: unknown };

export interface CameraOn {
  status: 'on';
  stream: MediaStream;
  /** Of the camera that is on, where the browser says so. */
  deviceId: string | undefined;
  /** Every camera of the device; empty until the browser has listed them. */
  cameras: readonly CameraDevice[];
  /** The device gives no picture for now. */
  isPaused: boolean;
}

export interface CameraRequest {
  /** One of `cameras`. @default the one that faces the person */
  deviceId?: string | undefined;
  /** Takes the camera from whoever has it on this page. */
  takeOver?: boolean | undefined;
}

/** The owner of one stream at most. */
export interface Camera {
  /** Turns the camera on, or changes to another one. Only after a press: a browser may ask the person. */
  start(request?: CameraRequest): void;
  /** Turns it off at once; a grant that comes later is stopped as it arrives. */
  stop(): void;
  getState(): CameraState;
  subscribe(listener: () => void): () => void;
}

interface Owner {
  yield(): void;
}

/** One camera is on per page, whoever asks: phones have one pipeline, and a person one light to look at. */
const page: { owner: Owner | undefined } = { owner: undefined };

/** Makes a camera that is off. Knows no React; asks for nothing before `start`. */
export function createCamera(): Camera {
  let state: CameraState = { status: 'off' };
  // Counts what was asked for; an answer to an earlier question is of no use.
  let generation = 0;
  let close = () => {};
  const listeners = new Set<() => void>();
  const self: Owner = { yield: () => end({ status: 'off', reason: 'taken' }) };

  function become(next: CameraState) {
    state = next;
    for (const listener of [...listeners]) listener();
  }
  function end(next: CameraState) {
    generation += 1;
    close();
    close = () => {};
    if (page.owner === self) page.owner = undefined;
    become(next);
  }
  function start({ deviceId, takeOver }: CameraRequest = {}) {
    if (!canAskForCamera()) return end({ status: 'failed', error: undefined });
    if (page.owner !== self && page.owner) {
      if (!takeOver) return end({ status: 'in-use' });
      page.owner.yield();
    }
    page.owner = self;
    generation += 1;
    // The old one first: a phone cannot open its second camera while the first is on.
    close();
    close = onPageLeft(() => end({ status: 'off', reason: 'hidden' }));
    become({ status: 'opening' });
    void open(generation, deviceId);
  }
  async function open(mine: number, deviceId: string | undefined) {
    const isWanted = () => mine === generation;
    const { stream, error } = await requestStream(deviceId, isWanted);
    if (!isWanted()) return stopTracks(stream);
    if (!stream) return end({ status: 'failed', error });
    if (document.hidden) {
      stopTracks(stream);
      return end({ status: 'off', reason: 'hidden' });
    }
    hold(mine, stream);
  }
  function hold(mine: number, stream: MediaStream) {
    const [track] = stream.getVideoTracks();
    const deviceId = track?.getSettings?.().deviceId || undefined;
    const lose = () => end({ status: 'lost' });
    const update = (change: Partial<CameraOn>) => {
      if (mine === generation && state.status === 'on') become({ ...state, ...change });
    };
    const look = async () => {
      const cameras = await listCameras();
      if (mine !== generation || state.status !== 'on') return;
      const isListed = (list: readonly CameraDevice[]) => list.some(({ id }) => id === deviceId);
      // Only what was there before can be gone: some browsers list a camera under another id.
      if (isListed(state.cameras) && cameras.length > 0 && !isListed(cameras)) lose();
      else update({ cameras });
    };
    const unwatch = close;
    const undo = [
      listen(track, 'ended', lose),
      listen(track, 'mute', () => update({ isPaused: true })),
      listen(track, 'unmute', () => update({ isPaused: false })),
      listen(navigator.mediaDevices, 'devicechange', () => void look()),
    ];
    close = () => {
      unwatch();
      for (const one of undo) one();
      stopTracks(stream);
    };
    if (track?.readyState !== 'live') return lose();
    become({ status: 'on', stream, deviceId, cameras: [], isPaused: track.muted });
    void look();
  }
  return {
    start,
    stop: () => end({ status: 'off' }),
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function stopTracks(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** A page out of sight shows no picture, and one in the back/forward cache must hold no camera. */
function onPageLeft(act: () => void): () => void {
  const look = () => document.hidden && act();
  const undo = [listen(document, 'visibilitychange', look), listen(window, 'pagehide', act)];
  return () => {
    for (const one of undo) one();
  };
}

/** Some web views give `mediaDevices` that is no event target. */
function listen(target: EventTarget | undefined, type: string, act: () => void): () => void {
  target?.addEventListener?.(type, act);
  return () => target?.removeEventListener?.(type, act);
}
