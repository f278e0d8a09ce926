// @vitest-environment happy-dom
// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CaptureReply, CaptureRequest } from '../../src/camera/captureWorker.ts';
import { createWorkerCapture } from '../../src/camera/createWorkerCapture.ts';
import { measure } from '../../src/camera/measures.ts';

const photo = { blob: new Blob(['photo']), width: 4, height: 5 };
const luma = { pixels: new Uint8Array(4), width: 2, height: 2 };
const look = { luma, measures: measure(luma) };

/** A frame that the worker is given a copy of. */
function createFrame() {
  const copy = { close: vi.fn() };
  const frame = { close: vi.fn(), clone: vi.fn(() => copy) };
  // SAFETY: nothing else is asked of a frame.
  return { frame: frame as unknown as VideoFrame, copy, close: frame.close };
}
const { frame } = createFrame();

/** A worker by hand, which answers as it is told. */
class FakeWorker extends EventTarget {
  terminate = vi.fn();
  constructor(readonly answer: (request: CaptureRequest, worker: FakeWorker) => void) {
    super();
  }
  readonly handedOver: unknown[] = [];
  postMessage(request: CaptureRequest, transfer: readonly unknown[]) {
    this.handedOver.push(...transfer);
    this.answer(request, this);
  }
  reply(reply: Partial<CaptureReply>) {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: reply })));
  }
}

function create(answer: (request: CaptureRequest, worker: FakeWorker) => void) {
  const worker = new FakeWorker(answer);
  // SAFETY: nothing else is asked of a worker.
  const start = vi.fn(() => worker as unknown as Worker);
  return { worker, start, capture: createWorkerCapture(start) };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('taking a photo in a worker of the host', () => {
  it('starts it for the first frame and asks it again for the next', async () => {
    const { capture, start, worker } = create(({ id }, to) => to.reply({ id, photo }));
    expect(start).not.toHaveBeenCalled();
    const removed = vi.spyOn(worker, 'removeEventListener');
    expect(await capture.photograph(frame)).toBe(photo);
    expect(removed.mock.calls.map(([type]) => type)).toEqual(['message', 'error']);
    expect(await capture.photograph(frame)).toBe(photo);
    expect(start).toHaveBeenCalledTimes(1);
    capture.dispose();
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('hands a copy of the frame over, which stays the caller’s', async () => {
    const asked: CaptureRequest[] = [];
    const { capture, worker } = create((request, to) => {
      asked.push(request);
      to.reply({ id: request.id, photo });
    });
    const own = createFrame();
    await capture.photograph(own.frame);
    expect(asked).toMatchObject([{ wants: 'photo', frame: own.copy }]);
    expect(own.close).not.toHaveBeenCalled();
    expect(worker.handedOver).toEqual([own.copy]);
  });

  it('has it say how sharp a frame is, or looks in the page where it cannot', async () => {
    const answers = [{ look }, {}, { photo }];
    const { capture, worker } = create(({ id }, to) => to.reply({ id, ...answers.shift() }));
    expect(await capture.look(frame)).toBe(look);
    expect(await capture.look(frame)).toBeUndefined();
    expect(worker.terminate).not.toHaveBeenCalled();
    expect(await capture.photograph(frame)).toBe(photo);
  });

  it('does not listen to answers that are for others', async () => {
    const { capture } = create(({ id }, to) => {
      to.reply({ id: id + 7 });
      to.reply({ id, photo });
    });
    expect(await capture.photograph(frame)).toBe(photo);
  });

  it.each<[string, (request: CaptureRequest, worker: FakeWorker) => void]>([
    ['fails', (_, to) => queueMicrotask(() => to.dispatchEvent(new Event('error')))],
    ['has no photo', ({ id }, to) => to.reply({ id })],
    [
      'cannot be told',
      () => {
        throw new Error('DataCloneError');
      },
    ],
  ])('C28 leaves it to the page where the worker %s, from then on too', async (_, answer) => {
    const { capture, worker, start } = create(answer);
    expect(await capture.photograph(frame)).toBeUndefined();
    expect(worker.terminate).toHaveBeenCalledTimes(1);
    expect(await capture.look(frame)).toBeUndefined();
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('C28 hears of a worker that fails before the browser complains of it, and at once', async () => {
    const complaint = new Event('error', { cancelable: true });
    const { capture } = create((_, to) => queueMicrotask(() => to.dispatchEvent(complaint)));
    const taken = vi.fn();
    void capture.photograph(frame).then(taken);
    for (let turn = 0; turn < 20; turn += 1) await undefined;
    expect(taken).toHaveBeenCalledWith(undefined);
    expect(complaint.defaultPrevented).toBe(true);
  });

  it('passes over what the worker says to others', async () => {
    const { capture } = create(({ id }, to) => {
      queueMicrotask(() => to.dispatchEvent(new MessageEvent('message')));
      to.reply({ id: id + 1 });
      to.reply({ id, photo });
    });
    expect(await capture.photograph(frame)).toBe(photo);
  });

  it('gives two answers to two who asked', async () => {
    const waiting: number[] = [];
    const { capture } = create(({ id }, to) => {
      waiting.push(id);
      if (waiting.length === 2) for (const one of waiting.reverse()) to.reply({ id: one, photo });
    });
    expect(await Promise.all([capture.photograph(frame), capture.photograph(frame)])).toEqual([
      photo,
      photo,
    ]);
    expect(waiting).toEqual([2, 1]);
  });

  it('C28 leaves it to the page where the worker is silent', async () => {
    vi.useFakeTimers();
    const { capture } = create(() => {});
    const taken = capture.photograph(frame);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await taken).toBeUndefined();
  });

  it.each([
    ['the host gives none', undefined],
    [
      'the page may start none',
      () => {
        throw new TypeError('TrustedScriptURL');
      },
    ],
  ])('leaves it to the page where %s', async (_, start) => {
    const attempt = vi.fn(start);
    const own = createFrame();
    const capture = createWorkerCapture(start && attempt);
    expect(await capture.photograph(own.frame)).toBeUndefined();
    expect(await capture.look(own.frame)).toBeUndefined();
    expect(attempt).toHaveBeenCalledTimes(start ? 1 : 0);
    expect(own.frame.clone).not.toHaveBeenCalled();
    capture.dispose();
  });
});
