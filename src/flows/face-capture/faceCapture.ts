import type { Guidance, Photo, PhotoMistake } from '../../camera/index.ts';
import type { MfaError, MfaUser } from '../../client/index.ts';
import type { Machine } from '../core/createFlow.ts';
import { afterRefusal } from './afterRefusal.ts';
import type {
  FaceCaptureState,
  FaceReview,
  FaceSending,
  FaceTry,
  PhotoSource,
} from './FaceCaptureState.ts';

/** What may happen in a face check. */
export type FaceCaptureEvent =
  /** `isAllowed`: the person was asked before, so nobody has to be told about a question. */
  | { type: 'start' | 'retake'; isAllowed: boolean }
  | { type: 'upload' | 'allowed' | 'opened' | 'shown' | 'unplayable' | 'countdown' | 'shoot' }
  | { type: 'stopCount' | 'uploaded' | 'stopped' | 'reopen' }
  | { type: 'off'; reason: 'left' | 'elsewhere' }
  | { type: 'failed'; problem: MfaError }
  | { type: 'guided'; guidance: Guidance }
  | { type: 'tick'; seconds: number }
  /** `isReviewed`: the person looks at it first. `isPair`: two photos are wanted. */
  | { type: 'photo'; photo: Photo; source: PhotoSource; isReviewed: boolean; isPair: boolean }
  | { type: 'missed'; problem: MfaError }
  | { type: 'misread'; mistake: PhotoMistake }
  | { type: 'use'; isPair: boolean }
  | { type: 'progress'; share: number }
  | { type: 'verified'; user: MfaUser }
  /** `most`: how many photos may not match. `canLeave`: there is another way. */
  | { type: 'refused'; problem: MfaError; most: number; canLeave: boolean };

type State = FaceCaptureState;
type Event = FaceCaptureEvent;

/** A face check: what follows from what. */
export const faceCapture: Machine<State, Event> = {
  initial: () => ({ status: 'intro', mismatches: 0 }),
  transition,
};

/** Whether the camera is on, or about to be. */
export function needsCamera({ status }: State): boolean {
  return (
    status === 'asking' ||
    status === 'starting' ||
    status === 'live' ||
    status === 'countdown' ||
    status === 'taking'
  );
}

function transition(state: State, event: Event): State {
  switch (state.status) {
    case 'intro':
    case 'no-camera':
    case 'off':
    case 'paused':
      return whileOff(state, event);
    case 'asking':
    case 'starting':
      return whileStarting(state, event);
    case 'live':
    case 'countdown':
    case 'taking':
      return whileOn(state, event);
    case 'review':
      return whileReviewing(state, event);
    case 'uploading':
    case 'checking':
      return whileSending(state, event);
    case 'upload':
      if (event.type === 'photo') return withPhoto(state, event);
      if (event.type === 'misread') {
        return { mismatches: state.mismatches, status: 'upload', mistake: event.mistake };
      }
      return whileOff(state, event);
    case 'locked':
      return event.type === 'reopen' ? faceCapture.initial() : state;
    case 'done':
    case 'over':
    case 'expired':
      return state;
  }
}

function whileOff(state: State & FaceTry, event: Event): State {
  switch (event.type) {
    case 'start':
      return state.status === 'no-camera'
        ? startAgain(state, event.isAllowed)
        : start(state, event.isAllowed);
    case 'upload':
      if (state.status === 'upload') return state;
      return { mismatches: state.mismatches, status: 'upload' };
    case 'allowed':
      return state.status === 'no-camera' && !state.isAllowed
        ? { ...state, isAllowed: true }
        : state;
    default:
      return state;
  }
}

function whileStarting(state: Extract<State, { status: 'asking' | 'starting' }>, event: Event) {
  switch (event.type) {
    case 'allowed':
    case 'opened':
      return state.status === 'asking' ? start(state, true) : state;
    case 'shown':
      return state.status === 'starting' ? live(state) : state;
    case 'unplayable':
      return state.status === 'starting' ? { ...state, needsPress: true } : state;
    default:
      return whileCameraIsWanted(state, event);
  }
}

type On = Extract<State, { status: 'live' | 'countdown' | 'taking' }>;

