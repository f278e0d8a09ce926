'use client';

import { enCodeVerify } from '../../messages/en/codeVerify.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { isolate } from '../../messages/index.ts';
import { useMessages } from '../../provider/index.ts';
import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';
import { readCodeLength } from './readCodeLength.ts';

/** The title and the sentence above the field, and how long the code is. */
export function useEntryWords({
  issuer,
  codeLength,
}: Pick<CodeVerifyFormProps, 'issuer' | 'codeLength'>) {
  const words = useMessages('codeVerify', enCodeVerify);
  const challenge = useMessages('mfaChallenge', enMfaChallenge);
  const length = readCodeLength(codeLength);
  return {
    length,
    title: words.appTitle,
    description: issuer ? words.app({ issuer: isolate(issuer) }) : challenge.app({ length }),
  };
}
