'use client';

import type { CodeVerify, CodeWay } from '../../flows/index.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import type { Messages, Method } from '../../messages/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';
import { MethodList, type Way } from './MethodList.tsx';
import { maskTarget } from './maskTarget.ts';

export interface WayStepProps extends Pick<CodeVerifyFormProps, 'onUseRecoveryCode' | 'onUseFace'> {
  flow: Pick<CodeVerify, 'ways' | 'choose'>;
}

/** The ways that the form and its host have together. */
export function WayStep({ flow, onUseFace, onUseRecoveryCode }: WayStepProps) {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const ways: Way[] = flow.ways.map((way) => ({
    method: nameOf[way.method],
    text: describe(way, words),
    choose: () => flow.choose(way.method),
  }));
  if (onUseFace) ways.push({ method: 'face', text: words.optionFace, choose: onUseFace });
  if (onUseRecoveryCode) {
    ways.push({ method: 'recovery', text: words.optionRecovery, choose: onUseRecoveryCode });
  }
  return (
    <>
      <Header title={words.otherTitle} description={words.choose} />
      <MethodList ways={ways} />
    </>
  );
}

const nameOf = { totp: 'app', sms: 'sms', email: 'email' } as const satisfies Record<
  CodeWay['method'],
  Method
>;

function describe(way: CodeWay, words: Messages['mfaChallenge']): string {
  if (way.method === 'totp') return words.optionApp;
  return way.destination ? words.optionCodeTo({ target: maskTarget(way) }) : words.optionSetUp;
}
