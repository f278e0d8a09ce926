import { describe, expect, it } from 'vitest';
import { type StepUpEvent, type StepUpState, stepUp } from '../../../src/flows/step-up/stepUp.ts';

const trigger = { mfaToken: 'a' };
const states = {
  idle: { status: 'idle' },
  asking: { status: 'asking', reason: 'first' },
  challenge: { status: 'challenge', reason: 'first', trigger },
  confirmed: { status: 'confirmed' },
  left: { status: 'left' },
  expired: { status: 'expired' },
} satisfies Record<StepUpState['status'], StepUpState>;

const ask: StepUpEvent = { type: 'ask', reason: 'second' };
const events = {
  ask,
  askWithTrigger: { ...ask, trigger },
  answered: { type: 'answered', trigger },
  failed: { type: 'failed' },
  confirmed: { type: 'confirmed' },
  expired: { type: 'expired' },
  leave: { type: 'leave' },
} satisfies Record<string, StepUpEvent>;

type Row = Partial<Record<keyof typeof events, StepUpState>>;

const anew: Row = {
  ask: { status: 'asking', reason: 'second' },
  askWithTrigger: { status: 'challenge', reason: 'second', trigger },
};
const table: Record<StepUpState['status'], Row> = {
  idle: anew,
  confirmed: anew,
  left: anew,
  expired: { ...anew, leave: states.idle },
  asking: {
    askWithTrigger: states.challenge,
    answered: states.challenge,
    failed: states.idle,
    leave: states.idle,
  },
  challenge: {
    failed: states.idle,
    confirmed: states.confirmed,
    expired: states.expired,
    leave: states.left,
  },
};

// SAFETY: the keys of a literal are its own names.
const statuses = Object.keys(table) as (keyof typeof table)[];
const names = Object.keys(events) as (keyof typeof events)[];

describe.each(statuses)('a step-up that is %s', (status) => {
  it.each(names)('knows what %s means, and nothing where it means nothing', (name) => {
    const state = states[status];
    const next = stepUp(state, events[name]);
    const expected = table[status][name];
    expect(next).toEqual(expected ?? state);
    expect(next === state).toBe(expected === undefined);
  });
});
