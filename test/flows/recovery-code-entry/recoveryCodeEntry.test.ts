import { describe, expect, it } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import type { RecoveryCodeEntryState } from '../../../src/flows/recovery-code-entry/RecoveryCodeEntryState.ts';
import {
  type RecoveryCodeEntryEvent,
  recoveryCodeEntry,
} from '../../../src/flows/recovery-code-entry/recoveryCodeEntry.ts';
import { holdToTable } from '../holdToTable.ts';

const user = { id: 'ada', token: 'session' };
const recoveryCodes = ['1111-2222-3333-4444-5555-6666'];
const recoveryCode = 'a1b2-c3d4-e5f6-0718-293a-4b5c';
const mistake = { status: 'wrong-length', length: 24, entered: 3 } as const;
const rejected = new MfaError('recovery-code-rejected');
const used = new MfaError('code-used');
const limited = new MfaError('rate-limited');
const lost = new MfaError('unknown-outcome');
const unread = new MfaError('bad-response');
const broken = new MfaError('server-error');
const odd = new MfaError('bad-request');
const locked = new MfaError('locked');
const over = new MfaError('token-expired');
const nobody = new MfaError('not-found', { httpStatus: 404, businessCode: 404 });
const nobodyByHand = new MfaError('not-found');
const noAddress = new MfaError('not-found', { httpStatus: 404 });

const states = {
  entry: { status: 'entry', rejections: 0 },
  wrong: { status: 'entry', rejections: 1, problem: rejected },
  misread: { status: 'entry', rejections: 0, mistake },
  repeated: { status: 'entry', rejections: 0, problem: used, isRepeat: true },
  paused: { status: 'entry', rejections: 0, problem: limited },
  doubtful: { status: 'entry', rejections: 0, problem: lost, isInDoubt: true },
  verifying: { status: 'verifying', rejections: 0, recoveryCode },
  again: { status: 'verifying', rejections: 0, recoveryCode, isInDoubt: true },
  saving: { status: 'saving-code', user, recoveryCodes },
  missing: { status: 'saving-code', user, recoveryCodes: [] },
  late: { status: 'saving-code', user, recoveryCodes, isReported: true },
  offering: { status: 'done', user, isOffering: true },
  done: { status: 'done', user, isOffering: false },
  locked: { status: 'locked', rejections: 0, problem: locked },
  noneLeft: { status: 'none-left', problem: nobody },
  expired: { status: 'expired', problem: over },
} satisfies Record<string, RecoveryCodeEntryState>;

const submit = { type: 'submit', recoveryCode } as const;
const verified = { type: 'verified', user, recoveryCodes } as const;
const finish = { type: 'finish', canSetUp: false } as const;
const finishOffering = { type: 'finish', canSetUp: true } as const;
const refused = (problem: MfaError) => ({ type: 'refused', problem }) as const;

const events = [
  { type: 'edit' },
  { type: 'reopen' },
  { type: 'setUpAgain' },
  submit,
  { type: 'misread', mistake },
  { type: 'repeated', problem: used },
  verified,
  refused(rejected),
  refused(locked),
  refused(over),
  finish,
  finishOffering,
] satisfies RecoveryCodeEntryEvent[];

type Name = keyof typeof states;

/** Every pair that means something; any other leaves the state as it is. */
const meanings: [Name, RecoveryCodeEntryEvent, RecoveryCodeEntryState][] = [
  ['entry', submit, states.verifying],
  ['wrong', submit, { ...states.verifying, rejections: 1 }],
  ['misread', submit, states.verifying],
  ['repeated', submit, states.verifying],
  ['paused', submit, states.verifying],
  ['doubtful', submit, states.again],
  ['entry', { type: 'misread', mistake }, states.misread],
  ['wrong', { type: 'misread', mistake }, { ...states.misread, rejections: 1 }],
  ['misread', { type: 'misread', mistake }, states.misread],
  ['repeated', { type: 'misread', mistake }, states.misread],
  ['paused', { type: 'misread', mistake }, states.misread],
  ['doubtful', { type: 'misread', mistake }, { ...states.misread, isInDoubt: true }],
  ['entry', { type: 'repeated', problem: used }, states.repeated],
  ['wrong', { type: 'repeated', problem: used }, { ...states.repeated, rejections: 1 }],
  ['misread', { type: 'repeated', problem: used }, states.repeated],
  ['repeated', { type: 'repeated', problem: used }, states.repeated],
  ['paused', { type: 'repeated', problem: used }, states.repeated],
  ['doubtful', { type: 'repeated', problem: used }, { ...states.repeated, isInDoubt: true }],
  ['wrong', { type: 'edit' }, { ...states.entry, rejections: 1 }],
  ['misread', { type: 'edit' }, states.entry],
  ['repeated', { type: 'edit' }, states.entry],
  ['doubtful', { type: 'edit' }, { ...states.entry, isInDoubt: true }],
  ['verifying', verified, states.saving],
  ['verifying', { ...verified, recoveryCodes: [] }, states.missing],
  ['verifying', refused(rejected), states.wrong],
  ['verifying', refused(lost), states.doubtful],
  ['verifying', refused(unread), { ...states.doubtful, problem: unread }],
  ['verifying', refused(broken), { ...states.doubtful, problem: broken }],
  ['verifying', refused(odd), { ...states.entry, problem: odd }],
  ['verifying', refused(limited), states.paused],
  ['verifying', refused(locked), states.locked],
  ['verifying', refused(over), states.expired],
  ['verifying', refused(nobody), states.noneLeft],
  ['verifying', refused(nobodyByHand), { ...states.noneLeft, problem: nobodyByHand }],
  ['verifying', refused(noAddress), { ...states.entry, problem: noAddress }],
  ['again', verified, states.saving],
  ['again', refused(rejected), { ...states.wrong, isInDoubt: true }],
  ['again', refused(limited), { ...states.paused, isInDoubt: true }],
  ['again', refused(locked), states.locked],
  ['again', refused(over), states.expired],
  ['saving', finish, states.done],
  ['saving', finishOffering, states.offering],
  ['late', finish, { ...states.done, isReported: true }],
  ['late', finishOffering, { ...states.offering, isReported: true }],
  ['missing', finish, states.done],
  ['missing', finishOffering, states.done],
  ['missing', { type: 'setUpAgain' }, states.done],
  ['offering', finish, states.done],
  ['offering', finishOffering, states.done],
  ['offering', { type: 'setUpAgain' }, states.done],
  ['locked', { type: 'reopen' }, states.entry],
];

const { initial, transition } = recoveryCodeEntry(() => states.entry);

describe('getting in with a recovery code', () => {
  it('begins where it is told to', () => {
    expect(initial()).toBe(states.entry);
  });

  holdToTable({ transition, states, meanings, events });
});
