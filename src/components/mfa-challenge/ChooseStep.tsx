'use client';

import type { ReactNode } from 'react';
import type { ChallengeOption, MfaChallenge } from '../../flows/index.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { isolateLtr, type Messages, type Method } from '../../messages/index.ts';
import { useMessages } from '../../provider/index.ts';
import { maskEmail, maskPhone } from '../../text/index.ts';
import { MethodList } from '../code-verify/index.ts';
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
  return (
    <ChallengeRoot frame={frame} state="choosing">
      <Header title={words.otherTitle} description={words.choose} />
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
} as const satisfies Record<ChallengeOption['method'], Method>;

function describe(option: ChallengeOption, words: Messages['mfaChallenge']): string {
  const { method, task, target, targetCountryCode } = option;
  if (task === 'bind') return words.optionSetUp;
  switch (method) {
    case 'totp':
      return words.optionApp;
    case 'face':
      return words.optionFace;
    case 'sms':
      return words.optionCodeTo({ target: isolateLtr(maskPhone(target ?? '', targetCountryCode)) });
    case 'email':
      return words.optionCodeTo({ target: isolateLtr(maskEmail(target ?? '')) });
    default:
      return method satisfies never;
  }
}
