'use client';

import type { MfaError } from '../../client/index.ts';
import { enCodeSending } from '../../messages/en/codeSending.ts';
import { formatWait } from '../../messages/index.ts';
import { Notice } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { Problem, Reference, useAnnouncement } from '../internal/index.ts';

export interface SendProblemProps {
  problem: MfaError | undefined;
  /** Seconds until another code may be asked for. */
  resendIn: number;
}

/** Says why no code went out. What the server only wants later is over by itself. Renders a notice, or nothing. */
export function SendProblem({ problem, resendIn }: SendProblemProps) {
  const { notSent } = useMessages('codeVerify', enCodeSending);
  const isWait = problem?.code === 'send-limited' || problem?.code === 'rate-limited';
  if (isWait && resendIn === 0) return null;
  if (problem?.code === 'send-limited') return <TooSoon problem={problem} resendIn={resendIn} />;
  return (
    <Problem
      problem={problem}
      words={{
        network: notSent,
        timeout: notSent,
        'server-error': notSent,
        'bad-response': notSent,
        'unknown-outcome': notSent,
      }}
    />
  );
}

function TooSoon({ problem, resendIn }: SendProblemProps) {
  const words = useMessages('codeVerify', enCodeSending);
  const { locale } = useLocale();
  const text = words.sendLimited({ inTime: formatWait(locale, resendIn) });
  useAnnouncement(text, { about: problem });
  return (
    <Notice tone="warning" data-part="problem">
      {text}
      <Reference problem={problem} />
    </Notice>
  );
}
