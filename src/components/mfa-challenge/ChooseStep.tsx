'use client';

import type { ReactNode } from 'react';
import type { ChallengeOption, MfaChallenge } from '../../flows/index.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import type { Messages, Method } from '../../messages/index.ts';
import { useMessages } from '../../provider/index.ts';
import { MethodList, maskTarget } from '../code-verify/index.ts';
import { Header } from '../internal/index.ts';
import { type ChallengeFrame, ChallengeRoot } from './ChallengeRoot.tsx';

export interface ChooseStepProps {
  challenge: Pick<MfaChallenge, 'options' | 'choose'>;
  frame: ChallengeFrame;
  support?: ReactNode | undefined;
}

/** Every way that is open, the one that was left among them. */
export function ChooseStep({ challenge, frame, support }: ChooseStepProps) {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const isFirst = challenge.options.every(({ task }) => task === 'bind');
  return (
    <ChallengeRoot frame={frame} state="choosing">
      <Header title={isFirst ? words.setUpTitle : words.otherTitle} description={words.choose} />
      <MethodList
        ways={challenge.options.map((option) => ({
          method: methodOf[option.method],
          text: describe(option, words),
          choose: () => challenge.choose(option),
        }))}
      />
      {support}
    </ChallengeRoot>
  );
}

const methodOf = {
  totp: 'app',
  sms: 'sms',
  email: 'email',
  face: 'face',
  recovery: 'recovery',
} as const satisfies Record<ChallengeOption['method'], Method>;

function describe(option: ChallengeOption, words: Messages['mfaChallenge']): string {
  const { method, task } = option;
  if (task === 'bind') return words.optionSetUp;
  switch (method) {
    case 'totp':
      return words.optionApp;
    case 'face':
      return words.optionFace;
    case 'recovery':
      return words.optionRecovery;
    case 'sms':
    case 'email': {
      const { target = '', targetCountryCode: countryCode } = option;
      return words.optionCodeTo({
        target: maskTarget({ method, destination: { target, countryCode } }),
      });
    }
    default:
      return method satisfies never;
  }
}
