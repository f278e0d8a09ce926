import { describe, expect, it } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import type { TotpEnrollmentState } from '../../../src/flows/totp-enrollment/TotpEnrollmentState.ts';
import {
  type TotpEnrollmentEvent,
  totpEnrollment,
} from '../../../src/flows/totp-enrollment/totpEnrollment.ts';
import { holdToTable } from '../holdToTable.ts';

const key = {
  id: '1',
  isReplacement: false,
  recoveryCodes: ['aaaa-bbbb'],
  enabledBefore: [],
  otpauth: { uri: 'otpauth://totp/MFA?secret=JBSWY3DP', secret: 'JBSWY3DP', digits: 6, period: 30 },
};
const user = { id: 'ada', token: 'session' };
const rejected = new MfaError('code-rejected');
const limited = new MfaError('rate-limited', { retryAfter: 7 });
const locked = new MfaError('locked');
const unknown = new MfaError('unknown-outcome');
const server = new MfaError('server-error');
const over = new MfaError('token-expired');

const states = {
  idle: { status: 'idle' },
  requesting: { status: 'requesting', mode: 'first' },
  restarting: { status: 'requesting', mode: 'restart' },
  scan: { status: 'scan', view: 'qr', key, rejections: 0 },
  code: { status: 'scan', view: 'code', key, rejections: 0 },
  wrong: { status: 'scan', view: 'code', key, rejections: 1, problem: rejected },
  paused: { status: 'scan', view: 'code', key, rejections: 0, problem: limited },
  shut: { status: 'scan', view: 'code', key, rejections: 0, problem: locked },
  verifying: { status: 'verifying', view: 'code', key, rejections: 1, code: '123456' },
  left: { status: 'verifying', view: 'code', key, rejections: 0, code: '123456', isLeft: true },
  saving: { status: 'saving-code', recoveryCodes: key.recoveryCodes, user },
  done: { status: 'done', user },
  loadFailed: { status: 'load-failed', mode: 'restart', problem: server },
  alreadyBound: { status: 'already-bound', problem: undefined },
  unfinished: { status: 'unfinished' },
  expired: { status: 'expired', hadKey: true, problem: over },
} satisfies Record<string, TotpEnrollmentState>;

const events = [
  { type: 'start' },
  { type: 'retry' },
  { type: 'restart' },
  { type: 'replace' },
  { type: 'edit' },
  { type: 'finish' },
  { type: 'cancel' },
  { type: 'pageLeft' },
  { type: 'ready', key, view: 'open-app' },
  { type: 'found', status: 'already-bound' },
  { type: 'found', status: 'unfinished' },
  { type: 'failed', problem: server },
  { type: 'replaceRefused', problem: server },
  { type: 'show', view: 'qr' },
  { type: 'show', view: 'code' },
  { type: 'submit', code: '123456' },
  { type: 'repeated', problem: rejected },
  { type: 'reconciling' },
  { type: 'confirmed', recoveryCodes: key.recoveryCodes, user },
  { type: 'confirmed', recoveryCodes: [], user },
  { type: 'rejected', problem: rejected },
  { type: 'rejected', problem: unknown },
  { type: 'expired', problem: over },
] satisfies TotpEnrollmentEvent[];

type Name = keyof typeof states;

