import { describe, expect, it } from 'vitest';
import type { Guidance } from '../../../src/camera/index.ts';
import { MfaError } from '../../../src/client/index.ts';
import type { FaceCaptureState } from '../../../src/flows/face-capture/FaceCaptureState.ts';
import {
  type FaceCaptureEvent,
  faceCapture,
  needsCamera,
} from '../../../src/flows/face-capture/faceCapture.ts';

const user = { id: 'ada', token: 'session' };
const photo = { blob: new Blob(['one']), width: 4, height: 5 };
const second = { blob: new Blob(['two']), width: 4, height: 5 };
const blocked = new MfaError('camera-blocked');
const missed = new MfaError('capture-failed');
const mismatch = new MfaError('face-mismatch');
const notSent = new MfaError('face-not-sent');
const network = new MfaError('network');
const late = new MfaError('timeout');
const broken = new MfaError('server-error');
const limited = new MfaError('rate-limited');
const over = new MfaError('token-expired');
const locked = new MfaError('locked');
const guidance = (shown: Guidance['shown']): Guidance => ({
  shown,
  spoken: shown,
  isSteady: false,
  isOff: false,
  isAltered: false,
});
const none = { mismatches: 0 };
const source = 'camera' as const;

const states = {
  intro: { status: 'intro', ...none },
  asking: { status: 'asking', ...none },
  starting: { status: 'starting', ...none },
  needsPress: { status: 'starting', ...none, needsPress: true },
  second: { status: 'starting', ...none, first: photo },
  live: { status: 'live', ...none },
  liveSecond: { status: 'live', ...none, first: photo },
  countdown: { status: 'countdown', seconds: 3, ...none },
  taking: { status: 'taking', ...none },
  takingSecond: { status: 'taking', ...none, first: photo },
  review: { status: 'review', photo, source, ...none },
  reviewSecond: { status: 'review', photo: second, source, first: photo, ...none },
  reviewFile: { status: 'review', photo, source: 'file', ...none },
  lost: { status: 'review', photo, source, ...none, problem: network },
  spent: { status: 'review', photo, source, ...none, problem: broken, isSpent: true },
  uploading: { status: 'uploading', photo, source, ...none },
  uploadingTwo: { status: 'uploading', photo: second, source, first: photo, ...none },
  uploadingFile: { status: 'uploading', photo, source: 'file', ...none },
  checking: { status: 'checking', photo, source, ...none },
  checkingLast: { status: 'checking', photo, source, mismatches: 4 },
  upload: { status: 'upload', ...none },
  noCamera: { status: 'no-camera', ...none, problem: blocked },
  cameraBusy: { status: 'no-camera', ...none, problem: missed },
  off: { status: 'off', reason: 'left', ...none },
  paused: { status: 'paused', ...none, problem: mismatch },
  over: { status: 'over', mismatches: 5, problem: mismatch },
  locked: { status: 'locked', problem: locked },
  expired: { status: 'expired', problem: over },
  done: { status: 'done', user },
} satisfies Record<string, FaceCaptureState>;

type Name = keyof typeof states;

const start = { type: 'start', isAllowed: false } as const;
const startAllowed = { type: 'start', isAllowed: true } as const;
const retake = { type: 'retake', isAllowed: true } as const;
const taken = { type: 'photo', photo, source, isReviewed: true, isPair: false } as const;
const refused = (problem: MfaError, most = 5, canLeave = true) =>
  ({ type: 'refused', problem, most, canLeave }) as const;
const failed = { type: 'failed', problem: blocked } as const;
const left = { type: 'off', reason: 'left' } as const;
const use = { type: 'use', isPair: false } as const;
const usePair = { type: 'use', isPair: true } as const;
const verified = { type: 'verified', user } as const;
const guided = (shown: Guidance['shown']) =>
  ({ type: 'guided', guidance: guidance(shown) }) as const;

/** One of each kind, for the pairs that mean nothing. */
const events: FaceCaptureEvent[] = [
  start,
  retake,
  { type: 'upload' },
  { type: 'allowed' },
  { type: 'opened' },
  { type: 'shown' },
  { type: 'unplayable' },
  { type: 'countdown' },
  { type: 'shoot' },
  { type: 'stopCount' },
  { type: 'uploaded' },
  { type: 'stopped' },
  { type: 'reopen' },
  left,
  failed,
  guided('dark'),
  { type: 'tick', seconds: 2 },
  taken,
  { type: 'missed', problem: missed },
  { type: 'misread', mistake: 'unreadable' },
  use,
  { type: 'progress', share: 0.5 },
  verified,
  refused(broken),
];

