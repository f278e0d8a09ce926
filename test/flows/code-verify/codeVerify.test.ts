import { describe, expect, it } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import type {
  CodeMethod,
  CodeVerifyState,
} from '../../../src/flows/code-verify/CodeVerifyState.ts';
import { type CodeVerifyEvent, codeVerify } from '../../../src/flows/code-verify/codeVerify.ts';
import { holdToTable } from '../holdToTable.ts';

const user = { id: 'ada', token: 'session' };
const rejected = new MfaError('code-rejected');
const limited = new MfaError('rate-limited');
const locked = new MfaError('locked');
const over = new MfaError('token-expired');
const server = new MfaError('server-error');
const tooSoon = new MfaError('send-limited');
const wrongTarget = new MfaError('destination-invalid');
const taken = new MfaError('not-bindable');
const already = new MfaError('already-bound');
const destination = { target: '13800138000', countryCode: '+86' };
const typed = { ...destination, isTyped: true };
const sms = { method: 'sms', destination, rejections: 0 } as const;
const newSms = { method: 'sms', destination: typed, rejections: 0 } as const;

const states = {
  choosing: { status: 'choosing' },
  target: { status: 'target', method: 'sms' },
  targetTyped: { status: 'target', method: 'sms', destination: typed },
  targetTaken: { status: 'target', method: 'sms', destination: typed, problem: taken },
  checking: { status: 'checking', method: 'sms', destination: typed },
  sending: { ...sms, status: 'sending' },
  sendingNew: { ...newSms, status: 'sending' },
  sendingAgain: { ...sms, status: 'sending', isSent: true },
  entrySms: { ...sms, status: 'entry', isSent: true },
  entryNew: { ...newSms, status: 'entry', isSent: true },
  unsent: { ...sms, status: 'entry', isUnsent: true, problem: server },
  verifyingNew: { ...newSms, status: 'verifying', isSent: true, code: '1234' },
  lockedSms: { ...sms, status: 'locked', problem: locked },
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
  { type: 'chooseAnother' },
  { type: 'changeTarget' },
  { type: 'resend' },
  { type: 'choose', way: { method: 'totp' } },
  { type: 'sendTo', destination },
  { type: 'bindable' },
  { type: 'sent' },
  { type: 'unsent', problem: server },
  { type: 'submit', code: '123456' },
  { type: 'repeated', problem: rejected },
  { type: 'verified', user, method: 'totp' },
  { type: 'refused', problem: rejected },
  { type: 'refused', problem: server },
  { type: 'refused', problem: locked },
  { type: 'refused', problem: over },
  { type: 'refused', problem: taken },
] satisfies CodeVerifyEvent[];

type Name = keyof typeof states;

const choosing: CodeVerifyState = states.choosing;
const code = '123456';