/** Every pair that means something; any other leaves the state as it is. */
const meanings: [Name, TotpEnrollmentEvent, TotpEnrollmentState][] = [
  ['idle', { type: 'start' }, states.requesting],
  ['requesting', { type: 'ready', key, view: 'open-app' }, { ...states.scan, view: 'open-app' }],
  ['requesting', { type: 'found', status: 'already-bound' }, states.alreadyBound],
  ['requesting', { type: 'found', status: 'unfinished' }, states.unfinished],
  ['requesting', { type: 'failed', problem: server }, { ...states.loadFailed, mode: 'first' }],
  ['requesting', { type: 'expired', problem: over }, { ...states.expired, hadKey: false }],
  ['requesting', { type: 'cancel' }, states.idle],
  ['restarting', { type: 'ready', key, view: 'open-app' }, { ...states.scan, view: 'open-app' }],
  ['restarting', { type: 'found', status: 'already-bound' }, states.alreadyBound],
  ['restarting', { type: 'found', status: 'unfinished' }, states.unfinished],
  ['restarting', { type: 'failed', problem: server }, states.loadFailed],
  ['restarting', { type: 'expired', problem: over }, states.expired],
  ['restarting', { type: 'cancel' }, states.idle],
  ['scan', { type: 'show', view: 'code' }, states.code],
  ['scan', { type: 'submit', code: '123456' }, { ...states.verifying, rejections: 0 }],
  [
    'scan',
    { type: 'repeated', problem: rejected },
    { ...states.code, problem: rejected, isRepeat: true },
  ],
  ['scan', { type: 'pageLeft' }, states.unfinished],
  ['scan', { type: 'cancel' }, states.idle],
  ['code', { type: 'show', view: 'qr' }, states.scan],
  ['code', { type: 'submit', code: '123456' }, { ...states.verifying, rejections: 0 }],
  [
    'code',
    { type: 'repeated', problem: rejected },
    { ...states.code, problem: rejected, isRepeat: true },
  ],
  ['code', { type: 'pageLeft' }, states.unfinished],
  ['code', { type: 'cancel' }, states.idle],
  ['wrong', { type: 'show', view: 'qr' }, { ...states.wrong, view: 'qr' }],
  ['wrong', { type: 'edit' }, { ...states.code, rejections: 1 }],
  ['wrong', { type: 'submit', code: '123456' }, states.verifying],
  ['wrong', { type: 'repeated', problem: rejected }, { ...states.wrong, isRepeat: true }],
  ['wrong', { type: 'pageLeft' }, states.unfinished],
  ['wrong', { type: 'cancel' }, states.idle],
  ['paused', { type: 'show', view: 'qr' }, { ...states.paused, view: 'qr' }],
  ['paused', { type: 'submit', code: '123456' }, { ...states.verifying, rejections: 0 }],
  [
    'paused',
    { type: 'repeated', problem: rejected },
    { ...states.code, problem: rejected, isRepeat: true },
  ],
  ['paused', { type: 'pageLeft' }, states.unfinished],
  ['paused', { type: 'cancel' }, states.idle],
  ['shut', { type: 'show', view: 'qr' }, { ...states.shut, view: 'qr' }],
  ['shut', { type: 'submit', code: '123456' }, { ...states.verifying, rejections: 0 }],
  [
    'shut',
    { type: 'repeated', problem: rejected },
    { ...states.code, problem: rejected, isRepeat: true },
  ],
  ['shut', { type: 'pageLeft' }, states.unfinished],
  ['shut', { type: 'cancel' }, states.idle],
  ['verifying', { type: 'confirmed', recoveryCodes: key.recoveryCodes, user }, states.saving],
  ['verifying', { type: 'confirmed', recoveryCodes: [], user }, states.done],
  ['verifying', { type: 'rejected', problem: rejected }, { ...states.wrong, rejections: 2 }],
  ['verifying', { type: 'rejected', problem: unknown }, { ...states.wrong, problem: unknown }],
  ['verifying', { type: 'found', status: 'already-bound' }, states.alreadyBound],
  ['verifying', { type: 'found', status: 'unfinished' }, states.alreadyBound],
  ['verifying', { type: 'expired', problem: over }, states.expired],
  ['verifying', { type: 'reconciling' }, { ...states.verifying, isReconciling: true }],
  ['verifying', { type: 'pageLeft' }, { ...states.verifying, isLeft: true }],
  ['left', { type: 'confirmed', recoveryCodes: key.recoveryCodes, user }, states.saving],
  ['left', { type: 'confirmed', recoveryCodes: [], user }, states.done],
  ['left', { type: 'rejected', problem: rejected }, states.unfinished],
  ['left', { type: 'rejected', problem: unknown }, states.unfinished],
  ['left', { type: 'found', status: 'already-bound' }, states.alreadyBound],
  ['left', { type: 'found', status: 'unfinished' }, states.alreadyBound],
  ['left', { type: 'expired', problem: over }, states.expired],
  ['left', { type: 'reconciling' }, { ...states.left, isReconciling: true }],
  ['left', { type: 'pageLeft' }, states.left],
  ['saving', { type: 'finish' }, states.done],
  ['saving', { type: 'cancel' }, states.idle],
  ['loadFailed', { type: 'retry' }, states.restarting],
  ['loadFailed', { type: 'cancel' }, states.idle],
  ['alreadyBound', { type: 'replace' }, { status: 'requesting', mode: 'replace' }],
  [
    'alreadyBound',
    { type: 'replaceRefused', problem: server },
    { status: 'already-bound', problem: server },
  ],
  ['alreadyBound', { type: 'cancel' }, states.idle],
  ['unfinished', { type: 'restart' }, states.restarting],
  ['unfinished', { type: 'cancel' }, states.idle],
];

const { transition } = totpEnrollment(() => states.idle);

describe('setting up an authenticator app', () => {
  holdToTable({ transition, states, meanings, events });

  it('begins where it is told', () => {
    expect(totpEnrollment(() => states.requesting).initial()).toBe(states.requesting);
  });

  it('L05 keeps the same key through five wrong codes, and counts them', () => {
    let state: TotpEnrollmentState = states.code;
    for (let i = 0; i < 5; i += 1) {
      state = transition(state, { type: 'submit', code: `${i}` });
      state = transition(state, { type: 'rejected', problem: rejected });
    }
    expect(state).toEqual({ ...states.wrong, rejections: 5 });
    expect(state.status === 'scan' && state.key).toBe(key);
  });
});
