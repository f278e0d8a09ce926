/** What may end a piece of work early: the signals of others, and a time. `AbortSignal.any` is too new to stand on. */
export interface Deadline {
  signal: AbortSignal;
  /** From now on there are so many milliseconds. */
  allow(ms: number): void;
  /** The work's result, or a rejection as soon as the signal aborts. */
  race<Result>(work: Promise<Result>): Promise<Result>;
  /** To be called when the work is over, whatever became of it. */
  end(): void;
}

export function createDeadline(signals: readonly (AbortSignal | undefined)[]): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const others = signals.filter((other) => other !== undefined);
  const abort = ({ currentTarget }: Event) => {
    controller.abort(currentTarget instanceof AbortSignal ? currentTarget.reason : undefined);
  };
  for (const other of others) {
    if (other.aborted) controller.abort(other.reason);
    else other.addEventListener('abort', abort);
  }
  return {
    signal,
    allow(ms) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        controller.abort(new DOMException('The face detector took too long.', 'TimeoutError'));
      }, ms);
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason);
        if (signal.aborted) leave();
        signal.addEventListener('abort', leave, { once: true });
        work.then(resolve, reject);
      }),
    end() {
      clearTimeout(timer);
      for (const other of others) other.removeEventListener('abort', abort);
    },
  };
}