/** Every pair that means something; any other leaves the state as it is. */
const meanings: [Name, CodeVerifyEvent, CodeVerifyState][] = [
  ['choosing', { type: 'choose', way: { method: 'totp' } }, states.entry],
  ['choosing', { type: 'choose', way: { method: 'sms', destination } }, states.sending],
  ['choosing', { type: 'choose', way: { method: 'sms' } }, states.target],
  ['target', { type: 'sendTo', destination }, states.checking],
  ['target', { type: 'chooseAnother' }, choosing],
  ['targetTaken', { type: 'edit' }, states.targetTyped],
  ['targetTyped', { type: 'sendTo', destination }, states.checking],
  ['targetTyped', { type: 'chooseAnother' }, choosing],
  ['targetTaken', { type: 'sendTo', destination }, states.checking],
  ['targetTaken', { type: 'chooseAnother' }, choosing],
  ['checking', { type: 'bindable' }, states.sendingNew],
  ['checking', { type: 'changeTarget' }, states.targetTyped],
  ['checking', { type: 'chooseAnother' }, choosing],
  ['checking', { type: 'refused', problem: taken }, states.targetTaken],
  [
    'checking',
    { type: 'refused', problem: rejected },
    { ...states.targetTyped, problem: rejected },
  ],
  ['checking', { type: 'refused', problem: server }, { ...states.targetTyped, problem: server }],
  ['checking', { type: 'refused', problem: locked }, { ...states.targetTyped, problem: locked }],
  ['checking', { type: 'refused', problem: over }, states.expired],
  ['sending', { type: 'sent' }, states.entrySms],
  ['sending', { type: 'unsent', problem: server }, states.unsent],
  ['sending', { type: 'unsent', problem: tooSoon }, { ...states.unsent, problem: tooSoon }],
  ['sending', { type: 'unsent', problem: wrongTarget }, { ...states.unsent, problem: wrongTarget }],
  ['sending', { type: 'unsent', problem: locked }, states.lockedSms],
  ['sending', { type: 'unsent', problem: over }, states.expired],
  ['sending', { type: 'chooseAnother' }, choosing],
  ['sendingNew', { type: 'sent' }, states.entryNew],
  [
    'sendingNew',
    { type: 'unsent', problem: server },
    { ...newSms, status: 'entry', isUnsent: true, problem: server },
  ],
  [
    'sendingNew',
    { type: 'unsent', problem: wrongTarget },
    { ...states.targetTyped, problem: wrongTarget },
  ],
  ['sendingNew', { type: 'chooseAnother' }, choosing],
  ['sendingAgain', { type: 'sent' }, states.entrySms],
  ['sendingAgain', { type: 'unsent', problem: server }, { ...states.unsent, isSent: true }],
  ['sendingAgain', { type: 'chooseAnother' }, choosing],
  ['entrySms', { type: 'submit', code }, { ...sms, status: 'verifying', isSent: true, code }],
  [
    'entrySms',
    { type: 'repeated', problem: rejected },
    { ...states.entrySms, problem: rejected, isRepeat: true },
  ],
  ['entrySms', { type: 'resend' }, states.sendingAgain],
  ['entrySms', { type: 'chooseAnother' }, choosing],
  ['entryNew', { type: 'submit', code }, { ...states.verifyingNew, code }],
  [
    'entryNew',
    { type: 'repeated', problem: rejected },
    { ...states.entryNew, problem: rejected, isRepeat: true },
  ],
  ['entryNew', { type: 'resend' }, { ...states.sendingNew, isSent: true }],
  ['entryNew', { type: 'changeTarget' }, states.targetTyped],
  ['entryNew', { type: 'chooseAnother' }, choosing],
  ['unsent', { type: 'submit', code }, { ...sms, status: 'verifying', code }],
  [
    'unsent',
    { type: 'repeated', problem: rejected },
    { ...sms, status: 'entry', problem: rejected, isRepeat: true },
  ],
  ['unsent', { type: 'resend' }, states.sending],
  ['unsent', { type: 'chooseAnother' }, choosing],
  [
    'verifyingNew',
    { type: 'verified', user, method: 'totp' },
    { status: 'done', method: 'sms', user },
  ],
  [
    'verifyingNew',
    { type: 'refused', problem: rejected },
    { ...states.entryNew, rejections: 1, problem: rejected },
  ],
  ['verifyingNew', { type: 'refused', problem: server }, { ...states.entryNew, problem: server }],
  [
    'verifyingNew',
    { type: 'refused', problem: locked },
    { ...newSms, status: 'locked', isSent: true, problem: locked },
  ],
  ['verifyingNew', { type: 'refused', problem: over }, states.expired],
  ['verifyingNew', { type: 'refused', problem: taken }, states.targetTaken],
  [
    'verifyingNew',
    { type: 'refused', problem: already },
    { ...states.targetTyped, problem: already },
  ],
  ['lockedSms', { type: 'reopen' }, { ...sms, status: 'entry' }],
  ['lockedSms', { type: 'chooseAnother' }, choosing],
  ['entry', { type: 'submit', code }, states.verifying],
  ['entry', { type: 'chooseAnother' }, choosing],
  [
    'entry',
    { type: 'repeated', problem: rejected },
    { ...states.entry, problem: rejected, isRepeat: true },
  ],
  ['wrong', { type: 'edit' }, { ...states.entry, rejections: 1 }],
  ['wrong', { type: 'submit', code }, { ...states.verifying, rejections: 1 }],
  ['wrong', { type: 'repeated', problem: rejected }, { ...states.wrong, isRepeat: true }],
  ['wrong', { type: 'chooseAnother' }, choosing],
  ['paused', { type: 'submit', code }, states.verifying],
  ['paused', { type: 'chooseAnother' }, choosing],
  [
    'paused',
    { type: 'repeated', problem: rejected },
    { ...states.entry, problem: rejected, isRepeat: true },
  ],
  ['verifying', { type: 'verified', user, method: 'totp' }, states.done],
  ['verifying', { type: 'refused', problem: rejected }, states.wrong],
  ['verifying', { type: 'refused', problem: server }, { ...states.entry, problem: server }],
  ['verifying', { type: 'refused', problem: taken }, { ...states.entry, problem: taken }],
  ['verifying', { type: 'refused', problem: locked }, states.locked],
  ['verifying', { type: 'refused', problem: over }, states.expired],
  ['locked', { type: 'reopen' }, states.entry],
  ['locked', { type: 'chooseAnother' }, choosing],
];

const { transition } = codeVerify({ method: 'totp' });

describe('verifying a code', () => {
  it.each<[CodeMethod, CodeVerifyState]>([
    ['totp', states.entry],
    ['sms', states.target],
    ['email', { status: 'target', method: 'email' }],
  ])('begins with %s where no code has to be sent, or nobody knows where to', (method, state) => {
    expect(codeVerify({ method }).initial()).toEqual(state);
  });

  it('begins by sending where it is known where to', () => {
    expect(codeVerify({ method: 'sms', destination }).initial()).toEqual(states.sending);
  });

  holdToTable({ transition, states, meanings, events });
});
