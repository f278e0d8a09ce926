import { describe, expect, it } from 'vitest';
import type {
  ChallengeOption,
  MfaChallengeState,
} from '../../../src/flows/mfa-challenge/MfaChallengeState.ts';
import {
  type MfaChallengeEvent,
  mfaChallenge,
} from '../../../src/flows/mfa-challenge/mfaChallenge.ts';
import { holdToTable } from '../holdToTable.ts';

const user = { id: 'ada', token: 'session' };
const verify: ChallengeOption = { method: 'totp', task: 'verify' };
const bind: ChallengeOption = { method: 'totp', task: 'bind' };
const sms: ChallengeOption = { method: 'sms', task: 'verify' };
const recovery: ChallengeOption = { method: 'recovery', task: 'verify' };
const recoveryCodes = ['aaaa-bbbb'];

const states = {
  choosing: { status: 'choosing' },
  verify: { status: 'verify', option: verify },
  recovered: { status: 'verify', option: recovery, isProven: true },
  bind: { status: 'bind', option: bind },
  proven: { status: 'bind', option: bind, isProven: true },
  saving: { status: 'saving-code', recoveryCodes, user },
  done: { status: 'done', user },
  expired: { status: 'expired' },
  nothing: { status: 'nothing-usable', reason: 'none' },
} satisfies Record<string, MfaChallengeState>;

const events = [
  { type: 'choose', option: verify },
  { type: 'chooseAnother' },
  { type: 'confirmed', user },
  { type: 'confirmed', user, recoveryCodes },
  { type: 'bound', option: verify },
  { type: 'proven' },
  { type: 'finish' },
  { type: 'expired' },
] satisfies MfaChallengeEvent[];

type Name = keyof typeof states;

/** Every pair that means something; any other leaves the state as it is. */
const meanings: [Name, MfaChallengeEvent, MfaChallengeState][] = [
  ['choosing', { type: 'choose', option: verify }, states.verify],
  ['verify', { type: 'chooseAnother' }, states.choosing],
  ['verify', { type: 'bound', option: verify }, states.verify],
  ['verify', { type: 'proven' }, { ...states.verify, isProven: true }],
  ['recovered', { type: 'proven' }, states.recovered],
  ['recovered', { type: 'bound', option: verify }, states.verify],
  ['bind', { type: 'chooseAnother' }, states.choosing],
  ['bind', { type: 'bound', option: verify }, states.verify],
  ['bind', { type: 'proven' }, states.proven],
  ['proven', { type: 'proven' }, states.proven],
  ['proven', { type: 'bound', option: verify }, states.verify],
  ['saving', { type: 'finish' }, states.done],
  ...(['choosing', 'verify', 'bind'] as const).map(
    (name): [Name, MfaChallengeEvent, MfaChallengeState] => [
      name,
      { type: 'expired' },
      states.expired,
    ],
  ),
  ...(['choosing', 'verify', 'recovered', 'bind', 'proven', 'expired', 'nothing'] as const).flatMap(
    (name): [Name, MfaChallengeEvent, MfaChallengeState][] => [
      [name, { type: 'confirmed', user }, states.done],
      [name, { type: 'confirmed', user, recoveryCodes }, states.saving],
    ],
  ),
];

const challenge = { options: [verify, sms], needsAdministrator: false };

describe('the second step of a login', () => {
  it.each([
    ['the first way', undefined, { status: 'verify', option: verify }],
    ['the default way', 'sms', { status: 'verify', option: sms }],
    [
      'the first way where the default is not offered',
      'face',
      { status: 'verify', option: verify },
    ],
  ] as const)('begins with %s', (_name, method, state) => {
    expect(mfaChallenge(challenge, method).initial()).toEqual(state);
  });

  it.each([
    [false, 'none'],
    [true, 'administrator'],
  ])('begins with nothing usable: administrator %s', (needsAdministrator, reason) => {
    const { initial } = mfaChallenge({ options: [], needsAdministrator }, undefined);
    expect(initial()).toEqual({ status: 'nothing-usable', reason });
  });

  const { transition } = mfaChallenge(challenge, undefined);

  holdToTable({ transition, states, meanings, events });
});
