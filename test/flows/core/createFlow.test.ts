import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createFlow, type Machine } from '../../../src/flows/core/createFlow.ts';

type State =
  | { status: 'entry'; problem?: string | undefined }
  | { status: 'reading' }
  | { status: 'sending'; code: string; note?: string | undefined }
  | { status: 'done'; answer: string };
type Event =
  | { type: 'submit'; code: string }
  | { type: 'read' }
  | { type: 'note'; note: string }
  | { type: 'answered'; answer: string }
  | { type: 'refused'; problem: string };

const machine: Machine<State, Event> = {
  initial: () => ({ status: 'entry' }),
  transition(state, event) {
    switch (state.status) {
      case 'entry':
        if (event.type === 'submit') return { status: 'sending', code: event.code };
        return event.type === 'read' ? { status: 'reading' } : state;
      case 'reading':
        if (event.type === 'submit') return { status: 'sending', code: event.code };
        return event.type === 'answered' ? { status: 'done', answer: event.answer } : state;
      case 'sending':
        if (event.type === 'note') return { ...state, note: event.note };
        if (event.type === 'refused') return { status: 'entry', problem: event.problem };
        return event.type === 'answered' ? { status: 'done', answer: event.answer } : state;
      default:
        return state;
    }
  },
};

function setUp(initial: State = { status: 'entry' }) {
  const sent: { code: string; signal: AbortSignal; answer: (event: Event) => void }[] = [];
  const reads: { signal: AbortSignal; answer: (event: Event) => void }[] = [];
  const updates: ((event: Event) => void)[] = [];
  const onLate = vi.fn();
  const observe = vi.fn();
  const effects = {
    sending: {
      consuming: true as const,
      run: ({ code }: { code: string }, signal: AbortSignal, update: (event: Event) => void) => {
        updates.push(update);
        return new Promise<Event>((answer) => void sent.push({ code, signal, answer }));
      },
    },
    reading: {
      run: (_: State, signal: AbortSignal) =>
        new Promise<Event>((answer) => void reads.push({ signal, answer })),
    },
  };
  const flow = createFlow({ ...machine, initial: () => initial }, () => ({
    effects,
    observe,
    onLate,
  }));
  return { flow, sent, reads, updates, onLate, observe };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a flow', () => {
  it('L07 sends one request for two submits in one task', () => {
    const { flow, sent } = setUp();
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    flow.send({ type: 'submit', code: '222222' });
    expect(sent.map(({ code }) => code)).toEqual(['111111']);
  });

  it('takes an event that means nothing for nothing: the same state, nobody told', () => {
    const { flow } = setUp();
    flow.enter();
    const before = flow.getState();
    const seen = vi.fn();
    flow.subscribe(seen);
    flow.send({ type: 'answered', answer: 'early' });
    expect(flow.getState()).toBe(before);
    expect(seen).not.toHaveBeenCalled();
  });

  it('goes back with the problem when a code is refused, and takes the next one', async () => {
    const { flow, sent } = setUp();
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    sent[0]?.answer({ type: 'refused', problem: 'no' });
    await settled();
    expect(flow.getState()).toEqual({ status: 'entry', problem: 'no' });
    flow.send({ type: 'submit', code: '222222' });
    sent[1]?.answer({ type: 'answered', answer: 'yes' });
    await settled();
    expect(flow.getState()).toEqual({ status: 'done', answer: 'yes' });
  });

  it('makes no further request for an update within a consuming status', () => {
    const { flow, sent, updates } = setUp();
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    flow.send({ type: 'note', note: 'from outside' });
    updates[0]?.({ type: 'note', note: 'from the work' });
    expect(flow.getState()).toMatchObject({ status: 'sending', note: 'from the work' });
    expect(sent).toHaveLength(1);
  });

  it('ignores updates of work that is over', async () => {
    const { flow, sent, updates } = setUp();
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    sent[0]?.answer({ type: 'refused', problem: 'no' });
    await settled();
    flow.send({ type: 'submit', code: '222222' });
    updates[0]?.({ type: 'note', note: 'too late' });
    expect(flow.getState()).toEqual({ status: 'sending', code: '222222' });
  });

  it('tells of its first state once, and of each change', async () => {
    const { flow, observe } = setUp();
    flow.enter();
    flow.leave();
    flow.enter();
    flow.send({ type: 'submit', code: '1' });
    expect(observe.mock.calls).toEqual([
      [{ status: 'entry' }, undefined],
      [{ status: 'sending', code: '1' }, { status: 'entry' }],
    ]);
  });

  it('asks again where to start when it is first entered', () => {
    const starts: State[] = [{ status: 'entry' }, { status: 'done', answer: 'meanwhile' }];
    let asked = 0;
    const initial = () => starts[asked++] ?? { status: 'entry' };
    const seen = vi.fn();
    const flow = createFlow<State, Event>({ ...machine, initial }, () => ({
      effects: {},
      observe() {},
      onLate() {},
    }));
    flow.subscribe(seen);
    flow.enter();
    expect(flow.getState()).toEqual({ status: 'done', answer: 'meanwhile' });
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('keeps a press that comes between the first frame and its own start, and does its work once', async () => {
    const { flow, sent, observe } = setUp();
    flow.send({ type: 'submit', code: '1' });
    expect(sent).toEqual([]);
    flow.enter();
    await settled();
    expect(flow.getState()).toEqual({ status: 'sending', code: '1' });
    expect(sent).toHaveLength(1);
    expect(observe.mock.calls).toEqual([[{ status: 'sending', code: '1' }, { status: 'entry' }]]);
  });

  it('tells those who listen, until they stop', () => {
    const { flow } = setUp();
    const [seen, unseen] = [vi.fn(), vi.fn()];
    flow.subscribe(seen);
    flow.subscribe(unseen)();
    flow.enter();
    seen.mockClear();
    flow.send({ type: 'read' });
    expect(seen).toHaveBeenCalledTimes(1);
    expect(unseen).not.toHaveBeenCalled();
  });

  it('keeps its first state when it is entered, unless that has become another', () => {
    const flow = createFlow<State, Event>(machine, () => ({
      effects: {},
      observe() {},
      onLate() {},
    }));
    const first = flow.getState();
    flow.enter();
    expect(flow.getState()).toBe(first);
  });

  it('hands on the answer of work that was ended from outside, and does not start over', async () => {
    const { flow, sent, onLate } = setUp();
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    flow.send({ type: 'answered', answer: 'from outside' });
    const late: Event = { type: 'answered', answer: 'from the work' };
    sent[0]?.answer(late);
    await settled();
    expect(onLate.mock.calls).toEqual([[late]]);
    flow.leave();
    flow.enter();
    expect(flow.getState()).toEqual({ status: 'done', answer: 'from outside' });
  });
});

describe('a flow that is left', () => {
  it('N17 does not abort what counts, and hands the late answer on once', async () => {
    const { flow, sent, onLate } = setUp();
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    flow.leave();
    expect(flow.isLeft()).toBe(true);
    expect(sent[0]?.signal.aborted).toBe(false);
    sent[0]?.answer({ type: 'answered', answer: 'late' });
    await settled();
    expect(onLate.mock.calls).toEqual([[{ type: 'answered', answer: 'late' }]]);
    expect(flow.getState()).toMatchObject({ status: 'sending' });
  });

  it('starts over when it is entered after its answer was handed on', async () => {
    const { flow, sent } = setUp();
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    flow.leave();
    sent[0]?.answer({ type: 'answered', answer: 'late' });
    await settled();
    flow.enter();
    expect(flow.getState()).toEqual({ status: 'entry' });
    expect(sent).toHaveLength(1);
    flow.send({ type: 'submit', code: '222222' });
    flow.leave();
    flow.enter();
    expect(flow.getState()).toMatchObject({ status: 'sending' });
  });

  it('does the work of its first state again when it starts over', async () => {
    const { flow, sent, reads } = setUp({ status: 'reading' });
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    flow.leave();
    sent[0]?.answer({ type: 'answered', answer: 'late' });
    await settled();
    flow.enter();
    expect(reads).toHaveLength(2);
  });

  it('reads anew also where reading was not the first thing it did', () => {
    const { flow, reads } = setUp();
    flow.enter();
    flow.send({ type: 'read' });
    flow.leave();
    flow.enter();
    expect(reads).toHaveLength(2);
  });

  it('goes on with a consuming call when it is entered again, as StrictMode does', async () => {
    const { flow, sent, onLate } = setUp();
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    flow.leave();
    flow.enter();
    sent[0]?.answer({ type: 'answered', answer: 'in time' });
    await settled();
    expect(sent).toHaveLength(1);
    expect(onLate).not.toHaveBeenCalled();
    expect(flow.getState()).toEqual({ status: 'done', answer: 'in time' });
  });

  it('aborts a read, drops its answer, and reads anew when it is entered again', async () => {
    const { flow, reads, onLate } = setUp({ status: 'reading' });
    flow.enter();
    flow.leave();
    expect(reads[0]?.signal.aborted).toBe(true);
    reads[0]?.answer({ type: 'answered', answer: 'stale' });
    flow.enter();
    await settled();
    expect(flow.getState()).toEqual({ status: 'reading' });
    reads[1]?.answer({ type: 'answered', answer: 'fresh' });
    await settled();
    expect(flow.getState()).toEqual({ status: 'done', answer: 'fresh' });
    expect(onLate).not.toHaveBeenCalled();
  });

  it('aborts a read when its status is left', () => {
    const { flow, reads } = setUp({ status: 'reading' });
    flow.enter();
    flow.send({ type: 'submit', code: '111111' });
    expect(reads[0]?.signal.aborted).toBe(true);
  });
});

describe('a flow, whatever the order', () => {
  const step = fc.oneof(
    fc.constant('submit' as const),
    fc.constant('enter' as const),
    fc.constant('leave' as const),
    fc.constant('accept' as const),
    fc.constant('refuse' as const),
  );

  it('N14 has one consuming call at a time, and success is final', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { flow, sent } = setUp();
        let answered = 0;
        let success: State | undefined;
        flow.enter();
        for (const one of steps) {
          if (one === 'submit') flow.send({ type: 'submit', code: String(sent.length) });
          if (one === 'enter') flow.enter();
          if (one === 'leave') flow.leave();
          const waiting = sent[answered];
          if (waiting && (one === 'accept' || one === 'refuse')) {
            answered += 1;
            waiting.answer(
              one === 'accept'
                ? { type: 'answered', answer: waiting.code }
                : { type: 'refused', problem: 'no' },
            );
            await Promise.resolve();
            await Promise.resolve();
          }
          expect(sent.length - answered).toBeLessThanOrEqual(1);
          if (success) expect(flow.getState()).toBe(success);
          if (flow.getState().status === 'done') success = flow.getState();
        }
        expect(sent.every(({ signal }) => !signal.aborted)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('N15 tells of a success exactly once, in time or late, however often it is delivered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, isLeft) => {
        const { flow, sent, onLate, observe } = setUp();
        flow.enter();
        flow.send({ type: 'submit', code: '1' });
        const success = { type: 'answered', answer: 'yes' } as const;
        const deliver = scheduler.scheduleSequence(
          [1, 2].map((label) => ({
            label: `delivery ${label}`,
            builder: async () => sent[0]?.answer(success),
          })),
        );
        const leave = scheduler.schedule(Promise.resolve()).then(() => isLeft && flow.leave());
        const again = scheduler.schedule(Promise.resolve()).then(() => flow.send(success));
        await scheduler.waitAll();
        await Promise.all([deliver.task, leave, again]);
        await settled();
        const told = observe.mock.calls.filter(([next]) => next.status === 'done').length;
        // An event from outside may have ended it first; the late answer is then the provider's.
        expect(told + (told ? 0 : onLate.mock.calls.length)).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
