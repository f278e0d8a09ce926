import { describe, expect, it } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import type { CodeVerifyState } from '../../../src/flows/code-verify/CodeVerifyState.ts';
import { type CodeVerifyEvent, codeVerify } from '../../../src/flows/code-verify/codeVerify.ts';

const user = { id: 'ada', token: 'session' };
const rejected = new MfaError('code-rejected');
const limited = new MfaError('rate-limited');
const locked = new MfaError('locked');
const over = new MfaError('token-expired');
const server = new MfaError('server-error');

const states = {
  entry: { status: 'entry', method: 'totp', rejections: 0 },
  wrong: { status: 'entry', method: 'totp', rejections: 1, problem: rejected },
  paused: { status: 'entry', method: 'totp', rejections: 0, problem: limited },
  verifying: { status: 'verifying', method: 'totp', rejections: 0, code: '123456' },
  locked: { status: 'locked', method: 'totp', rejections: 0, problem: locked },
  done: { status: 'done', method: 'totp', user },
  expired: { status: 'expired', problem: over },
} satisfies Record<string, CodeVerifyState>;

const events = [
  { type: 'edit' },
  { type: 'reopen' },
  { type: 'submit', code: '123456' },
  { type: 'repeated', problem: rejected },
  { type: 'verified', user },
  { type: 'refused', problem: rejected },
  { type: 'refused', problem: server },
  { type: 'refused', problem: locked },
  { type: 'refused', problem: over },
] satisfies CodeVerifyEvent[];

type Name = keyof typeof states;

/** Every pair that means something; any other leaves the state as it is. */
const meanings: [Name, CodeVerifyEvent, CodeVerifyState][] = [
  ['entry', { type: 'submit', code: '123456' }, states.verifying],
  [
    'entry',
    { type: 'repeated', problem: rejected },
    { ...states.entry, problem: rejected, isRepeat: true },
  ],
  ['wrong', { type: 'edit' }, { ...states.entry, rejections: 1 }],
  ['wrong', { type: 'submit', code: '123456' }, { ...states.verifying, rejections: 1 }],
  ['wrong', { type: 'repeated', problem: rejected }, { ...states.wrong, isRepeat: true }],
  ['paused', { type: 'submit', code: '123456' }, states.verifying],
  [
    'paused',
    { type: 'repeated', problem: rejected },
    { ...states.entry, problem: rejected, isRepeat: true },
  ],
  ['verifying', { type: 'verified', user }, states.done],
  ['verifying', { type: 'refused', problem: rejected }, states.wrong],
  ['verifying', { type: 'refused', problem: server }, { ...states.entry, problem: server }],
  ['verifying', { type: 'refused', problem: locked }, states.locked],
  ['verifying', { type: 'refused', problem: over }, states.expired],
  ['locked', { type: 'reopen' }, states.entry],
];

const { initial, transition } = codeVerify('totp');

describe('verifying a code', () => {
  it('begins at the field', () => {
    expect(initial()).toEqual(states.entry);
  });

  it.each(meanings)('from %s by %o', (from, event, to) => {
    expect(transition(states[from], event)).toEqual(to);
  });

  const names = Object.keys(states) as Name[];
  const isMeant = (name: Name, event: CodeVerifyEvent) =>
    meanings.some(([from, one]) => from === name && JSON.stringify(one) === JSON.stringify(event));
  const idle = names.flatMap((name) =>
    events
      .filter((event) => !isMeant(name, event))
      .map((event) => [name, event.type, event] as const),
  );

  it.each(idle)('stays in %s by %s', (name, _, event) => {
    expect(transition(states[name], event)).toBe(states[name]);
  });
});
