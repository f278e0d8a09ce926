import type { CaptureReply, CaptureRequest, FrameLook } from './captureWorker.ts';
import type { Photo } from './compressJpeg.ts';

/** ms. A worker that has not answered by then is taken for dead. */
const PATIENCE = 3000;

/**
 * Takes photos in a worker of the host's, so that the page is not held up. Whatever goes wrong there, the page has to take
 * the photo itself, then and from then on.
 */
export function createWorkerCapture(start: (() => Worker) | undefined) {
  let worker: Worker | undefined;
  let isBroken = start === undefined;
  let id = 0;

  /** Trusted Types and a missing file make the start itself fail. */
  function getWorker(): Worker | undefined {
    if (isBroken) return undefined;
    try {
      worker ??= start?.();
    } catch {
      isBroken = true;
    }
    return worker;
  }
  function stop() {
    worker?.terminate();
    worker = undefined;
  }
  function ask(
    to: Worker,
    frame: VideoFrame,
    wants: CaptureRequest['wants'],
  ): Promise<CaptureReply | undefined> {
    id += 1;
    const mine = id;
    return new Promise((resolve) => {
      const end = (reply?: CaptureReply) => {
        clearTimeout(timer);
        to.removeEventListener('message', onMessage);
        to.removeEventListener('error', onError);
        resolve(reply);
      };
      const onMessage = ({ data }: MessageEvent<CaptureReply>) => {
        if (data?.id === mine) end(data);
      };
      const onError = (event: Event) => {
        event.preventDefault();
        end();
      };
      const timer = setTimeout(end, PATIENCE);
      to.addEventListener('message', onMessage);
      to.addEventListener('error', onError);
      to.postMessage({ id: mine, frame, wants } satisfies CaptureRequest, [frame]);
    });
  }
  async function tryToAsk(frame: VideoFrame, wants: CaptureRequest['wants']) {
    const at = getWorker();
    if (!at) return undefined;
    const reply = await ask(at, frame.clone(), wants).catch(() => undefined);
    if (reply && (wants === 'look' || reply.photo)) return reply;
    isBroken = true;
    stop();
    return undefined;
  }
  return {
    /** A frame made small and measured; it stays the caller’s. `undefined` where the page has to look itself. */
    look: async (frame: VideoFrame): Promise<FrameLook | undefined> =>
      (await tryToAsk(frame, 'look'))?.look,
    /** The photo of a frame, which stays the caller’s; `undefined` where the page has to take it. */
    photograph: async (frame: VideoFrame): Promise<Photo | undefined> =>
      (await tryToAsk(frame, 'photo'))?.photo,
    dispose: stop,
  };
}
