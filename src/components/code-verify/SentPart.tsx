'use client';

import { useRef } from 'react';
import { ResendRow, type ResendRowProps } from './ResendRow.tsx';
import { SendProblem } from './SendProblem.tsx';
import { useWebOtp } from './useWebOtp.ts';

export interface SentPartProps extends ResendRowProps {
  webOtp?: boolean | undefined;
}

/** What stands below the field where its code is sent: why none went out, and how to get another. Renders `<div>`. */
export function SentPart({ webOtp, ...props }: SentPartProps) {
  const { state, flow } = props;
  const part = useRef<HTMLDivElement>(null);
  const isWaiting = state.status === 'entry' && state.method === 'sms';
  useWebOtp(part, { isOn: webOtp === true && isWaiting });
  return (
    <div className="mfa-stack" data-part="sent" ref={part}>
      {state.status === 'entry' && state.isUnsent && (
        <SendProblem problem={state.problem} resendIn={flow.resendIn} />
      )}
      <ResendRow {...props} />
    </div>
  );
}
