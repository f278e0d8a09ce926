import type { WorkerAnswer, WorkerRequest } from '../../../src/face-detector/WorkerRequest.ts';

type Answer = (request: WorkerRequest, worker: FakeWorker) => WorkerAnswer | undefined;

/** A worker without a thread: its answers come a turn later, as messages do. */
export class FakeWorker {
  onmessage: ((event: { data: WorkerAnswer }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  isEnded = false;
  requests: WorkerRequest[] = [];
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  postMessage(request: WorkerRequest): void {
    this.requests.push(request);
    queueMicrotask(() => {
      const data = this.#answer(request, this);
      if (data && !this.isEnded) this.onmessage?.({ data });
    });
  }

  /** Something in it went wrong, and the page’s handler of errors would hear of it. */
  fail(): boolean {
    let isPrevented = false;
    this.onerror?.({
      preventDefault: () => {
        isPrevented = true;
      },
    });
    return isPrevented;
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** As what a host would hand over. */
  asWorker(): Worker {
    // SAFETY: it has all that the detector uses of a worker.
    return this as unknown as Worker;
  }
}
