import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isMfaError, type MfaUser } from '../../../src/client/index.ts';
import {
  abortOf,
  createStepUpQueue,
  type StepUpConnection,
  type StepUpQueue,
} from '../../../src/flows/step-up/createStepUpQueue.ts';
import { defer, user } from '../renderFlow.tsx';

const trigger = { mfaToken: 'mfa' };
const reason = 'remove-totp';

function connect(queue: StepUpQueue, askForTrigger: StepUpConnection['askForTrigger']) {
  const connection = { askForTrigger: vi.fn(askForTrigger), emit: vi.fn() };
  const disconnect = queue.connect(connection);
  const state = () => queue.stateFor(connection);
  const events = () => connection.emit.mock.calls.map(([{ type, step }]) => `${type} ${step}`);
  return { ...connection, disconnect, state, events };
}

/** How a caller's wait ended. */
const outcomeOf = (promise: Promise<MfaUser>) =>
  promise.then(
    ({ id }) => id,
    (error: unknown) => (isMfaError(error) ? error.code : String(error)),
  );

describe('those who wait for a step-up', () => {
  it('share one dialog, and go on together', async () => {
    const queue = createStepUpQueue();
    const { askForTrigger, state, events } = connect(queue, async () => trigger);
    const waits = [queue.join({ reason }), queue.join({ reason: 'second' })];
    await vi.waitFor(() => expect(state()).toEqual({ status: 'challenge', reason, trigger }), {
      timeout: 8000,
    });
    const late = queue.join({ reason: 'third', trigger: { mfaToken: 'other' } });
    queue.confirm(state(), user);
    expect(await Promise.all([...waits, late])).toEqual([user, user, user]);
    expect(askForTrigger.mock.calls).toEqual([[reason]]);
    expect(events()).toEqual(['started asking', 'shown challenge', 'completed done']);
  });

  it('are told when the person leaves, and when it took too long', async () => {
    const queue = createStepUpQueue();
    const { askForTrigger, state, events } = connect(queue, async () => trigger);
    const left = outcomeOf(queue.join({ reason, trigger }));
    queue.leave(state());
    expect(await left).toBe('aborted');
    expect(state().status).toBe('left');
    const expired = outcomeOf(queue.join({ reason, trigger }));
    queue.expire(state());
    expect(await expired).toBe('token-expired');
    queue.leave(state());
    expect(state().status).toBe('idle');
    expect(events()).toEqual([
      'started challenge',
      'abandoned challenge',
      'started challenge',
      'shown expired',
    ]);
    expect(askForTrigger).not.toHaveBeenCalled();
  });

  it('are told why there is no trigger data, and the next ones ask anew', async () => {
    const queue = createStepUpQueue();
    const answers = [Promise.reject(new Error('of the host')), Promise.resolve({ no: 'token' })];
    const { askForTrigger, emit, state, events } = connect(
      queue,
      () => answers.shift() ?? defer().promise,
    );
    expect(await outcomeOf(queue.join({ reason }))).toBe('Error: of the host');
    expect(await outcomeOf(queue.join({ reason }))).toBe('bad-response');
    expect(askForTrigger).toHaveBeenCalledTimes(2);
    expect(state().status).toBe('idle');
    expect(events()).toEqual([
      'started asking',
      'failed asking',
      'started asking',
      'failed asking',
    ]);
    const failed = { flow: 'step-up', step: 'asking', type: 'failed' };
    expect(emit.mock.calls.filter(([{ type }]) => type === 'failed')).toEqual([
      [failed],
      [{ ...failed, code: 'bad-response' }],
    ]);
    expect(emit.mock.calls[0]).toEqual([{ ...failed, type: 'started' }]);
  });

  it('are spared the wait by one who brings trigger data, and a late answer changes nothing', async () => {
    const queue = createStepUpQueue();
    const answer = defer<unknown>();
    const { state } = connect(queue, () => answer.promise);
    const first = queue.join({ reason });
    const second = queue.join({ reason: 'second', trigger });
    const opened = state();
    expect(opened).toEqual({ status: 'challenge', reason, trigger });
    answer.resolve({ mfaToken: 'late' });
    await answer.promise;
    expect(state()).toBe(opened);
    queue.confirm(opened, user);
    expect(await Promise.all([first, second])).toEqual([user, user]);
  });

  it('hear nothing of what came for an earlier challenge', async () => {
    const queue = createStepUpQueue();
    const { state } = connect(queue, async () => trigger);
    const first = outcomeOf(queue.join({ reason, trigger }));
    const earlier = state();
    queue.leave(earlier);
    expect(await first).toBe('aborted');
    const second = outcomeOf(queue.join({ reason, trigger }));
    queue.confirm(earlier, { ...user, id: 'of the earlier one' });
    queue.leave(earlier);
    expect(state().status).toBe('challenge');
    queue.confirm(state(), user);
    expect(await second).toBe('ada');
  });

  it('are refused where there is no dialog, by a sentence that names it', async () => {
    const queue = createStepUpQueue();
    await expect(queue.join({ reason, trigger })).rejects.toThrow(
      /^react-mfa-kit: no StepUpDialog is on the page; .*; render <StepUpDialog \/>/,
    );
  });

  it('are served by a dialog that is mounted in the same moment', async () => {
    const queue = createStepUpQueue();
    const wait = queue.join({ reason, trigger });
    const { state } = connect(queue, async () => trigger);
    await vi.waitFor(() => expect(state().status).toBe('challenge'), { timeout: 8000 });
    queue.confirm(state(), user);
    expect(await wait).toBe(user);
  });

  it('are told when the dialog goes, but not when StrictMode mounts it again', async () => {
    const queue = createStepUpQueue();
    const { disconnect, state, ...connection } = connect(queue, async () => trigger);
    const wait = outcomeOf(queue.join({ reason, trigger }));
    disconnect();
    expect(state().status).toBe('challenge');
    await undefined;
    expect(await wait).toBe('aborted');
    expect(connection.events().at(-1)).toBe('abandoned challenge');
  });

  it('see one dialog where there are two, and the second serves when the first is gone', async () => {
    const queue = createStepUpQueue();
    const first = connect(queue, async () => trigger);
    const second = connect(queue, async () => trigger);
    const wait = outcomeOf(queue.join({ reason, trigger }));
    expect([first.state().status, second.state().status]).toEqual(['challenge', 'idle']);
    first.disconnect();
    expect(await wait).toBe('aborted');
    const next = queue.join({ reason, trigger });
    expect(second.state().status).toBe('challenge');
    queue.confirm(second.state(), user);
    expect(await next).toBe(user);
  });

  it('keep the dialog that serves while it mounts again, and while others come and go', async () => {
    const queue = createStepUpQueue();
    const [first, second] = [
      { askForTrigger: async () => trigger, emit: vi.fn() },
      { askForTrigger: async () => trigger, emit: vi.fn() },
    ];
    const leave = queue.connect(first);
    const leaveSecond = queue.connect(second);
    const seen = vi.fn();
    const stop = queue.subscribe(seen);
    const wait = queue.join({ reason, trigger });
    leave();
    queue.connect(first);
    await undefined;
    const other = queue.join({ reason, trigger });
    expect(queue.stateFor(first).status).toBe('challenge');
    expect(queue.stateFor(second).status).toBe('idle');
    leaveSecond();
    await undefined;
    expect(queue.stateFor(first).status).toBe('challenge');
    expect(seen).toHaveBeenCalledTimes(1);
    stop();
    queue.confirm(queue.stateFor(first), user);
    expect(await Promise.all([wait, other])).toEqual([user, user]);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('are told of an abort also where the browser gives no reason for it', () => {
    // SAFETY: that is all that is read of a signal.
    expect(abortOf({ reason: undefined } as AbortSignal)).toMatchObject({
      name: 'AbortError',
      message: 'The request was aborted.',
    });
  });

  it('may stop waiting: the others go on, and with the last one the dialog goes', async () => {
    const queue = createStepUpQueue();
    const { state } = connect(queue, async () => trigger);
    const [one, other] = [new AbortController(), new AbortController()];
    const first = queue.join({ reason, trigger, signal: one.signal });
    const second = queue.join({ reason, signal: other.signal });
    const why = new Error('not needed');
    one.abort(why);
    await expect(first).rejects.toBe(why);
    expect(state().status).toBe('challenge');
    other.abort();
    await expect(second).rejects.toHaveProperty('name', 'AbortError');
    expect(state().status).toBe('left');
    await expect(queue.join({ reason, trigger, signal: one.signal })).rejects.toBe(why);
  });

  it('leave nothing behind on a signal that outlives them', async () => {
    const queue = createStepUpQueue();
    const { state } = connect(queue, async () => trigger);
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const wait = queue.join({ reason, trigger, signal });
    queue.confirm(state(), user);
    await wait;
    expect(removed.mock.calls[0]).toEqual(added.mock.calls[0]?.slice(0, 2));
  });
});

/** One thing that happens, by somebody's doing. */
type Step =
  | { do: 'join'; hasTrigger: boolean; isAbortable: boolean }
  | { do: 'answer' | 'refuse' | 'confirm' | 'leave' | 'expire' | 'abort' | 'remount' | 'pause' };

const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('join' as const),
        hasTrigger: fc.boolean(),
        isAbortable: fc.boolean(),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constantFrom(
          'answer',
          'refuse',
          'confirm',
          'leave',
          'expire',
          'abort',
          'remount',
          'pause',
        ),
      }),
    },
  ) satisfies fc.Arbitrary<Step>,
  { maxLength: 24 },
);

