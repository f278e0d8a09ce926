'use client';

import {
  type RefCallback,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type CameraState, createCamera, type FaceDetectorSource } from '../../camera/index.ts';
import type { MfaError, MfaUser } from '../../client/index.ts';
import { useLatest, useMfa } from '../../provider/index.ts';
import { useFlow } from '../core/useFlow.ts';
import { usePause, useWhenOver } from '../core/usePause.ts';
import { createFaceSurroundings, type FaceWork } from './createFaceSurroundings.ts';
import { createFaceVerbs } from './createFaceVerbs.ts';
import type { FaceCaptureState } from './FaceCaptureState.ts';
import { faceCapture } from './faceCapture.ts';
import { useCameraEvents } from './useCameraEvents.ts';
import { useCaptureTools } from './useCaptureTools.ts';
import { useGuidance } from './useGuidance.ts';
import { useVideo } from './useVideo.ts';

/** What a face check is given. */
export interface FaceCaptureOptions {
  /**
   * `bind` sets the face check up with two photos, `verify` compares one.
   * @default 'verify'
   */
  mode?: 'bind' | 'verify' | undefined;
  /** Finds faces, so that hints can be given about them. A function is called once the camera is on. */
  detector?: FaceDetectorSource | undefined;
  /**
   * Counts down and takes the photo by itself once all is well for a second. Needs `detector`.
   * @default false
   */
  autoCapture?: boolean | undefined;
  /** Shows the photo before it is sent. @default true */
  review?: boolean | undefined;
  /** Lets a person choose a photo from their files. @default true */
  upload?: boolean | undefined;
  /** How many photos may not match before the person is sent another way. @default 5 */
  maxAttempts?: number | undefined;
  /** Starts the worker that makes the photo: `react-mfa-kit/capture-worker`. Without one the page does. */
  worker?: (() => Worker) | undefined;
  /** The token of a sign-in. Goes before the provider's. */
  mfaToken?: string | undefined;
  /** There is another way, which `over` leads to. */
  onAnotherWay?: (() => void) | undefined;
  /** Called once; also where the answer comes after the component is gone. */
  onSuccess?: ((result: { user: MfaUser }) => void) | undefined;
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
}

/** Where the person is, and what they can do. */
export interface FaceCapture {
  state: FaceCaptureState;
  /** The camera. Its `stream` belongs into a `<video>` that `attach` is given. */
  camera: CameraState;
  /** Seconds until another photo may be sent, 0 when there is no wait. */
  pause: number;
  canUpload: boolean;
  /** The ref of the `<video>` that shows the picture: plays it, and takes photos of it. */
  attach: RefCallback<HTMLVideoElement>;
  /** Turns the camera on. Only after a press. Takes it from another part of the page where that has it. */
  start(): void;
  /** Takes the photo, or does nothing while there is no picture. */
  shoot(): void;
  stopCount(): void;
  /** From `review`: another photo. */
  retake(): void;
  /** From `review`: sends it, or goes on to the second of two. */
  use(): void;
  /** From `uploading`: stops it. */
  stopSending(): void;
  /** Asks for a file instead. */
  upload(): void;
  /** From `upload`: reads what was chosen or dropped. */
  choose(files: Iterable<File>): Promise<void>;
  chooseCamera(deviceId: string): void;
  /** From `starting`, where the browser wants a press before it plays. */
  play(): void;
  /** Gives up and turns the camera off. Waits while a photo is with the server. */
  cancel(): void;
}

/** Takes a person's photo and has it compared. Needs `MfaProvider` above it, and no markup but a `<video>`. */
export function useFaceCapture(options: FaceCaptureOptions = {}): FaceCapture {
  const mfa = useMfa();
  const latest = useLatest(options);
  if (!(options.mode === 'bind' ? mfa.can.bindFace : mfa.can.verifyFace)) {
    throw new Error(nothingToSend(options.mode));
  }
  const [camera] = useState(createCamera);
  const video = useRef<HTMLVideoElement | null>(null);
  const sending = useRef<FaceWork['sending']['current']>(undefined);
  const wish = useRef<FaceWork['wish']['current']>({});
  const permission = useRef<PermissionState>(undefined);
  const capture = useCaptureTools(latest);
  const work = { mfa, options: () => latest.current, camera, video, capture, sending, wish };
  const flow = useFlow(mfa.session, faceCapture, createFaceSurroundings(work));
  const { state, send, getState, isLeft } = flow;

  useCameraEvents(camera, send, permission);
  const shown = useVideo(video, state.status, send);
  useGuidance(latest, state, shown, capture, send);
  const isTimed = state.status === 'locked' && state.problem.retryAfter !== undefined;
  useWhenOver(isTimed ? 'locked:face' : undefined, () => send({ type: 'reopen' }));
  // Declared last: leaving the flow comes before the camera goes off, so that nobody restarts it.
  useEffect(() => () => camera.stop(), [camera]);

  const verbs = useMemo(
    () =>
      createFaceVerbs({
        mfa,
        options: () => latest.current,
        camera,
        video,
        capture,
        sending,
        wish,
        permission,
        flow: { send, getState, isLeft },
      }),
    [mfa, latest, camera, capture, send, getState, isLeft],
  );
  return {
    ...verbs,
    state,
    camera: useSyncExternalStore(camera.subscribe, camera.getState, camera.getState),
    pause: usePause('face'),
    canUpload: options.upload !== false,
    attach: useCallback(shown.attach, []),
  };
}

function nothingToSend(mode: FaceCaptureOptions['mode']) {
  const name = mode === 'bind' ? 'associateFaceByBlob' : 'verifyFace';
  return (
    `react-mfa-kit: the client has no ${name}; no photo can be sent; ` +
    'give MfaProvider a client that has it, or ask capabilities(client) before rendering.'
  );
}