function whileOn(state: On, event: Event): State {
  switch (event.type) {
    case 'guided':
      return guided(state, event.guidance);
    case 'countdown':
      return state.status === 'live' ? { ...state, status: 'countdown', seconds: 3 } : state;
    case 'tick':
      return state.status === 'countdown' ? { ...state, seconds: event.seconds } : state;
    case 'stopCount':
      return state.status === 'countdown' ? live(state) : state;
    case 'shoot':
      return state.status === 'taking' ? state : { ...keep(state), status: 'taking' };
    case 'photo':
      return state.status === 'taking' ? withPhoto(state, event) : state;
    case 'missed':
      if (state.status !== 'taking') return state;
      return { ...live(state), problem: event.problem };
    default:
      return whileCameraIsWanted(state, event);
  }
}

/** A face that moves away in the countdown stops it: the photo would be of no use. */
function guided(state: On, guidance: Guidance): State {
  if (state.status === 'taking') return state;
  const isLost = state.status === 'countdown' && guidance.shown !== 'hold';
  return isLost ? { ...live(state), guidance } : { ...state, guidance };
}

function whileCameraIsWanted(state: State & FaceTry, event: Event): State {
  switch (event.type) {
    case 'failed':
      return {
        ...keep(state),
        status: 'no-camera',
        problem: event.problem,
        isRepeated: state.wasBlocked,
      };
    case 'off':
      return { ...keep(state), status: 'off', reason: event.reason };
    case 'upload':
      return { mismatches: state.mismatches, status: 'upload' };
    default:
      return state;
  }
}

function whileReviewing(state: FaceReview, event: Event): State {
  switch (event.type) {
    case 'use':
      return state.isSpent ? state : accept(state, event.isPair);
    case 'retake': {
      // What was sent together is taken together.
      const first = state.problem ? undefined : state.first;
      return state.source === 'file'
        ? { mismatches: state.mismatches, status: 'upload' }
        : start({ mismatches: state.mismatches, first }, event.isAllowed);
    }
    case 'upload':
      return { mismatches: state.mismatches, status: 'upload' };
    default:
      return state;
  }
}

function whileSending(state: Extract<State, FaceSending>, event: Event): State {
  switch (event.type) {
    case 'progress':
      if (state.status !== 'uploading') return state;
      return { ...state, progress: Math.min(1, Math.max(0, event.share)) };
    case 'uploaded':
      return state.status === 'uploading' ? { ...sent(state), status: 'checking' } : state;
    case 'stopped':
      return state.status === 'uploading' ? { ...sent(state), status: 'review' } : state;
    case 'verified':
      return { status: 'done', user: event.user };
    case 'refused':
      return afterRefusal(sent(state), event);
    default:
      return state;
  }
}

function sent({ photo, source, first, mismatches }: FaceSending): FaceSending {
  return { photo, source, first, mismatches };
}

type Taken = Extract<Event, { type: 'photo' }>;

function withPhoto(state: State & FaceTry, event: Taken): State {
  const { photo, source, isReviewed, isPair } = event;
  const taken = { ...keep(state), photo, source };
  return isReviewed ? { ...taken, status: 'review' } : accept(taken, isPair, state.status);
}

/** The first of two makes room for the second. A file stands for both. */
function accept(taken: FaceSending, isPair: boolean, from?: State['status']): State {
  const { photo, source, first, mismatches } = taken;
  if (!isPair || source === 'file' || first) return { ...sent(taken), status: 'uploading' };
  // Where the first one was not looked at, the camera is still on.
  return { mismatches, first: photo, status: from === 'taking' ? 'live' : 'starting' };
}

function start({ problem, ...state }: FaceTry, isAllowed: boolean): State {
  return { ...keep(state), problem, status: isAllowed ? 'starting' : 'asking' };
}

/** Why there was no camera is over with the next try. */
function startAgain(state: Extract<State, { status: 'no-camera' }>, isAllowed: boolean): State {
  const wasBlocked = state.wasBlocked || state.problem.code === 'camera-blocked';
  return start({ ...keep(state), wasBlocked }, isAllowed);
}

function live({ problem, ...state }: FaceTry): Extract<State, { status: 'live' }> {
  return { ...keep(state), problem, status: 'live' };
}

/** The reason for another photo is over once that is taken. */
function keep({ mismatches, first, wasBlocked }: FaceTry): FaceTry {
  return { mismatches, first, wasBlocked };
}
