import type { Camera, Capture } from '../../camera/index.ts';
import { MfaError } from '../../client/index.ts';
import { type Mfa, notifyHost } from '../../provider/index.ts';
import type { Surroundings } from '../core/createFlow.ts';
import { reportChange } from '../core/reportChange.ts';
import type { FaceCaptureState } from './FaceCaptureState.ts';
import { type FaceCaptureEvent, needsCamera } from './faceCapture.ts';
import { finishSending, type Sending, startSending } from './sendPhoto.ts';
import type { FaceCaptureOptions } from './useFaceCapture.ts';

/** What a face check works with. */
export interface FaceWork {
  mfa: Mfa;
  /** Those of now. */
  options(): FaceCaptureOptions;
  camera: Camera;
  /** The element that shows the picture. */
  video: { current: HTMLVideoElement | null };
  capture(): Promise<Capture>;
  /** The call that is under way. */
  sending: { current: Sending | undefined };
  /** What the next start of the camera asks for. */
  wish: { current: { deviceId?: string | undefined; takeOver?: boolean | undefined } };
}

type State = FaceCaptureState;
type Event = FaceCaptureEvent;

/** The work of each status, and whom the flow tells. */
export function createFaceSurroundings(work: FaceWork): Surroundings<State, Event> {
  const { mfa, options } = work;
  return {
    effects: {
      countdown: { run: ({ seconds }, signal, update) => countDown(seconds, signal, update) },
      taking: { run: ({ first }, signal) => take(work, first !== undefined, signal) },
      uploading: { consuming: true, run: (state, _, update) => startSending(work, state, update) },
      checking: { consuming: true, run: () => finishSending(work) },
    },
    observe(next, previous) {
      const { onError, onSuccess } = options();
      reportChange(mfa, { flow: 'face-capture', method: 'face', onError }, next, previous);
      if (next.status === 'paused' && previous?.status !== 'paused') {
        mfa.session.deadlines.pause('limited:face', PAUSE);
      }
      if (next.status === 'done' && mfa.accepts(mfa.session, next.user)) {
        notifyHost(onSuccess, { user: next.user });
      }
      // Last: a camera that another part of the page has answers at once.
      follow(work, next, previous);
    },
    onLate(event) {
      if (event.type === 'uploaded') {
        void finishSending(work).then((last) => deliver(work, last));
      } else deliver(work, event);
    },
  };
}

/** Seconds. Long enough to put the light on. */
const PAUSE = 30;

function deliver({ mfa, options }: FaceWork, event: Event): void {
  if (event.type !== 'verified' || !mfa.accepts(mfa.session, event.user)) return;
  notifyHost(options().onSuccess, { user: event.user });
}

/** The camera is on where the status says so, and nowhere else. */
function follow({ camera, wish }: FaceWork, next: State, previous: State | undefined): void {
  const isWanted = needsCamera(next);
  const wasWanted = previous !== undefined && needsCamera(previous);
  if (isWanted && !wasWanted) {
    camera.start(wish.current);
    wish.current = { deviceId: wish.current.deviceId };
  }
  if (!isWanted && wasWanted) camera.stop();
}

async function countDown(from: number, signal: AbortSignal, update: (event: Event) => void) {
  for (let seconds = from; seconds > 0; seconds -= 1) {
    update({ type: 'tick', seconds });
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 1000);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    if (signal.aborted) break;
  }
  return { type: 'shoot' } as const;
}

async function take(work: FaceWork, isSecond: boolean, signal: AbortSignal): Promise<Event> {
  const { mode, review = true } = work.options();
  const video = work.video.current;
  try {
    const state = work.camera.getState();
    if (!video || state.status !== 'on' || state.isPaused) throw new Error('no picture');
    const capture = await work.capture();
    const photo = await capture.take(video, { isSecond, signal });
    return {
      type: 'photo',
      photo,
      source: 'camera',
      isReviewed: review,
      isPair: mode === 'bind',
    };
  } catch {
    return { type: 'missed', problem: new MfaError('capture-failed') };
  }
}
