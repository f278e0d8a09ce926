import type {
  Capabilities,
  FactorType,
  MfaFactor,
  MfaTrigger,
  PublicConfig,
} from '../../client/index.ts';
import type { FactorMethod } from '../../provider/index.ts';
import type { ChallengeOption } from './MfaChallengeState.ts';

/** What the trigger does not say: what `readPublicConfig` gave, or the host's own. */
export type ChallengeConfig = Pick<PublicConfig, 'codeLength' | 'changeable' | 'internationalSms'>;

/** What a login offers, as far as the kit and the backend can do it. */
export interface Challenge {
  options: readonly ChallengeOption[];
  /** Something would be left if an administrator set it up. */
  needsAdministrator: boolean;
}

const methods = {
  OTP: 'totp',
  SMS: 'sms',
  EMAIL: 'email',
  FACE: 'face',
} as const satisfies Record<FactorType, FactorMethod>;

/** What each factor takes of a backend. */
const screens: Record<FactorType, Record<ChallengeOption['task'], keyof Capabilities>> = {
  OTP: { verify: 'verifyTotp', bind: 'enrolTotp' },
  SMS: { verify: 'sms', bind: 'sms' },
  EMAIL: { verify: 'email', bind: 'email' },
  FACE: { verify: 'verifyFace', bind: 'bindFace' },
};

/** Keeps of a login's factors those that lead somewhere, in the login's order; the recovery code is the last resort. */
export function readChallenge(
  trigger: MfaTrigger | undefined,
  can: Capabilities,
  config: ChallengeConfig = {},
): Challenge {
  const known = (trigger?.factors ?? []).flatMap((factor) => {
    const task = factor.isEnrolled ? 'verify' : 'bind';
    return can[screens[factor.type][task]] ? [{ factor, task } as const] : [];
  });
  const isOpen = ({ factor }: { factor: MfaFactor }) =>
    factor.isEnrolled || (config.changeable?.[factor.type] ?? factor.isChangeable);
  const options = known.filter(isOpen).map(({ factor, task }): ChallengeOption => {
    const { target, targetCountryCode } = factor;
    return { method: methods[factor.type], task, target, targetCountryCode };
  });
  // It was given out with the app, and lets in who has lost that.
  const isRecoverable = trigger?.factors.some(
    ({ type, isEnrolled }) => type === 'OTP' && isEnrolled,
  );
  if (isRecoverable && can.verifyRecoveryCode) options.push({ method: 'recovery', task: 'verify' });
  return { options, needsAdministrator: known.some((one) => !isOpen(one)) };
}
