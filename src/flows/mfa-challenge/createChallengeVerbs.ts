import type { MfaError, MfaUser } from '../../client/index.ts';
import { type Mfa, notifyHost } from '../../provider/index.ts';
import type { CodeVerifyOptions } from '../code-verify/useCodeVerify.ts';
import type { Flow } from '../core/createFlow.ts';
import type { FaceCaptureOptions } from '../face-capture/useFaceCapture.ts';
import type { RecoveryCodeEntryOptions } from '../recovery-code-entry/useRecoveryCodeEntry.ts';
import type { TotpEnrollmentOptions } from '../totp-enrollment/useTotpEnrollment.ts';
import type { ChallengeOption, MfaChallengeState } from './MfaChallengeState.ts';
import type { MfaChallengeEvent } from './mfaChallenge.ts';
import type { MfaChallengeOptions } from './useMfaChallenge.ts';

/** What a challenge works with. */
export interface ChallengeWork {
  mfa: Mfa;
  /** Those of now. */
  options(): MfaChallengeOptions;
  /** What is offered now. */
  offered(): readonly ChallengeOption[];
  flow: Pick<Flow<MfaChallengeState, MfaChallengeEvent>, 'send' | 'getState' | 'isLeft'>;
}

/** The verbs of the hook, and what the two flows inside it are given. */
export function createChallengeVerbs(work: ChallengeWork) {
  const { mfa, options, offered, flow } = work;
  function cancel() {
    const { status } = flow.getState();
    if (status !== 'done') mfa.emit({ flow: 'mfa-challenge', step: status, type: 'abandoned' });
    notifyHost(options().onCancel);
  }
  function onError(error: MfaError) {
    notifyHost(options().onError, error);
    if (error.code === 'token-expired') flow.send({ type: 'expired' });
  }
  function bound() {
    flow.send({ type: 'bound', option: { method: 'totp', task: 'verify' } });
  }
  const codeVerify: CodeVerifyOptions = {
    onCancel: cancel,
    onError,
    onSuccess: ({ user }) => confirm(work, user),
  };
  const recoveryCodeEntry: RecoveryCodeEntryOptions = {
    onCancel: cancel,
    onError,
    onVerified: () => flow.send({ type: 'proven' }),
    onSuccess: ({ user }) => confirm(work, user),
  };
  const faceCapture: FaceCaptureOptions = {
    onCancel: cancel,
    onError,
    onSuccess: ({ user }) => confirm(work, user),
  };
  const totpEnrollment: TotpEnrollmentOptions = {
    onCancel: cancel,
    onError,
    onConfirmed: () => flow.send({ type: 'proven' }),
    onAlreadyBound: () => mfa.can.verifyTotp && bound(),
    onSuccess: ({ user }) => (user ? confirm(work, user) : bound()),
  };
  return {
    choose(option: ChallengeOption) {
      const found = offered().find(({ method }) => method === option.method);
      if (found) flow.send({ type: 'choose', option: found });
    },
    chooseAnother() {
      if (offered().length > 1) flow.send({ type: 'chooseAnother' });
    },
    finish: () => flow.send({ type: 'finish' }),
    cancel,
    codeVerify,
    totpEnrollment,
    recoveryCodeEntry,
    faceCapture,
  };
}

/**
 * Codes that an earlier screen left unsaved are shown only now, when it is known who is there, and
 * only if they are that person's. When this screen is gone too, nobody can see them.
 */
function confirm({ mfa, flow }: ChallengeWork, user: MfaUser) {
  const left = flow.isLeft() ? undefined : mfa.unsaved.next(mfa.session.scope);
  const isTheirs = left && (left.user === undefined || left.user.id === user.id);
  flow.send({ type: 'confirmed', user, recoveryCodes: isTheirs ? left.recoveryCodes : undefined });
}
