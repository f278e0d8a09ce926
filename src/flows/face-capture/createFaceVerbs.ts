import { notifyHost } from '../../provider/index.ts';
import type { Flow } from '../core/createFlow.ts';
import { isPaused } from '../core/judge.ts';
import type { FaceWork } from './createFaceSurroundings.ts';
import type { FaceCaptureState } from './FaceCaptureState.ts';
import { type FaceCaptureEvent, needsCamera } from './faceCapture.ts';
import { loadCameraTools } from './loadCameraTools.ts';
import type { FaceCapture } from './useFaceCapture.ts';

export interface FaceVerbsWork extends FaceWork {
  flow: Pick<Flow<FaceCaptureState, FaceCaptureEvent>, 'send' | 'getState' | 'isLeft'>;
  /** What the browser said last. */
  permission: { current: PermissionState | undefined };
}

type Verbs = Omit<FaceCapture, 'state' | 'camera' | 'pause' | 'canUpload' | 'attach'>;

/** The verbs of the hook. */
export function createFaceVerbs(work: FaceVerbsWork): Verbs {
  const { camera, flow, mfa, options, video, wish } = work;
  const isAllowed = () => work.permission.current === 'granted';
  let chosen = 0;

  function start() {
    const state = flow.getState();
    if (state.status === 'paused' && isPaused(mfa, 'face')) return;
    const takeOver = state.status === 'off' && state.reason === 'elsewhere';
    wish.current = { ...wish.current, takeOver };
    flow.send({ type: 'start', isAllowed: isAllowed() });
  }
  return {
    start,
    retake: () => flow.send({ type: 'retake', isAllowed: isAllowed() }),
    shoot() {
      const state = camera.getState();
      if (state.status === 'on' && !state.isPaused && video.current?.videoWidth) {
        flow.send({ type: 'shoot' });
      }
    },
    stopCount: () => flow.send({ type: 'stopCount' }),
    use() {
      if (!isPaused(mfa, 'face')) flow.send({ type: 'use', isPair: options().mode === 'bind' });
    },
    stopSending() {
      if (flow.getState().status !== 'uploading') return;
      work.sending.current?.stop();
      flow.send({ type: 'stopped' });
    },
    upload() {
      if (options().upload !== false) flow.send({ type: 'upload' });
    },
    async choose(files) {
      if (flow.getState().status !== 'upload') return;
      chosen += 1;
      const mine = chosen;
      const found = await loadCameraTools().then(
        ({ readPhotoFile }) => readPhotoFile([...files]),
        () => 'unreadable' as const,
      );
      if (mine !== chosen || flow.isLeft()) return;
      const { mode, review = true } = options();
      if (typeof found === 'string') flow.send({ type: 'misread', mistake: found });
      else {
        const isPair = mode === 'bind';
        flow.send({ type: 'photo', photo: found, source: 'file', isReviewed: review, isPair });
      }
    },
    chooseCamera(deviceId) {
      wish.current = { deviceId };
      if (needsCamera(flow.getState())) camera.start({ deviceId });
    },
    play: () => void video.current?.play().catch(() => {}),
    cancel() {
      const { status } = flow.getState();
      if (status === 'uploading' || status === 'checking') return;
      camera.stop();
      if (status !== 'done') mfa.emit({ flow: 'face-capture', step: status, type: 'abandoned' });
      notifyHost(options().onCancel);
    },
  };
}
