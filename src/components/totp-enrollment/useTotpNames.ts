'use client';

import { useState } from 'react';
import type { TotpEnrollmentState } from '../../flows/index.ts';

/** Who the key is for and what it opens, as far as anybody has said. */
export interface TotpNames {
  issuer?: string | undefined;
  account?: string | undefined;
}

/** The host's names, else those of the key, which are remembered when the key itself is gone. */
export function useTotpNames(state: TotpEnrollmentState, given: TotpNames): TotpNames {
  const [known, setKnown] = useState<TotpNames>({});
  const key = 'key' in state ? state.key.otpauth : undefined;
  if (key && (key.issuer !== known.issuer || key.account !== known.account)) {
    setKnown({ issuer: key.issuer, account: key.account });
  }
  return {
    issuer: given.issuer || key?.issuer || known.issuer,
    account: given.account || key?.account || known.account,
  };
}
