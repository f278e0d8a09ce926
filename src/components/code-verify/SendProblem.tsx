'use client';

import type { MfaError } from '../../client/index.ts';
import { enCodeSending } from '../../messages/en/codeSending.ts';
import { formatWait } from '../../messages/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { Problem } from '../internal/index.ts';

export interface SendProblemProps {
  problem: MfaError | undefined;
  /** Seconds until another code may be asked for. */
  resendIn: number;
}

/** Says why no code went out. What the server only wants later is over by itself. Renders a notice, or nothing. */
export function SendProblem({ problem, resendIn }: SendProblemProps) {
  const words = useMessages('codeVerify', enCodeSending);
  const { locale } = useLocale();
  const isTooSoon = problem?.code === 'send-limited' || problem?.code === 'rate-limited';
  if (isTooSoon && resendIn === 0) return null;
  const wait = words.sendLimited({ inTime: formatWait(locale, resendIn) });
  return (
    <Problem
      problem={problem}
      words={{
        'send-limited': wait,
        network: words.notSent,
        timeout: words.notSent,
        'server-error': words.notSent,
        'bad-response': words.notSent,
        'unknown-outcome': words.notSent,
      }}
    />
  );
}