/** Every pair that means something; any other leaves the state as it is. */
const meanings: [Name, FaceCaptureEvent, FaceCaptureState][] = [
  ['intro', start, states.asking],
  ['intro', startAllowed, states.starting],
  ['intro', { type: 'upload' }, states.upload],
  ['asking', { type: 'allowed' }, states.starting],
  ['asking', { type: 'opened' }, states.starting],
  ['starting', { type: 'shown' }, states.live],
  ['starting', { type: 'unplayable' }, states.needsPress],
  ['needsPress', { type: 'shown' }, states.live],
  ['second', { type: 'shown' }, states.liveSecond],
  ['live', guided('dark'), { ...states.live, guidance: guidance('dark') }],
  ['live', { type: 'countdown' }, states.countdown],
  ['live', { type: 'shoot' }, states.taking],
  ['liveSecond', { type: 'shoot' }, states.takingSecond],
  ['countdown', { type: 'tick', seconds: 2 }, { ...states.countdown, seconds: 2 }],
  ['countdown', { type: 'shoot' }, states.taking],
  ['countdown', { type: 'stopCount' }, states.live],
  ['countdown', guided('hold'), { ...states.countdown, guidance: guidance('hold') }],
  ['countdown', guided('dark'), { ...states.live, guidance: guidance('dark') }],
  ['taking', taken, states.review],
  ['taking', { ...taken, isReviewed: false }, states.uploading],
  ['taking', { ...taken, isReviewed: false, isPair: true }, states.liveSecond],
  ['takingSecond', { ...taken, photo: second, isPair: true }, states.reviewSecond],
  [
    'takingSecond',
    { ...taken, photo: second, isReviewed: false, isPair: true },
    states.uploadingTwo,
  ],
  ['taking', { type: 'missed', problem: missed }, { ...states.live, problem: missed }],
  ...(['asking', 'starting', 'live', 'countdown', 'taking'] as const).flatMap(
    (name): [Name, FaceCaptureEvent, FaceCaptureState][] => [
      [name, failed, states.noCamera],
      [name, left, states.off],
      [name, { type: 'upload' }, states.upload],
    ],
  ),
  ['review', use, states.uploading],
  ['review', usePair, states.second],
  ['reviewSecond', usePair, states.uploadingTwo],
  ['reviewFile', usePair, states.uploadingFile],
  ['lost', use, states.uploading],
  ['review', retake, states.starting],
  ['review', { type: 'retake', isAllowed: false }, states.asking],
  ['reviewSecond', retake, states.second],
  ['spent', retake, states.starting],
  ['reviewFile', retake, states.upload],
  ['review', { type: 'upload' }, states.upload],
  ['spent', { type: 'upload' }, states.upload],
  ['uploading', { type: 'progress', share: 0.5 }, { ...states.uploading, progress: 0.5 }],
  ['uploading', { type: 'progress', share: 7 }, { ...states.uploading, progress: 1 }],
  ['uploading', { type: 'uploaded' }, states.checking],
  ['uploading', { type: 'stopped' }, states.review],
  ['uploading', verified, states.done],
  ['checking', verified, states.done],
  ['checking', refused(mismatch), { ...states.starting, mismatches: 1, problem: mismatch }],
  ['checking', refused(mismatch, 1), { ...states.over, mismatches: 1 }],
  ['checking', refused(mismatch, 1, false), states.paused],
  ['checkingLast', refused(mismatch, 9), { ...states.paused, mismatches: 5 }],
  ['checking', refused(notSent), { ...states.starting, problem: notSent }],
  ['uploadingFile', refused(notSent), { ...states.upload, problem: notSent }],
  ['uploading', refused(network), states.lost],
  ['uploading', refused(late), { ...states.lost, problem: late }],
  ['checking', refused(limited), { ...states.lost, problem: limited }],
  ['checking', refused(broken), states.spent],
  ['checking', refused(over), states.expired],
  ['checking', refused(locked), states.locked],
  ['upload', start, states.asking],
  ['upload', { ...taken, source: 'file' }, states.reviewFile],
  ['upload', { ...taken, source: 'file', isReviewed: false, isPair: true }, states.uploadingFile],
  [
    'upload',
    { type: 'misread', mistake: 'unreadable' },
    { ...states.upload, mistake: 'unreadable' },
  ],
  ['noCamera', start, { ...states.asking, wasBlocked: true }],
  ['noCamera', { type: 'upload' }, states.upload],
  ['cameraBusy', start, { ...states.asking, wasBlocked: false }],
  ['noCamera', { type: 'allowed' }, { ...states.noCamera, isAllowed: true }],
  ['off', startAllowed, states.starting],
  ['off', { type: 'upload' }, states.upload],
  ['paused', startAllowed, { ...states.starting, problem: mismatch }],
  ['paused', { type: 'upload' }, states.upload],
  ['locked', { type: 'reopen' }, states.intro],
];

const { initial, transition } = faceCapture;

describe('a face check', () => {
  it('begins with words', () => {
    expect(initial()).toEqual(states.intro);
  });

  it.each(meanings)('from %s by %j', (from, event, to) => {
    expect(transition(states[from], event)).toEqual(to);
  });

  const names = Object.keys(states) as Name[];
  const isMeant = (name: Name, { type }: FaceCaptureEvent) =>
    meanings.some(([from, one]) => from === name && one.type === type);
  const family: Partial<Record<Name, Name>> = {
    needsPress: 'starting',
    second: 'starting',
    liveSecond: 'live',
    takingSecond: 'taking',
    reviewSecond: 'review',
    reviewFile: 'review',
    lost: 'review',
    uploadingTwo: 'uploading',
    uploadingFile: 'uploading',
    checkingLast: 'checking',
    cameraBusy: 'noCamera',
  };
  const idle = names.flatMap((name) =>
    events
      .filter((event) => !isMeant(name, event) && !isMeant(family[name] ?? name, event))
      .filter((event) => name !== 'spent' || event.type === 'use')
      .filter((event) => event.type !== 'refused')
      .map((event) => [name, event.type, event] as const),
  );

  it.each(idle)('stays in %s by %s', (name, _, event) => {
    expect(transition(states[name], event)).toBe(states[name]);
  });

  it('remembers that the browser has kept the camera back before', () => {
    const again = transition(states.noCamera, start);
    expect(transition(again, failed)).toMatchObject({ status: 'no-camera', isRepeated: true });
  });

  it('has the camera on while the person looks into it, and not a moment longer', () => {
    expect(names.filter((name) => needsCamera(states[name]))).toEqual([
      'asking',
      'starting',
      'needsPress',
      'second',
      'live',
      'liveSecond',
      'countdown',
      'taking',
      'takingSecond',
    ]);
  });
});
