'use client';

import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';
import { MethodList, type Way } from './MethodList.tsx';

export interface WayStepProps extends Pick<CodeVerifyFormProps, 'onUseRecoveryCode' | 'onUseFace'> {
  onUseApp(): void;
}

/** The ways that the form and its host have together. */
export function WayStep({ onUseApp, onUseFace, onUseRecoveryCode }: WayStepProps) {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const ways: Way[] = [{ method: 'app', text: words.optionApp, choose: onUseApp }];
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
