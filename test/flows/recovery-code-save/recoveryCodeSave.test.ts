import { describe, expect, it } from 'vitest';
import {
  type RecoveryCodeSaveEvent,
  recoveryCodeSave,
} from '../../../src/flows/recovery-code-save/recoveryCodeSave.ts';

const kept = { type: 'kept' } as const;
const typed = (isTyped: boolean) => ({ type: 'typed', isTyped }) as const;
const box = (isAcknowledged: boolean) => ({ type: 'acknowledged', isAcknowledged }) as const;
const finish = (gate: 'acknowledge' | 'type-back' | 'none') => ({ type: 'finish', gate }) as const;

const run = (events: readonly RecoveryCodeSaveEvent[]) =>
  events.reduce(recoveryCodeSave.transition, recoveryCodeSave.initial());

describe('saving recovery codes', () => {
  it.each<[string, RecoveryCodeSaveEvent[], string | undefined]>([
    ['nothing was done', [finish('acknowledge')], 'saving'],
    ['they were kept, but the box is empty', [kept, finish('acknowledge')], 'acknowledgement'],
    [
      'the box was emptied again',
      [kept, box(true), box(false), finish('acknowledge')],
      'acknowledgement',
    ],
    ['none was typed back', [kept, box(true), finish('type-back')], 'typing'],
    ['what was typed back is wrong', [typed(true), typed(false), finish('type-back')], 'typing'],
    ['something was done about it since', [finish('acknowledge'), kept], undefined],
    ['the box was selected since', [finish('acknowledge'), box(true)], undefined],
    ['one was typed back since', [finish('type-back'), typed(true)], undefined],
  ])('is not finished: %s', (_name, events, missing) => {
    const state = run(events);
    expect(state).toMatchObject({ status: 'saving-code', missing });
  });

  it.each<[string, RecoveryCodeSaveEvent[]]>([
    ['kept and acknowledged', [kept, box(true), finish('acknowledge')]],
    ['written down by hand and acknowledged', [box(true), finish('acknowledge')]],
    ['typed back', [typed(true), finish('type-back')]],
    ['nothing is asked for', [finish('none')]],
  ])('is finished: %s', (_name, events) => {
    expect(run(events)).toEqual({ status: 'done' });
    expect(run([...events, box(false)])).toEqual({ status: 'done' });
  });

  it('changes nothing when they are kept twice', () => {
    const once = run([kept]);
    expect(recoveryCodeSave.transition(once, kept)).toBe(once);
  });
});
