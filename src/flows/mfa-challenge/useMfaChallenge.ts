'use client';

import { useEffect, useMemo } from 'react';
import type { MfaError, MfaPerson, MfaUser } from '../../client/index.ts';
import {
  type FactorMethod,
  type Mfa,
  notifyHost,
  useLatest,
  useMfa,
} from '../../provider/index.ts';
import type { CodeVerifyOptions } from '../code-verify/useCodeVerify.ts';
import type { Surroundings } from '../core/createFlow.ts';
import { reportChange } from '../core/reportChange.ts';
import { useFlow } from '../core/useFlow.ts';
import { useUnknownMethodWarning } from '../core/useUnknownMethodWarning.ts';
import type { FaceCaptureOptions } from '../face-capture/useFaceCapture.ts';
import type { RecoveryCodeEntryOptions } from '../recovery-code-entry/useRecoveryCodeEntry.ts';
import type { TotpEnrollmentOptions } from '../totp-enrollment/useTotpEnrollment.ts';
import { type ChallengeConfig, readChallenge } from './challengeOptions.ts';
import { createChallengeVerbs } from './createChallengeVerbs.ts';
import type { ChallengeOption, MfaChallengeState } from './MfaChallengeState.ts';
import { type MfaChallengeEvent, mfaChallenge } from './mfaChallenge.ts';
import { useSignIn } from './useSignIn.ts';
import { useSignInClock } from './useSignInClock.ts';
import { useUnreadTriggerWarning } from './useUnreadTriggerWarning.ts';

/** What the second step of a login is given. */
export interface MfaChallengeOptions {
  /** The login's answer: whatever `readTrigger` accepts. */
  trigger: unknown;
  /**
   * The factor to open with.
   * @default the first that can be used
   */
  defaultMethod?: FactorMethod | undefined;
  /** What the trigger does not say. */
  config?: ChallengeConfig | undefined;
  /** Called once, after recovery codes have been saved. */
  onSuccess?: ((user: MfaUser) => void) | undefined;
  /**
   * Who came in with a recovery code wants to set an app up again. Called after `onSuccess`, which waits
   * for the choice; where it is given, that is offered.
   */
  onSetUpAgain?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
}

/** Where the person is, and what they can do. */
export interface MfaChallenge {
  state: MfaChallengeState;
  /** Every way that is open, in the login's order. */
  options: readonly ChallengeOption[];
  person: MfaPerson;
  /** Seconds until the sign-in ends, in its last minute; else `undefined`. */
  endsIn: number | undefined;
  /** Gets more time; `undefined` where the host cannot. */
  extend: (() => void) | undefined;
  /** From `choosing`: opens one of `options`. */
  choose(option: ChallengeOption): void;
  /** Goes to `choosing`; means nothing where there is no other way. */
  chooseAnother(): void;
  /** From `saving-code`: the codes are saved. */
  finish(): void;
  cancel(): void;
  /** For `useCodeVerify`, while the status is `verify`, or `bind` with a number or an address. */
  codeVerify: CodeVerifyOptions;
  /** For `useRecoveryCodeEntry`, while the status is `verify` and the method `recovery`. */
  recoveryCodeEntry: RecoveryCodeEntryOptions;
  /** For `useFaceCapture`, while the method is `face`. */
  faceCapture: FaceCaptureOptions;
  /** For `useTotpEnrollment`, while the status is `bind`. */
  totpEnrollment: TotpEnrollmentOptions;
}

/** Takes a login from its answer to a user. Needs `MfaProvider` above it, and no markup. */
export function useMfaChallenge(options: MfaChallengeOptions): MfaChallenge {
  const mfa = useMfa();
  const { config, defaultMethod, onSetUpAgain } = options;
  const { signIn, extend } = useSignIn(options.trigger);
  const challenge = readChallenge(signIn, mfa.can, config);
  const { mfaToken, person = {} } = signIn ?? {};
  const latest = useLatest({ options, challenge, mfaToken });
  const flow = useFlow(
    mfa.session,
    mfaChallenge(challenge, defaultMethod),
    createSurroundings(mfa, () => latest.current),
  );
  const { state, send, getState, isLeft } = flow;

  const isProven = 'isProven' in state && state.isProven;
  const endsIn = useSignInClock(isProven ? undefined : signIn, () => send({ type: 'expired' }));
  useUnknownMethodWarning(defaultMethod, known);
  useUnreadTriggerWarning(signIn !== undefined);
  useEffect(() => {
    if (state.status !== 'saving-code') return;
    return mfa.unsaved.hold(state.recoveryCodes);
  }, [mfa.unsaved, state]);

  const verbs = useMemo(
    () =>
      createChallengeVerbs({
        mfa,
        options: () => latest.current.options,
        offered: () => latest.current.challenge.options,
        flow: { send, getState, isLeft },
      }),
    [mfa, latest, send, getState, isLeft],
  );
  return {
    ...verbs,
    state,
    person,
    endsIn,
    options: challenge.options,
    extend: mfa.canRefresh ? extend : undefined,
    codeVerify: { ...verbs.codeVerify, ...readWay(state), mfaToken },
    recoveryCodeEntry: { ...verbs.recoveryCodeEntry, mfaToken, onSetUpAgain },
    faceCapture: {
      ...verbs.faceCapture,
      mfaToken,
      mode: state.status === 'bind' ? 'bind' : 'verify',
      onAnotherWay: challenge.options.length > 1 ? verbs.chooseAnother : undefined,
    },
    totpEnrollment: { ...verbs.totpEnrollment, mfaToken },
  };
}

/** The one way that the flow inside is about. A number that is to be bound is asked for. */
function readWay(state: MfaChallengeState): CodeVerifyOptions {
  if (!('option' in state)) return {};
  const { method, target, targetCountryCode } = state.option;
  if (method === 'face' || method === 'recovery') return {};
  if (method === 'email') return { methods: [method], email: target };
  if (method === 'totp') return { methods: [method] };
  return { methods: [method], phone: target, phoneCountryCode: targetCountryCode };
}

interface Latest {
  options: MfaChallengeOptions;
  mfaToken: string | undefined;
}

function createSurroundings(
  mfa: Mfa,
  latest: () => Latest,
): Surroundings<MfaChallengeState, MfaChallengeEvent> {
  return {
    effects: {},
    onLate() {},
    observe(next, previous) {
      const { options, mfaToken } = latest();
      const method = 'option' in next ? factorOf(next.option) : undefined;
      if (next.status === 'saving-code') mfa.unsaved.hold(next.recoveryCodes);
      reportChange(mfa, { flow: 'mfa-challenge', method }, next, previous);
      if (next.status === 'expired') mfa.expire(mfa.session, previous?.status ?? '', mfaToken);
      if (next.status !== 'done') return;
      if (previous?.status === 'saving-code') mfa.unsaved.forget(previous.recoveryCodes);
      notifyHost(options.onSuccess, next.user);
    },
  };
}

function factorOf({ method }: ChallengeOption): FactorMethod | undefined {
  return method === 'recovery' ? undefined : method;
}

const known: readonly string[] = ['totp', 'sms', 'email', 'face'] satisfies FactorMethod[];
