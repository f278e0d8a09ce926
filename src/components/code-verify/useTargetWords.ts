'use client';

import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { useMessages } from '../../provider/index.ts';

/** The title and the sentence above the field. */
export function useTargetWords(method: 'sms' | 'email') {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  return method === 'sms'
    ? { title: words.phoneTitle, description: words.phone }
    : { title: words.emailTitle, description: words.email };
}
