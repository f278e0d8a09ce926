import type { FoundFace } from './decodeFaces.ts';
import type { FaceEngine } from './FaceEngine.ts';
import type { WorkerAnswer, WorkerRequest } from './WorkerRequest.ts';

interface Waiting {
  resolve(faces: FoundFace[]): void;
  reject(reason: unknown): void;
}

/**
 * Runs the network in a worker that the host starts. Rejects where it does not come up: its file is
 * missing, the page's policy forbids it, or five seconds are over. `onGone` hears of one that breaks later.
 */
export async function createWorkerEngine(
  start: () => Worker,
  model: ArrayBuffer,
  onGone: () => void,
): Promise<FaceEngine> {
  const worker = start();
  try {
    await waitUntilReady(worker, model);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  const waiting = new Map<number, Waiting>();
  let count = 0;

  const end = (reason: unknown = new DOMException('The detector was ended.', 'AbortError')) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  listen(worker, {
    onAnswer(answer) {
      if (answer.type !== 'faces') return;
      waiting.get(answer.id)?.resolve(answer.faces);
      waiting.delete(answer.id);
    },
    onTrouble() {
      end(new Error('react-mfa-kit: the worker of the face detector broke; this frame is lost.'));
      onGone();
    },
  });

  return {
    end: () => end(),
    find: (pixels, minScore, signal) =>
      new Promise((resolve, reject) => {
        count += 1;
        const id = count;
        waiting.set(id, { resolve, reject });
        // The worker cannot be interrupted: its answer will find nobody waiting.
        const leave = () => {
          waiting.delete(id);
          reject(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        tell(worker, { type: 'picture', id, pixels, minScore }, [pixels.buffer]);
      }),
  };
}

/** Milliseconds that a worker may take to load, to read the model and to run it once. */
const startTime = 5000;

function waitUntilReady(worker: Worker, model: ArrayBuffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = () => reject(new Error('The worker did not start.'));
    const timer = setTimeout(give, startTime);
    const settle = (work: () => void) => () => {
      clearTimeout(timer);
      work();
    };
    listen(worker, { onAnswer: settle(resolve), onTrouble: settle(give) });
    tell(worker, { type: 'model', model });
  });
}

interface Listener {
  onAnswer(answer: WorkerAnswer): void;
  onTrouble(): void;
}

function listen(worker: Worker, { onAnswer, onTrouble }: Listener): void {
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => onAnswer(data);
  worker.onmessageerror = onTrouble;
  worker.onerror = (event) => {
    // Whoever waits is told; to the page it is no error of its own.
    event.preventDefault();
    onTrouble();
  };
}

function tell(worker: Worker, request: WorkerRequest, taken: Transferable[] = []): void {
  worker.postMessage(request, taken);
}
