import type { MfaUser } from '../../client/index.ts';
import type { FactorMethod } from '../../provider/index.ts';
import type { Machine } from '../core/createFlow.ts';
import type { Challenge } from './challengeOptions.ts';
import type { ChallengeOption, MfaChallengeState } from './MfaChallengeState.ts';

/** What may happen in the second step of a login. */
export type MfaChallengeEvent =
  | { type: 'choose'; option: ChallengeOption }
  | { type: 'chooseAnother' }
  /** `recoveryCodes` are those that still have to be saved. */
  | { type: 'confirmed'; user: MfaUser; recoveryCodes?: readonly string[] | undefined }
  /** Set up, but the login did not end with it. */
  | { type: 'bound'; option: ChallengeOption }
  /** Set up; its recovery codes are being saved. */
  | { type: 'proven' }
  | { type: 'finish' }
  | { type: 'expired' };

type State = MfaChallengeState;

/** The second step of a login: which factor, verify or bind, and what follows. */
export function mfaChallenge(
  challenge: Challenge,
  defaultMethod: FactorMethod | undefined,
): Machine<State, MfaChallengeEvent> {
  return { initial: () => open(challenge, defaultMethod), transition };
}

function open({ options, needsAdministrator }: Challenge, method: FactorMethod | undefined): State {
  const first = options.find((option) => option.method === method) ?? options[0];
  if (first) return enter(first);
  return { status: 'nothing-usable', reason: needsAdministrator ? 'administrator' : 'none' };
}

function enter(option: ChallengeOption): State {
  return { status: option.task, option };
}

function transition(state: State, event: MfaChallengeEvent): State {
  // A factor that was proved counts, whatever the screen shows by then.
  if (event.type === 'confirmed' && state.status !== 'done' && state.status !== 'saving-code') {
    const { user, recoveryCodes } = event;
    return recoveryCodes
      ? { status: 'saving-code', recoveryCodes, user }
      : { status: 'done', user };
  }
  switch (state.status) {
    case 'choosing':
      if (event.type === 'choose') return enter(event.option);
      return event.type === 'expired' ? { status: 'expired' } : state;
    case 'verify':
    case 'bind':
      if (event.type === 'proven') return { ...state, isProven: true };
      if (event.type !== 'bound' && state.isProven) return state;
      return whileProving(state, event);
    case 'saving-code':
      return event.type === 'finish' ? { status: 'done', user: state.user } : state;
    case 'done':
    case 'expired':
    case 'nothing-usable':
      return state;
  }
}

function whileProving(state: State, event: MfaChallengeEvent): State {
  switch (event.type) {
    case 'chooseAnother':
      return { status: 'choosing' };
    case 'bound':
      return enter(event.option);
    case 'expired':
      return { status: 'expired' };
    default:
      return state;
  }
}
