import { MfaError } from '../../client/index.ts';
import { notifyHost } from '../../provider/index.ts';
import { invalidate } from '../../query/index.ts';
import { settle } from '../core/settle.ts';
import type { FaceWork } from './createFaceSurroundings.ts';
import type { FaceUploading } from './FaceCaptureState.ts';
import type { FaceCaptureEvent } from './faceCapture.ts';

/** A photo on its way. */
export interface Sending {
  /** How it ended. Never rejects. */
  ended: Promise<FaceCaptureEvent>;
  /** Ends the upload. What is compared already cannot be called back. */
  stop(): void;
}

/** Sends the photo, once. Answers when it has arrived, or with what became of it where nobody says that it has. */
export function startSending(
  work: FaceWork,
  state: FaceUploading,
  update: (event: FaceCaptureEvent) => void,
): Promise<FaceCaptureEvent> {
  const stopping = new AbortController();
  const arrived = new Promise<FaceCaptureEvent>((resolve) => {
    const onProgress = (share: number) => {
      if (share >= 1) resolve({ type: 'uploaded' });
      else update({ type: 'progress', share });
    };
    const ended = send(work, state, stopping.signal, onProgress);
    work.sending.current = { ended, stop: () => stopping.abort() };
    void ended.then(resolve);
  });
  return arrived;
}

/** How the call under way ends. */
export async function finishSending({ sending }: FaceWork): Promise<FaceCaptureEvent> {
  return sending.current?.ended ?? { type: 'stopped' };
}

async function send(
  { mfa, options }: FaceWork,
  { photo, first }: FaceUploading,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<FaceCaptureEvent> {
  const { mode, mfaToken, maxAttempts = 5, onAnotherWay } = options();
  const { token } = mfa.callOptions(mfaToken);
  const call = { step: 'uploading', channel: 'face', token };
  const { value, problem } = await settle(mfa, call, async (given) => {
    const { client } = mfa.props();
    const own = { ...given, signal, onProgress };
    const answered =
      mode === 'bind'
        ? await client.associateFaceByBlob?.(
            { baseFace: first?.blob ?? photo.blob, compareFace: first && photo.blob },
            own,
          )
        : await client.verifyFace?.({ photo: photo.blob }, own);
    if (!answered?.user) throw new MfaError('bad-response');
    return answered;
  });
  if (value) {
    if (mode === 'bind') {
      invalidate(mfa.session, 'associateFaceByBlob');
      notifyHost(mfa.props().onFactorChanged, { method: 'face', change: 'added' });
    }
    return { type: 'verified', user: value.user };
  }
  // The person has stopped it, so nobody has to hear what that made of the call.
  if (signal.aborted) return { type: 'stopped' };
  return { type: 'refused', problem, most: maxAttempts, canLeave: onAnotherWay !== undefined };
}