describe('whatever happens in whatever order', () => {
  it('every caller is answered, by one dialog at most', async () => {
    await fc.assert(fc.asyncProperty(steps, play), { numRuns: 300 });
  });
});

async function play(plan: Step[]) {
  const queue = createStepUpQueue();
  const asked: ReturnType<typeof defer<unknown>>[] = [];
  const connection: StepUpConnection = {
    emit() {},
    askForTrigger() {
      const answer = defer<unknown>();
      asked.push(answer);
      return answer.promise;
    },
  };
  let disconnect = queue.connect(connection);
  const rival: StepUpConnection = { ...connection };
  queue.connect(rival);
  const signals: AbortController[] = [];
  const waits: Promise<string>[] = [];
  const state = () => queue.stateFor(connection);

  for (const step of plan) {
    switch (step.do) {
      case 'join': {
        const control = new AbortController();
        if (step.isAbortable) signals.push(control);
        const wait = queue.join({
          reason,
          trigger: step.hasTrigger ? trigger : undefined,
          signal: control.signal,
        });
        waits.push(outcomeOf(wait));
        break;
      }
      case 'answer':
        asked.at(-1)?.resolve(trigger);
        break;
      case 'refuse':
        asked.at(-1)?.reject(new Error('refused'));
        break;
      case 'confirm':
        queue.confirm(state(), user);
        break;
      case 'leave':
        queue.leave(state());
        break;
      case 'expire':
        queue.expire(state());
        break;
      case 'abort':
        signals.shift()?.abort();
        break;
      case 'remount':
        disconnect();
        disconnect = queue.connect(connection);
        break;
      case 'pause':
        await undefined;
        break;
    }
    const isShown = (one: StepUpConnection) => queue.stateFor(one).status === 'challenge';
    expect([connection, rival].filter(isShown).length).toBeLessThan(2);
  }
  // A remount puts the first one behind the second, so each in turn lets go of what it serves.
  queue.leave(queue.stateFor(connection));
  queue.leave(queue.stateFor(rival));
  const ends = await Promise.all(waits);
  expect(ends).toHaveLength(plan.filter((step) => step.do === 'join').length);
}
